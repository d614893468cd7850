package id.lembarkinerja.workbook.ooxml;

import id.lembarkinerja.workbook.CellEdit;
import id.lembarkinerja.workbook.CellRange;
import id.lembarkinerja.workbook.CellValue;

/** Writes one edited cell as an element of a worksheet part. */
final class CellXml {
    private CellXml() {}

    /**
     * The element.
     *
     * @param prefix namespace prefix of the part with its colon, or empty
     * @param style the number of the style, or empty for none
     */
    static String write(CellEdit edit, String prefix, String style) {
        StringBuilder out = new StringBuilder(64);
        out.append('<').append(prefix).append("c r=\"").append(edit.cell().a1()).append('"');
        if (!style.isEmpty()) {
            out.append(" s=\"").append(style).append('"');
        }
        String formula = edit.formula();
        boolean hasFormula = formula != null;
        if (edit.value() instanceof CellValue.Text) {
            out.append(hasFormula ? " t=\"str\"" : " t=\"inlineStr\"");
        } else if (edit.value() instanceof CellValue.Failure) {
            out.append(" t=\"e\"");
        } else if (edit.value() instanceof CellValue.Truth) {
            out.append(" t=\"b\"");
        } else if (edit.value() instanceof CellValue.Blank && !hasFormula) {
            return out.append("/>").toString();
        }
        out.append('>');
        if (formula != null) {
            CellRange fills = edit.fills();
            String array = fills == null ? "" : " t=\"array\" ref=\"" + fills.a1() + "\"";
            out.append('<').append(prefix).append('f').append(array).append('>');
            out.append(XmlText.escape(AddInFunctions.stored(formula)));
            out.append("</").append(prefix).append("f>");
        }
        if (edit.value() instanceof CellValue.Failure failure) {
            element(out, prefix, "v", failure.sign());
        } else if (edit.value() instanceof CellValue.Truth truth) {
            element(out, prefix, "v", truth.holds() ? "1" : "0");
        } else if (edit.value() instanceof CellValue.Numeric number) {
            element(out, prefix, "v", plain(number));
        } else if (edit.value() instanceof CellValue.Text text && hasFormula) {
            element(out, prefix, "v", XmlText.ofCell(text.text()));
        } else if (edit.value() instanceof CellValue.Text text) {
            out.append('<').append(prefix).append("is><").append(prefix).append("t xml:space=\"preserve\">");
            out.append(XmlText.ofCell(text.text()));
            out.append("</").append(prefix).append("t></").append(prefix).append("is>");
        }
        return out.append("</").append(prefix).append("c>").toString();
    }

    private static void element(StringBuilder out, String prefix, String name, String text) {
        out.append('<').append(prefix).append(name).append('>').append(text);
        out.append("</").append(prefix).append(name).append('>');
    }

    private static String plain(CellValue.Numeric number) {
        return number.number().signum() == 0
                ? "0"
                : number.number().stripTrailingZeros().toPlainString();
    }
}
