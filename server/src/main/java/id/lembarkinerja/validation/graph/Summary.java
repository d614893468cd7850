package id.lembarkinerja.validation.graph;

import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.RowKind;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableRow;
import id.lembarkinerja.recognition.Words;
import java.util.List;
import java.util.Optional;

/** The one row that speaks for a whole table, or for one agency of a recapitulation. */
final class Summary {
    private static final String AGENCY = "agency";

    private Summary() {}

    static boolean isByAgency(RecognizedTable table) {
        return table.findColumn(AGENCY).isPresent();
    }

    /** The total row, or the only row. */
    static Optional<TableRow> rowOf(RecognizedTable table, String column) {
        if (isByAgency(table)) {
            return agencyRow(table, List.of());
        }
        List<TableRow> totals = table.rows().stream()
                .filter(row -> row.kind() == RowKind.TOTAL)
                .filter(row ->
                        row.find(column).flatMap(cell -> cell.reading().value()).isPresent())
                .toList();
        if (!totals.isEmpty()) {
            return Optional.of(totals.get(totals.size() - 1));
        }
        List<TableRow> rows = table.rows().stream()
                .filter(row -> row.kind() == RowKind.INDICATOR)
                .toList();
        return rows.size() == 1 ? Optional.of(rows.get(0)) : Optional.empty();
    }

    /** Of a recapitulation the row of the agency; the only row when none is named, never one of several. */
    static Optional<TableRow> agencyRow(RecognizedTable table, List<String> agency) {
        List<TableRow> rows = table.rows().stream()
                .filter(row -> row.kind() == RowKind.INDICATOR)
                .toList();
        if (rows.size() == 1) {
            return Optional.of(rows.get(0));
        }
        if (agency.isEmpty()) {
            return Optional.empty();
        }
        List<TableRow> own = rows.stream()
                .filter(row -> Words.of(row.find(AGENCY).map(TableCell::printed).orElse(row.label()))
                        .containsAll(agency))
                .toList();
        return own.size() == 1 ? Optional.of(own.get(0)) : Optional.empty();
    }
}
