package id.lembarkinerja.samples.template;

import id.lembarkinerja.samples.template.TemplateColumn.Kind;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How a blank form looks: headings green and locked, cells to fill in white, computed cells grey and locked. */
final class TemplateStyles {
    private static final String HEADING_FILL = "E2EFDA";
    private static final String COMPUTED_FILL = "F3F2F1";
    private static final short TITLE_SIZE = 13;

    private final XSSFWorkbook workbook;
    private final Map<String, XSSFCellStyle> made = new HashMap<>();

    TemplateStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    XSSFCellStyle title() {
        return made.computeIfAbsent("title", key -> {
            XSSFCellStyle style = workbook.createCellStyle();
            style.setFont(font(true, TITLE_SIZE));
            style.setAlignment(HorizontalAlignment.CENTER);
            style.setLocked(false);
            return style;
        });
    }

    XSSFCellStyle words(boolean bold) {
        return made.computeIfAbsent("words" + bold, key -> {
            XSSFCellStyle style = workbook.createCellStyle();
            style.setFont(font(bold, (short) 11));
            style.setWrapText(true);
            style.setVerticalAlignment(VerticalAlignment.TOP);
            return style;
        });
    }

    XSSFCellStyle heading() {
        return made.computeIfAbsent("heading", key -> {
            XSSFCellStyle style = bordered();
            style.setFont(font(true, (short) 11));
            fill(style, HEADING_FILL);
            style.setAlignment(HorizontalAlignment.CENTER);
            style.setVerticalAlignment(VerticalAlignment.CENTER);
            style.setWrapText(true);
            return style;
        });
    }

    XSSFCellStyle body(Kind kind, boolean computed, boolean total) {
        return made.computeIfAbsent(kind + " " + computed + " " + total, key -> {
            XSSFCellStyle style = bordered();
            style.setFont(font(total, (short) 11));
            style.setLocked(computed || total);
            style.setWrapText(true);
            style.setVerticalAlignment(VerticalAlignment.TOP);
            if (computed || total) {
                fill(style, COMPUTED_FILL);
            }
            style.setDataFormat(workbook.createDataFormat().getFormat(format(kind)));
            return style;
        });
    }

    private static String format(Kind kind) {
        return switch (kind) {
            // A format with optional decimals would print a whole number with a bare comma: 10 as "10,".
            case TEXT, CHOICE, NUMBER -> "General";
            case CODE -> "@";
            case PERCENT -> "#,##0.00";
            case MONEY -> "#,##0";
        };
    }

    private XSSFCellStyle bordered() {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    private void fill(XSSFCellStyle style, String rgb) {
        style.setFillForegroundColor(color(rgb));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    XSSFColor color(String rgb) {
        return new XSSFColor(
                HexFormat.of().parseHex(rgb), workbook.getStylesSource().getIndexedColors());
    }

    private XSSFFont font(boolean bold, short size) {
        XSSFFont font = workbook.createFont();
        font.setBold(bold);
        font.setFontHeightInPoints(size);
        return font;
    }
}
