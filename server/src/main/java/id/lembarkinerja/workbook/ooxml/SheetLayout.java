package id.lembarkinerja.workbook.ooxml;

import id.lembarkinerja.workbook.CellAddress;
import id.lembarkinerja.workbook.CellRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a worksheet part says about its looks: styles of all cells, blank ones too; sizes, frozen panes, colours. */
final class SheetLayout {
    /**
     * A row or stretch of columns, counted from zero, last one included; size in points or characters, 0 if unset. A
     * fixed size does not follow what the line holds.
     */
    record Line(int first, int last, double size, boolean fixed, boolean hidden, int style) {}

    private static final int STYLE_BITS = 20;
    /** More array formulas than this are no real sheet. */
    private static final int MOST_ARRAYS = 256;

    final List<Line> rows = new ArrayList<>();
    final List<Line> columns = new ArrayList<>();
    /** The cells that each array formula fills. */
    final List<CellRange> arrays = new ArrayList<>();
    /** What cells accept. */
    final List<InputRule> rules = new ArrayList<>();

    int frozenRows;
    int frozenColumns;
    int zoom = 100;
    boolean gridlines = true;
    double defaultHeight = 15;
    double defaultWidth = SheetColumns.USUAL_WIDTH;

    @Nullable
    String tabColor;

    private long[] styled = new long[256];
    private int count;

    private SheetLayout() {}

    /** The looks of a tab without cells. */
    static SheetLayout empty() {
        return new SheetLayout();
    }

    /** Reads one part; {@code rules} has seen the parts of the same workbook before it. */
    static SheetLayout read(XmlPart xml, ThemeColors colors, InputRules rules) throws Unreadable {
        SheetLayout layout = new SheetLayout();
        while (xml.nextIn(1)) {
            switch (xml.element()) {
                case "sheetPr" -> layout.readTabColor(xml, colors);
                case "sheetViews" -> layout.readViews(xml);
                case "sheetFormatPr" -> layout.readDefaults(xml);
                case "cols" -> layout.readColumns(xml);
                case "sheetData" -> layout.readRows(xml);
                case "dataValidations" -> rules.read(xml, 2, layout.rules);
                case "extLst" -> rules.readExtensions(xml, layout.rules);
                default -> {}
            }
        }
        xml.finish();
        Arrays.sort(layout.styled, 0, layout.count);
        return layout;
    }

    /** How many cells the part mentions. */
    int count() {
        return count;
    }

    int row(int cell) {
        return (int) ((styled[cell] >> STYLE_BITS) / CellAddress.COLUMNS);
    }

    int column(int cell) {
        return (int) ((styled[cell] >> STYLE_BITS) % CellAddress.COLUMNS);
    }

    int style(int cell) {
        return (int) (styled[cell] & ((1 << STYLE_BITS) - 1));
    }

    private void readTabColor(XmlPart xml, ThemeColors colors) throws Unreadable {
        while (xml.nextIn(2)) {
            tabColor = xml.element().equals("tabColor") ? colors.of(xml) : tabColor;
        }
    }

    private void readViews(XmlPart xml) throws Unreadable {
        while (xml.nextIn(2)) {
            String lines = xml.attribute("showGridLines");
            gridlines = !("0".equals(lines) || "false".equals(lines));
            zoom = Math.max(10, Math.min(400, xml.number("zoomScale", 100)));
            while (xml.nextIn(3)) {
                String state = xml.attribute("state");
                if (xml.element().equals("pane")
                        && state != null
                        && state.toLowerCase(Locale.ROOT).startsWith("frozen")) {
                    frozenColumns = Math.max(0, (int) CellStyles.decimal(xml.attribute("xSplit")));
                    frozenRows = Math.max(0, (int) CellStyles.decimal(xml.attribute("ySplit")));
                }
            }
        }
    }

    private void readDefaults(XmlPart xml) {
        double height = CellStyles.decimal(xml.attribute("defaultRowHeight"));
        double width = CellStyles.decimal(xml.attribute("defaultColWidth"));
        defaultHeight = height > 0 ? height : defaultHeight;
        defaultWidth = width > 0 ? width : defaultWidth;
    }

    private void readColumns(XmlPart xml) throws Unreadable {
        while (xml.nextIn(2)) {
            int first = Math.max(0, xml.number("min", 1) - 1);
            int last = Math.min(CellAddress.COLUMNS, xml.number("max", first + 1)) - 1;
            double width = CellStyles.decimal(xml.attribute("width"));
            columns.add(new Line(first, last, width, true, xml.flag("hidden"), xml.number("style", -1)));
        }
    }

    private void readRows(XmlPart xml) throws Unreadable {
        int row = -1;
        while (xml.nextIn(2)) {
            row = xml.number("r", row + 2) - 1;
            double height = CellStyles.decimal(xml.attribute("ht"));
            int style = xml.flag("customFormat") ? xml.number("s", -1) : -1;
            if (height > 0 || xml.flag("hidden") || style >= 0) {
                rows.add(new Line(row, row, height, xml.flag("customHeight"), xml.flag("hidden"), style));
            }
            int column = -1;
            while (xml.nextIn(3)) {
                String address = xml.attribute("r");
                column = address == null ? column + 1 : columnOf(address);
                add((long) row * CellAddress.COLUMNS + column, Math.max(0, xml.number("s", 0)));
                readArray(xml);
            }
        }
    }

    private void readArray(XmlPart xml) throws Unreadable {
        while (xml.nextIn(4)) {
            String ref = xml.element().equals("f") && "array".equals(xml.attribute("t")) ? xml.attribute("ref") : null;
            CellRange range = ref == null ? null : Ranges.parse(ref);
            if (range != null && !range.first().equals(range.last()) && arrays.size() < MOST_ARRAYS) {
                arrays.add(range);
            }
        }
    }

    private static int columnOf(String address) {
        int column = 0;
        for (int i = 0; i < address.length() && Character.isLetter(address.charAt(i)); i++) {
            column = column * 26 + (address.charAt(i) & ~0x20) - 'A' + 1;
        }
        return column - 1;
    }

    private void add(long place, int style) {
        if (count == styled.length) {
            styled = Arrays.copyOf(styled, count * 2);
        }
        styled[count++] = (place << STYLE_BITS) | Math.min(style, (1 << STYLE_BITS) - 1);
    }
}
