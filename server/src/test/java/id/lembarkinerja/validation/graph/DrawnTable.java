package id.lembarkinerja.validation.graph;

import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.formulas.number.NumberParser;
import id.lembarkinerja.formulas.number.Reading;
import id.lembarkinerja.recognition.ColumnType;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.RowKind;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableColumn;
import id.lembarkinerja.recognition.TableRow;
import id.lembarkinerja.workbook.CellAddress;
import id.lembarkinerja.workbook.CellRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A recognised table drawn as text. The first line has the column keys, a heading behind an equals sign where it
 * matters; every other line is a row, one that begins with {@code Jumlah} or {@code Total} a total. A column's letter
 * is its place, the first row stands in row 2.
 */
final class DrawnTable {
    private static final List<String> WORDS = List.of(
            "no",
            "code",
            "activity",
            "activity-need",
            "indicator",
            "indicator-need",
            "objective",
            "goal",
            "agency",
            "place",
            "unit",
            "note",
            "output",
            "action",
            "period",
            "program",
            "performance-target");
    private static int last;

    private DrawnTable() {}

    static RecognizedTable draw(String form, String title, String drawing) {
        List<String> lines = drawing.lines().toList();
        List<TableColumn> columns = new ArrayList<>();
        for (String head : lines.get(0).split("\\|", -1)) {
            String[] parts = head.strip().split("=", -1);
            String key = parts[0];
            columns.add(new TableColumn(key, parts.length > 1 ? parts[1] : key, columns.size(), type(key)));
        }
        List<TableRow> rows = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            rows.add(row(i, lines.get(i).split("\\|", -1), columns));
        }
        String id = "t" + ++last;
        return new RecognizedTable(
                id,
                0,
                "Lembar " + id,
                title,
                CellRange.of(0, 0, rows.size(), columns.size() - 1),
                form,
                1,
                List.of(),
                List.copyOf(columns),
                List.copyOf(rows),
                "",
                Optional.empty(),
                "");
    }

    private static ColumnType type(String key) {
        if (key.equals("code") || key.equals("no")) {
            return ColumnType.CODE;
        }
        return WORDS.contains(key)
                ? ColumnType.TEXT
                : key.startsWith("budget") || key.equals("expenditure") ? ColumnType.MONEY : ColumnType.NUMBER;
    }

    private static TableRow row(int index, String[] texts, List<TableColumn> columns) {
        Map<String, TableCell> cells = new LinkedHashMap<>();
        String label = "";
        for (TableColumn column : columns) {
            String text = column.column() < texts.length ? texts[column.column()].strip() : "";
            boolean words = column.type() == ColumnType.TEXT || column.type() == ColumnType.CODE;
            Reading reading = words && !text.isEmpty()
                    ? new Reading.NotANumber(text, Bilingual.same("kolom teks"))
                    : NumberParser.parse(text);
            cells.put(column.key(), new TableCell(new CellAddress(index, column.column()), text, reading, false, ""));
            boolean naming = List.of("indicator", "activity", "agency", "performance-target")
                    .contains(column.key());
            label = naming
                            && !text.isEmpty()
                            && (label.isEmpty() || column.key().equals("indicator"))
                    ? text
                    : label;
        }
        boolean total = label.startsWith("Jumlah seluruh") || label.startsWith("Total");
        return new TableRow("r" + index, index, label, total ? RowKind.TOTAL : RowKind.INDICATOR, cells);
    }
}
