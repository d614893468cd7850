package id.lembarkinerja.mutation;

import id.lembarkinerja.formulas.number.Reading;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.RowKind;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableRow;
import id.lembarkinerja.recognition.Unrecognized;
import id.lembarkinerja.validation.Examination;
import id.lembarkinerja.validation.Finding;
import id.lembarkinerja.workbook.CellRange;
import id.lembarkinerja.workbook.Sheet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Counts what recognition found again of what is really there. */
final class RecognitionScore {

    final Tally tables = new Tally();
    final Tally columns = new Tally();
    final Tally rows = new Tally();
    final Tally values = new Tally();
    final Tally cells = new Tally();
    final Map<String, Tally> tablesByForm = new TreeMap<>();
    final Map<String, Tally> columnsByForm = new TreeMap<>();
    /** Tables of workbooks with this mutation, whatever others they have. */
    final Map<Mutation, Tally> tablesByMutation = new EnumMap<>(Mutation.class);

    final List<String> misses = new ArrayList<>();

    void count(Specimen specimen, Examination.Examined examined) {
        for (Specimen.TruthTable truth : specimen.tables()) {
            boolean right = count(specimen, truth, examined);
            specimen.mutations()
                    .forEach(one -> tablesByMutation
                            .computeIfAbsent(one, key -> new Tally())
                            .count(right));
        }
        for (int file = 0; file < examined.workbooks().size(); file++) {
            for (Sheet sheet : examined.workbooks().get(file).sheets()) {
                nothingDisappears(specimen.name(), file, sheet, examined);
            }
        }
    }

    private boolean count(Specimen specimen, Specimen.TruthTable truth, Examination.Examined examined) {
        String name = specimen.name();
        Optional<RecognizedTable> found = find(truth, examined);
        boolean right = found.isPresent()
                && found.get().form().equals(truth.form())
                && isRange(found.get().range(), truth.placed());
        tables.count(right);
        tablesByForm.computeIfAbsent(truth.form(), form -> new Tally()).count(right);
        if (!right) {
            misses.add(name + ": " + truth.form() + " at " + truth.sheet() + "!" + range(truth.placed()) + " seen as "
                    + found.map(table -> table.form() + " " + table.range().a1())
                            .orElse("nothing"));
        }
        columns(name, truth, found);
        body(specimen, truth, found, examined.findings());
        return right;
    }

    private void columns(String name, Specimen.TruthTable truth, Optional<RecognizedTable> found) {
        truth.placed().drawing().keys().forEach((local, key) -> {
            int at = local + truth.placed().left();
            String seen = found.stream()
                    .flatMap(table -> table.columns().stream())
                    .filter(column -> column.column() == at)
                    .map(column -> column.key())
                    .findFirst()
                    .orElse("nothing");
            boolean right = key.startsWith("other-") ? seen.startsWith("other") : seen.equals(key);
            columns.count(right);
            columnsByForm.computeIfAbsent(truth.form(), form -> new Tally()).count(right);
            if (!right) {
                Drawing.Ink ink = truth.placed().drawing().inks().entrySet().stream()
                        .filter(entry -> entry.getKey().column() == local
                                && entry.getKey().row()
                                        < truth.placed().drawing().headingRows())
                        .filter(entry -> entry.getValue().text().length() > 3
                                || entry.getKey().row() == 0)
                        .map(Map.Entry::getValue)
                        .reduce((first, second) -> second)
                        .orElse(Drawing.Ink.text("?"));
                misses.add(name + ": column " + key + " of " + truth.form() + " seen as " + seen + " under \""
                        + ink.text().replace("\n", "\\n") + "\"");
            }
        });
    }

