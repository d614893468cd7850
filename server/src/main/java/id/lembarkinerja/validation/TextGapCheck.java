package id.lembarkinerja.validation;

import id.lembarkinerja.evaluation.Outline;
import id.lembarkinerja.formulas.number.Absence;
import id.lembarkinerja.formulas.number.Reading;
import id.lembarkinerja.recognition.ColumnType;
import id.lembarkinerja.recognition.FormColumn;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.RowKind;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableColumn;
import id.lembarkinerja.recognition.TableRow;
import id.lembarkinerja.workbook.CellAddress;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * {@code missing-value} in columns of words: nobody in charge, no result, no indicator, where most other rows of the
 * table have one. What is written once for several rows holds for all of them.
 */
final class TextGapCheck implements Check {
    /** Filled where there is something to say, or missed by a check of their own: units, categories, causes. */
    private static final Set<String> FREE =
            Set.of("note", "cause", "unit", "source", "period", "category", "follow-up");

    @Override
    public List<Finding> check(Dossier dossier) {
        List<Finding> findings = new ArrayList<>();
        for (RecognizedTable table : dossier.tables()) {
            List<TableRow> rows = rows(table);
            for (TableColumn column : table.columns()) {
                if (column.type() == ColumnType.TEXT
                        && !FREE.contains(column.key())
                        && !column.key().startsWith("other-")) {
                    check(dossier, table, column, rows, findings);
                }
            }
        }
        return findings;
    }

    /** A programme above its activities may leave its place and its result to them. */
    private static List<TableRow> rows(RecognizedTable table) {
        List<TableRow> rows = table.rows().stream()
                .filter(row -> row.kind() == RowKind.INDICATOR)
                .toList();
        return table.findColumn("code").isEmpty() ? rows : Outline.of(rows).leaves(row -> true);
    }

    private static void check(
            Dossier dossier, RecognizedTable table, TableColumn column, List<TableRow> rows, List<Finding> findings) {
        Set<CellAddress> filled = new HashSet<>();
        Map<CellAddress, TableRow> gaps = new LinkedHashMap<>();
        for (TableRow row : rows) {
            Optional<TableCell> cell = row.find(column.key());
            if (cell.isEmpty()) {
                continue;
            }
            CellAddress address = cell.get().cell();
            if (!cell.get().printed().isBlank()) {
                filled.add(address);
            } else if (beginsAnew(row) && isBlank(cell.get())) {
                gaps.putIfAbsent(address, row);
            }
        }
        if (filled.size() < 2 * gaps.size() || filled.size() < 2) {
            return;
        }
        gaps.values().forEach(row -> findings.add(finding(dossier, table, column, row, filled.size())));
    }

    /** Only a row with a number and a name of its own owes what its group has written once. */
    private static boolean beginsAnew(TableRow row) {
        List<String> numbers = List.of("no", "code");
        boolean numbered = numbers.stream()
                .flatMap(key -> row.find(key).stream())
                .anyMatch(cell -> !cell.carried() && !cell.printed().isBlank());
        return numbered && !row.label().isBlank();
    }

    private static boolean isBlank(TableCell cell) {
        return cell.formula().isEmpty()
                && !cell.carried()
                && !(cell.reading() instanceof Reading.Absent absent && absent.kind() != Absence.BLANK);
    }

    private static Finding finding(
            Dossier dossier, RecognizedTable table, TableColumn column, TableRow row, int filled) {
        boolean optional = dossier.catalogue()
                .findForm(table.form())
                .flatMap(form -> form.findColumn(column.key()))
                .filter(FormColumn::optional)
                .isPresent();
        FindingDraft draft = (optional
                        ? FindingDraft.hint("missing-value", table)
                        : FindingDraft.doubtful("missing-value", table))
                .at(row, column.key());
        return draft.message(
                "Kolom \"{0}\" di {1} untuk \"{2}\" kosong, padahal {3} sel lain pada kolom ini terisi. Lengkapi sel ini,"
                        + " atau tulis \"-\" bila memang tidak ada.",
                "Column \"{0}\" is empty in {1} for \"{2}\", although {3} other cells of this column are filled. Fill in"
                        + " this cell, or write \"-\" if there is nothing to say.",
                column.header(),
                draft.cell(),
                row.label(),
                filled);
    }
}
