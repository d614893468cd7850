package id.lembarkinerja.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes a workbook down as code, for sheets that come from no file.
 *
 * <pre>{@code
 * Workbook workbook = GridBuilder.sheet("C")
 *         .put("A1", "Indikator").merge("A1:C1")
 *         .put("B2", new BigDecimal("0.03"))
 *         .put("C2", new BigDecimal("0.8"), "0%").formula("C2", "B2/B3")
 *         .next("B").put("A1", "Tujuan")
 *         .build();
 * }</pre>
 */
public final class GridBuilder {
    private record Entry(CellKind kind, @Nullable BigDecimal number, String text, String format, String formula) {}

    private final List<GridBuilder> sheets;
    private final String name;
    private final TreeMap<CellAddress, Entry> cells = new TreeMap<>();
    private final List<CellRange> merges = new ArrayList<>();
    private final BitSet hiddenRows = new BitSet();
    private final BitSet hiddenColumns = new BitSet();
    private boolean hidden;

    private GridBuilder(String name, List<GridBuilder> sheets) {
        this.name = name;
        this.sheets = sheets;
        sheets.add(this);
    }

    /** Begins a workbook with its first sheet. */
    public static GridBuilder sheet(String name) {
        return new GridBuilder(name, new ArrayList<>());
    }

    /** Begins the next sheet of the same workbook. */
    public GridBuilder next(String sheet) {
        return new GridBuilder(sheet, sheets);
    }

    /** A text, also when it looks like a number. */
    public GridBuilder put(String cell, String text) {
        return put(cell, new Entry(CellKind.TEXT, null, text, "General", ""));
    }

    /** A number without a format of its own. */
    public GridBuilder put(String cell, BigDecimal number) {
        return put(cell, number, "General");
    }

    /** A whole number without a format of its own. */
    public GridBuilder put(String cell, long number) {
        return put(cell, BigDecimal.valueOf(number));
    }

    /** A number with a format code in stored notation, such as {@code 0%} or {@code #,##0.00}. */
    public GridBuilder put(String cell, BigDecimal number, String format) {
        return put(cell, new Entry(CellKind.NUMBER, number, "", format, ""));
    }

    /** A truth value. */
    public GridBuilder put(String cell, boolean truth) {
        return put(cell, new Entry(CellKind.BOOLEAN, null, truth ? "1" : "", "General", ""));
    }

    /** An error value such as {@code #DIV/0!}. */
    public GridBuilder error(String cell, String error) {
        return put(cell, new Entry(CellKind.ERROR, null, error, "General", ""));
    }

    /** A whole row of texts, beginning at the cell; empty texts stay blank cells. */
    public GridBuilder row(String firstCell, String... texts) {
        CellAddress first = CellAddress.parse(firstCell);
        for (int i = 0; i < texts.length; i++) {
            if (!texts[i].isEmpty()) {
                put(new CellAddress(first.row(), first.column() + i).a1(), texts[i]);
            }
        }
        return this;
    }

    /** Gives a cell a formula, without the equals sign; a value put before stays as its cached value. */
    public GridBuilder formula(String cell, String formula) {
        CellAddress address = CellAddress.parse(cell);
        Entry old = cells.getOrDefault(address, new Entry(CellKind.BLANK, null, "", "General", ""));
        return put(cell, new Entry(old.kind(), old.number(), old.text(), old.format(), formula));
    }

    /** Merges a rectangle such as {@code A1:C1}. */
    public GridBuilder merge(String range) {
        merges.add(CellRange.parse(range));
        return this;
    }

    /** Hides a row, counted from 1 as on the screen. */
    public GridBuilder hideRow(int row) {
        hiddenRows.set(row - 1);
        return this;
    }

    /** Hides a column, such as {@code C}. */
    public GridBuilder hideColumn(String column) {
        hiddenColumns.set(CellAddress.parse(column + "1").column());
        return this;
    }

    /** Hides this sheet. */
    public GridBuilder hide() {
        hidden = true;
        return this;
    }

    /** The workbook with all sheets begun so far. */
    public Workbook build() {
        return build("contoh.xlsx");
    }

    /** The workbook under a file name. It has no bytes, so its SHA-256 is all zeros. */
    public Workbook build(String fileName) {
        List<Sheet> built = new ArrayList<>();
        for (GridBuilder sheet : sheets) {
            built.add(sheet.buildSheet(built.size()));
        }
        return new Workbook(fileName, "0".repeat(64), List.copyOf(built));
    }

    private GridBuilder put(String cell, Entry entry) {
        cells.put(CellAddress.parse(cell), entry);
        return this;
    }

    private Sheet buildSheet(int index) {
        List<String> texts = new ArrayList<>();
        List<FormatCode> formats = new ArrayList<>();
        GridCells grid = new GridCells();
        for (Map.Entry<CellAddress, Entry> cell : cells.entrySet()) {
            int row = cell.getKey().row();
            int column = cell.getKey().column();
            Entry entry = cell.getValue();
            texts.add(entry.text());
            formats.add(FormatCode.of(entry.format()));
            int last = texts.size() - 1;
            switch (entry.kind()) {
                case TEXT -> grid.text(row, column, last, last);
                case ERROR -> grid.error(row, column, last, last);
                case BOOLEAN -> grid.truth(row, column, last, !entry.text().isEmpty());
                case NUMBER -> grid.number(row, column, last, pack(entry));
                case BLANK -> grid.blank(row, column, last);
            }
            if (!entry.formula().isEmpty()) {
                grid.formula(new FormulaText.Own(entry.formula()));
            }
        }
        GridShape shape = new GridShape(name, index, hidden, merges, hiddenRows, new BitSet(), false, hiddenColumns);
        return grid.build(shape, new GridContext(List.copyOf(texts), List.copyOf(formats), false));
    }

    private static long pack(Entry entry) {
        BigDecimal number = entry.number();
        return PackedDecimal.pack(number == null ? BigDecimal.ZERO : number);
    }
}
