package id.lembarkinerja.comparison;

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
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A workbook with one table, drawn quickly and edited in place; {@link #snapshot} lays it out on a sheet as the
 * recogniser would find it: title, heading, rows, lines below.
 */
final class Sketch {
    String sheet = "C";
    final List<String> above = new ArrayList<>(List.of("RUMUSAN PERHITUNGAN HASIL CAPAIAN"));
    final List<List<String>> below = new ArrayList<>(
            List.of(List.of("", "Jambi, Januari 2023"), List.of("Mengetahui", "Kepala Dinas"), List.of("NIP. 0")));
    final List<TableColumn> columns = new ArrayList<>();
    final List<Row> rows = new ArrayList<>();
    final Map<String, Score> scores = new HashMap<>();
    /** By column key, then by the words of the total row. */
    final Map<String, Map<String, BigDecimal>> sums = new HashMap<>();

    /** A row: what is printed under each column key. */
    static final class Row {
        final Map<String, String> printed = new LinkedHashMap<>();
        final Map<String, String> formulas = new HashMap<>();
        final List<String> carried = new ArrayList<>();
        RowKind kind = RowKind.INDICATOR;

        Row(String... keysAndTexts) {
            for (int i = 0; i < keysAndTexts.length; i += 2) {
                printed.put(keysAndTexts[i], keysAndTexts[i + 1]);
            }
        }

        Row with(String key, String text) {
            printed.put(key, text);
            return this;
        }

        Row carrying(String key) {
            carried.add(key);
            return this;
        }

        Row computing(String key, String formula) {
            formulas.put(key, formula);
            return this;
        }

        Row total() {
            kind = RowKind.TOTAL;
            return this;
        }

        Row copy() {
            Row copy = new Row();
            copy.kind = kind;
            copy.printed.putAll(printed);
            copy.formulas.putAll(formulas);
            copy.carried.addAll(carried);
            return copy;
        }

        String label() {
            return printed.getOrDefault("indicator", "");
        }
    }

    static Sketch measurement(Row... rows) {
        Sketch sketch = new Sketch();
        sketch.column("no", "No", ColumnType.CODE);
        sketch.column("objective", "SASARAN", ColumnType.TEXT);
        sketch.column("indicator", "INDIKATOR KINERJA", ColumnType.TEXT);
        sketch.column("target", "Target %", ColumnType.NUMBER);
        sketch.column("actual", "Realisasi", ColumnType.NUMBER);
        sketch.column("achievement", "Persentase Capaian", ColumnType.PERCENT);
        sketch.rows.addAll(List.of(rows));
        return sketch;
    }

    void column(String key, String header, ColumnType type) {
        columns.add(new TableColumn(key, header, columns.size(), type));
    }

    Sketch copy() {
        Sketch copy = new Sketch();
        copy.sheet = sheet;
        copy.above.clear();
        copy.above.addAll(above);
        copy.below.clear();
        copy.below.addAll(below);
        copy.columns.addAll(columns);
        rows.forEach(row -> copy.rows.add(row.copy()));
        copy.scores.putAll(scores);
        sums.forEach((column, totals) -> copy.sums.put(column, new HashMap<>(totals)));
        return copy;
    }

    Row row(String label) {
        return rows.stream()
                .filter(row -> row.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    /** Scores go by the indicator's words. */
    Sketch scored(String label, String achievement, String rating) {
        scores.put(label, new Score(new BigDecimal(achievement), Bilingual.same(rating)));
        return this;
    }

    /** What the rows above a total sum up to. */
    Sketch summed(String column, String total, String sum) {
        sums.computeIfAbsent(column, key -> new HashMap<>()).put(total, new BigDecimal(sum));
        return this;
    }

    int bodyRow() {
        return above.size() + 2;
    }

    Snapshot snapshot() {
        return snapshot("iku.xlsx");
    }

    Snapshot snapshot(String name) {
        Placed placed = place(0, "t1");
        return new Snapshot(
                name,
                "",
                List.of(new SheetContent(0, sheet, placed.outside())),
                List.of(placed.table()),
                Map.of("t1", placed.scores()));
    }

    /**
     * The table laid out on its sheet.
     *
     * @param next first row below everything
     */
    record Placed(List<OutsideCell> outside, RecognizedTable table, TableScores scores, int next) {}

    /** Lays everything out from a row of the sheet on. */
    Placed place(int top, String id) {
        List<OutsideCell> outside = new ArrayList<>();
        for (int i = 0; i < above.size(); i++) {
            outside.add(new OutsideCell(new CellAddress(top + i, 0), Entry.text(above.get(i))));
        }
        int firstBody = top + bodyRow();
        Map<String, Integer> seen = new HashMap<>();
        Map<String, Score> byKey = new HashMap<>();
        List<TableRow> body = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            TableRow row = tableRow(rows.get(i), firstBody + i, seen);
            body.add(row);
            if (scores.containsKey(row.label())) {
                byKey.put(row.key(), scores.getOrDefault(row.label(), Score.NONE));
            }
        }
        int last = firstBody + rows.size();
        for (int i = 0; i < below.size(); i++) {
            for (int c = 0; c < below.get(i).size(); c++) {
                String text = below.get(i).get(c);
                if (!text.isEmpty()) {
                    outside.add(new OutsideCell(new CellAddress(last + 1 + i, c), Entry.text(text)));
                }
            }
        }
        return new Placed(
                outside,
                table(id, firstBody, body),
                new TableScores(byKey, null, sumsByKey(body)),
                last + 1 + below.size());
    }

    private RecognizedTable table(String id, int firstBody, List<TableRow> body) {
        List<TableColumn> placed = new ArrayList<>();
        for (int c = 0; c < columns.size(); c++) {
            TableColumn column = columns.get(c);
            placed.add(new TableColumn(column.key(), column.header(), c, column.type()));
        }
        String title = above.isEmpty() ? "" : above.get(above.size() - 1);
        return new RecognizedTable(
                id,
                0,
                sheet,
                title,
                CellRange.of(firstBody - 1, 0, firstBody + body.size() - 1, columns.size() - 1),
                "pengukuran-iku",
                1,
                List.of(),
                placed,
                body,
                "",
                Optional.empty(),
                "");
    }

    private Map<String, Map<String, BigDecimal>> sumsByKey(List<TableRow> body) {
        Map<String, Map<String, BigDecimal>> byKey = new HashMap<>();
        for (TableRow row : body) {
            sums.forEach((column, totals) -> {
                if (totals.containsKey(row.label())) {
                    byKey.computeIfAbsent(column, key -> new HashMap<>()).put(row.key(), totals.get(row.label()));
                }
            });
        }
        return byKey;
    }

    /** A formula names its row and columns: {@code {actual}{row}} is the cell of this row under that column. */
    String written(String formula, int place) {
        String written = formula.replace("{row}", Integer.toString(place + 1));
        for (int c = 0; c < columns.size() && written.indexOf('{') >= 0; c++) {
            written = written.replace("{" + columns.get(c).key() + "}", CellAddress.columnName(c));
        }
        return written;
    }

    private TableRow tableRow(Row row, int place, Map<String, Integer> seen) {
        Map<String, TableCell> cells = new LinkedHashMap<>();
        for (int c = 0; c < columns.size(); c++) {
            TableColumn column = columns.get(c);
            String printed = row.printed.getOrDefault(column.key(), "");
            Reading reading = NumberParser.parse(printed);
            String formula = written(row.formulas.getOrDefault(column.key(), ""), place);
            cells.put(
                    column.key(),
                    new TableCell(
                            new CellAddress(place, c), printed, reading, row.carried.contains(column.key()), formula));
        }
        String key = row.printed.getOrDefault("objective", "") + "|" + row.label();
        int times = seen.merge(key, 1, Integer::sum);
        return new TableRow(times == 1 ? key : key + "#" + times, place, row.label(), row.kind, cells);
    }
}
