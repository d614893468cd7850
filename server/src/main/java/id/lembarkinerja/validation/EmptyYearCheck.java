package id.lembarkinerja.validation;

import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.RowKind;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableColumn;
import id.lembarkinerja.recognition.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code missing-realisation} for a whole year: the column of an earlier year is empty while a later one is filled. One
 * finding for the column, not one for each row.
 */
final class EmptyYearCheck implements Check {
    private static final String ACTUAL = "actual-";

    @Override
    public List<Finding> check(Dossier dossier) {
        List<Finding> findings = new ArrayList<>();
        for (RecognizedTable table : dossier.tables()) {
            List<TableRow> rows = table.rows().stream()
                    .filter(row -> row.kind() == RowKind.INDICATOR)
                    .toList();
            List<TableColumn> years = table.columns().stream()
                    .filter(column -> column.key().matches(ACTUAL + "\\d{4}"))
                    .toList();
            for (TableColumn year : years) {
                Optional<TableColumn> later = years.stream()
                        .filter(other -> other.key().compareTo(year.key()) > 0 && !isEmpty(rows, other))
                        .findFirst();
                if (!rows.isEmpty() && later.isPresent() && isEmpty(rows, year)) {
                    findings.add(finding(table, year, later.get(), rows.get(0)));
                }
            }
        }
        return findings;
    }

    private static boolean isEmpty(List<TableRow> rows, TableColumn column) {
        return rows.stream()
                .flatMap(row -> row.find(column.key()).stream())
                .map(TableCell::printed)
                .allMatch(String::isBlank);
    }

    private static Finding finding(RecognizedTable table, TableColumn year, TableColumn later, TableRow first) {
        FindingDraft draft = FindingDraft.doubtful("missing-realisation", table).at(first, year.key());
        return draft.message(
                "Seluruh kolom \"{0}\" kosong mulai {1}, padahal kolom \"{2}\" terisi. Isi realisasi tahun itu, atau pindahkan"
                        + " angkanya bila tergeser satu kolom.",
                "The whole column \"{0}\" is empty from {1} on, although column \"{2}\" is filled in. Enter the actuals of"
                        + " that year, or move the figures if they slipped by one column.",
                year.header(),
                draft.cell(),
                later.header());
    }
}