    private void body(
            Specimen specimen, Specimen.TruthTable truth, Optional<RecognizedTable> found, List<Finding> findings) {
        String name = specimen.name();
        // A formula that was never computed shows no figure that could be read.
        boolean uncomputed = specimen.mutations().contains(Mutation.FORMULAS_UNCACHED);
        TableModel model = truth.placed().drawing().table();
        for (Drawing.BodyRow row : truth.placed().drawing().body()) {
            int sheetRow = row.row() + truth.placed().top();
            List<TableRow> seen = found.stream()
                    .flatMap(table -> table.rows().stream())
                    .filter(one -> one.row() == sheetRow)
                    .toList();
            RowKind kind = model.row(row.model()).kind();
            boolean right = seen.stream().anyMatch(one -> one.kind() == kind);
            rows.count(right);
            if (!right) {
                misses.add(name + ": row " + (sheetRow + 1) + " of " + truth.form() + " is " + kind + " seen as "
                        + seen.stream().map(one -> one.kind().name()).toList());
            }
            model.row(row.model()).cells().forEach((key, cell) -> {
                if (cell.isNumber() && !(uncomputed && !cell.formula().isEmpty())) {
                    value(name, truth, row.model(), key, seen, findings);
                }
            });
        }
    }

    private void value(
            String name,
            Specimen.TruthTable truth,
            int model,
            String key,
            List<TableRow> seen,
            List<Finding> findings) {
        BigDecimal meant = truth.placed().drawing().table().get(model, key);
        String address = truth.address(model, key);
        boolean right = seen.stream()
                .flatMap(row -> row.cells().values().stream())
                .filter(cell -> cell.cell().a1().equals(address))
                .map(TableCell::reading)
                .flatMap(reading -> reading instanceof Reading.Value value
                        ? java.util.stream.Stream.of(value.number())
                        : java.util.stream.Stream.<BigDecimal>empty())
                .anyMatch(number -> number.compareTo(meant) == 0);
        boolean asked = findings.stream()
                .anyMatch(finding -> finding.cell().equals(address)
                        || finding.related().stream()
                                .anyMatch(related -> related.cell().equals(address)));
        values.count(right || asked);
        if (!right && !asked) {
            misses.add(
                    name + ": value " + meant + " of " + truth.form() + "." + key + " at " + address + " was not read");
        }
    }

    /** Every filled cell belongs to a table or is listed. */
    private void nothingDisappears(String name, int file, Sheet sheet, Examination.Examined examined) {
        List<CellRange> ranges = new ArrayList<>();
        for (RecognizedTable table : examined.tables()) {
            if (table.file() == file && table.sheet().equals(sheet.name())) {
                ranges.add(table.range());
            }
        }
        for (Unrecognized block : examined.unrecognized()) {
            if (block.file() == file && block.sheet().equals(sheet.name())) {
                ranges.add(CellRange.parse(block.range()));
            }
        }
        for (int row = 0; row < sheet.rowCount(); row++) {
            for (int column = 0; column < sheet.columnCount(); column++) {
                if (!sheet.cell(row, column).isBlank()) {
                    int r = row;
                    int c = column;
                    boolean listed = ranges.stream().anyMatch(range -> range.contains(r, c));
                    cells.count(listed);
                    if (!listed) {
                        misses.add(name + ": " + sheet.name() + "!" + Drawing.a1(r, c) + " disappeared");
                    }
                }
            }
        }
    }

    /** The recognised table that covers most of the true one. */
    private static Optional<RecognizedTable> find(Specimen.TruthTable truth, Examination.Examined examined) {
        RecognizedTable best = null;
        int most = 0;
        for (RecognizedTable table : examined.tables()) {
            if (table.file() == truth.file() && table.sheet().equals(truth.sheet())) {
                int common = common(table.range(), truth.placed());
                if (common > most) {
                    best = table;
                    most = common;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static int common(CellRange range, Page.Placed placed) {
        int rows = Math.min(range.last().row(), placed.bottom())
                - Math.max(range.first().row(), placed.top())
                + 1;
        int columns = Math.min(range.last().column(), placed.right())
                - Math.max(range.first().column(), placed.left())
                + 1;
        return Math.max(0, rows) * Math.max(0, columns);
    }

    /** Exact, but that a note right below may count as the table's last row. */
    private static boolean isRange(CellRange range, Page.Placed placed) {
        int below = range.last().row() - placed.bottom();
        return range.first().row() == placed.top()
                && range.first().column() == placed.left()
                && range.last().column() == placed.right()
                && below >= 0
                && below <= 1;
    }

    private static String range(Page.Placed placed) {
        return CellRange.of(placed.top(), placed.left(), placed.bottom(), placed.right())
                .a1();
    }
}
