package id.lembarkinerja.workbook.ooxml;

import id.lembarkinerja.workbook.FormatEdit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Writes the widths of columns and whether they are hidden; what else a sheet says of its columns stays. */
final class SheetColumns {
    /** The width that Excel gives a column nothing is said of: 8.43 digits of its usual font and the margin. */
    static final double USUAL_WIDTH = 9.140625;

    private final List<Stretch> stretches = new ArrayList<>();
    private String usualWidth = Double.toString(USUAL_WIDTH);

    /** Columns of which the same is said, counted from one as the file does. */
    private record Stretch(int first, int last, XmlTag tag) {}

    private SheetColumns() {}

    static byte[] write(byte[] xml, List<FormatEdit.Columns> edits) {
        SheetOrder.Place place = SheetOrder.find(xml, "cols");
        SheetColumns columns = new SheetColumns();
        String usual = SheetOrder.find(xml, "sheetFormatPr")
                .element(xml, "sheetFormatPr")
                .tag
                .get("defaultColWidth");
        columns.usualWidth = usual == null ? columns.usualWidth : usual;
        XmlElement element = place.element(xml, "cols");
        for (XmlElement.Child child : element.children()) {
            XmlTag tag = XmlElement.parse(child.text()).tag;
            int first = tag.number("min", 1);
            columns.stretches.add(new Stretch(first, tag.number("max", first), tag));
        }
        edits.forEach(edit -> columns.change(element.prefix, edit));
        StringBuilder content = new StringBuilder();
        columns.stretches.forEach(one -> content.append(one.tag()
                .set("min", Integer.toString(one.first()))
                .set("max", Integer.toString(one.last()))
                .write(true)));
        return place.replace(xml, element.tag.around(content.toString()));
    }

    private void change(String prefix, FormatEdit.Columns edit) {
        int first = edit.first() + 1;
        int last = edit.last() + 1;
        split(first);
        split(last + 1);
        int next = first;
        List<Stretch> missing = new ArrayList<>();
        for (Stretch one : List.copyOf(stretches)) {
            if (one.first() < first || one.first() > last) {
                continue;
            }
            if (one.first() > next) {
                missing.add(fresh(prefix, next, one.first() - 1));
            }
            next = Math.max(next, one.last() + 1);
            apply(one.tag(), edit);
        }
        if (next <= last) {
            missing.add(fresh(prefix, next, last));
        }
        missing.forEach(one -> apply(one.tag(), edit));
        stretches.addAll(missing);
        stretches.sort(Comparator.comparingInt(Stretch::first));
    }

    /** Lets no stretch go on across the left edge of a column. */
    private void split(int column) {
        for (int i = 0; i < stretches.size(); i++) {
            Stretch one = stretches.get(i);
            if (one.first() < column && column <= one.last()) {
                stretches.set(i, new Stretch(one.first(), column - 1, one.tag()));
                stretches.add(
                        i + 1,
                        new Stretch(column, one.last(), XmlTag.parse(one.tag().write())));
                return;
            }
        }
    }

    private Stretch fresh(String prefix, int first, int last) {
        return new Stretch(
                first,
                last,
                XmlTag.of(prefix + "col").set("min", "").set("max", "").set("width", usualWidth));
    }

    private void apply(XmlTag tag, FormatEdit.Columns edit) {
        Double width = edit.width();
        if (width != null) {
            boolean own = width > 0;
            tag.set("width", own ? decimal(width) : usualWidth).set("customWidth", own ? "1" : null);
        }
        if (edit.hidden() != null) {
            tag.set("hidden", edit.hidden() ? "1" : null);
        }
    }

    /** A measure of a row or column, in as many digits as Excel writes. */
    static String decimal(double measure) {
        return BigDecimal.valueOf(measure)
                .setScale(8, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
