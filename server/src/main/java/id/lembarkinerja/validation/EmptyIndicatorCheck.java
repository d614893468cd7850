package id.lembarkinerja.validation;

import id.lembarkinerja.formulas.number.Absence;
import id.lembarkinerja.formulas.number.Reading;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.RowKind;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableColumn;
import id.lembarkinerja.recognition.TableRow;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code missing-target}: an indicator without any figure in a table of several years, where the other indicators have
 * some. Each column alone may be empty by right; all of them together are a row that was forgotten.
 */
final class EmptyIndicatorCheck implements Check {
    private static final String INDICATOR = "indicator";
    private static final String TARGET = "target-";
    /** So many rows with figures for each one without. */
    private static final int RARE = 4;

    @Override
    public List<Finding> check(Dossier dossier) {
        List<Finding> findings = new ArrayList<>();
        for (RecognizedTable table : dossier.tables()) {
            List<String> targets = table.columns().stream()
                    .filter(column ->
                            column.key().startsWith(TARGET) && column.type().isFigure())
                    .map(TableColumn::key)
                    .toList();
            // A plain target is asked of every row anyway.
            boolean asked = table.findColumn("target").isPresent();
            if (!asked && targets.size() >= 2 && table.findColumn(INDICATOR).isPresent()) {
                check(table, targets, findings);
            }
        }
        return findings;
    }

    private static void check(RecognizedTable table, List<String> targets, List<Finding> findings) {
        List<TableRow> named = table.rows().stream()
                .filter(row -> row.kind() == RowKind.INDICATOR)
                .filter(row -> row.find(INDICATOR)
                        .filter(cell -> !cell.carried() && !cell.printed().isBlank())
                        .isPresent())
                .toList();
        List<TableRow> empty =
                named.stream().filter(row -> isWithoutFigures(table, row)).toList();
        if ((long) empty.size() * (RARE + 1) > named.size()) {
            return;
        }
        for (TableRow row : empty) {
            FindingDraft draft = FindingDraft.doubtful("missing-target", table).at(row, targets.get(0));
            draft.related(table, row, INDICATOR);
            findings.add(draft.message(
                    "Indikator \"{0}\" tidak punya satu angka pun: semua kolom angkanya kosong, mulai {1}. Isi targetnya,"
                            + " atau hapus baris ini bila tidak dipakai lagi.",
                    "Indicator \"{0}\" has no figure at all: all its columns of figures are empty, from {1} on. Enter its"
                            + " targets, or delete this row if it is no longer used.",
                    row.find(INDICATOR).orElseThrow().printed().strip(),
                    draft.cell()));
        }
    }

    private static boolean isWithoutFigures(RecognizedTable table, TableRow row) {
        return table.columns().stream()
                .filter(column -> column.type().isFigure())
                .flatMap(column -> row.find(column.key()).stream())
                .allMatch(EmptyIndicatorCheck::isBlank);
    }

    private static boolean isBlank(TableCell cell) {
        return cell.formula().isEmpty()
                && cell.reading() instanceof Reading.Absent absent
                && absent.kind() == Absence.BLANK;
    }
}
