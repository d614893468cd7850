package id.lembarkinerja.validation;

import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.RowKind;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code numbering} and {@code duplicate-number} in action plans: action {@code RA2} has the criteria {@code KK2.1},
 * {@code KK2.2}, and those the outputs {@code T/O2.1.1}. A number of another action, and one number twice below one
 * indicator, are asked about.
 */
final class ActionNumberCheck implements Check {
    private static final Bilingual ANOTHER_ROW = new Bilingual("baris lain", "another row");
    private static final Pattern MARK =
            Pattern.compile("\\s*(\\p{L}[\\p{L}/]{0,5})\\s?(\\d+(?:\\.\\d+)*)\\b.*", Pattern.DOTALL);
    private static final List<String> COLUMNS = List.of("action", "criterion", "output");

    private record Mark(String letters, String number) {
        String action() {
            return number.split("\\.", -1)[0];
        }

        String say() {
            return letters + number;
        }
    }

    @Override
    public List<Finding> check(Dossier dossier) {
        List<Finding> findings = new ArrayList<>();
        for (RecognizedTable table : dossier.tables()) {
            Map<String, TableRow> seen = new HashMap<>();
            for (TableRow row : table.findColumn("action").isPresent() ? table.rows() : List.<TableRow>of()) {
                if (row.kind() != RowKind.INDICATOR) {
                    continue;
                }
                if (beginsAnew(row)) {
                    seen.clear();
                }
                COLUMNS.forEach(column -> check(table, row, column, seen).ifPresent(findings::add));
            }
        }
        return findings;
    }

    /** Numbers start again with every indicator. */
    private static boolean beginsAnew(TableRow row) {
        return row.find("no")
                .or(() -> row.find("indicator"))
                .filter(cell -> !cell.carried() && !cell.printed().isBlank())
                .isPresent();
    }

    private static Optional<Finding> check(
            RecognizedTable table, TableRow row, String column, Map<String, TableRow> seen) {
        Optional<Mark> mark = mark(row, column);
        if (mark.isEmpty()) {
            return Optional.empty();
        }
        TableRow before = seen.putIfAbsent(column + mark.get().say(), row);
        Optional<Mark> action = mark(row, "action");
        if (action.isPresent() && !action.get().action().equals(mark.get().action())) {
            FindingDraft draft =
                    FindingDraft.doubtful("numbering", table).at(row, column).related(table, row, "action");
            return Optional.of(draft.message(
                    "Nomor {0} di {1} menunjuk tindakan lain, padahal baris ini memuat {2}. Samakan nomornya.",
                    "Number {0} in {1} points to another action, but this row holds {2}. Make the numbers agree.",
                    mark.get().say(),
                    draft.cell(),
                    action.get().say()));
        }
        if (before == null) {
            return Optional.empty();
        }
        FindingDraft draft =
                FindingDraft.doubtful("duplicate-number", table).at(row, column).related(table, before, column);
        return Optional.of(draft.message(
                "Nomor {0} di {1} sudah dipakai pada indikator yang sama di {2}. Beri nomor urut berikutnya.",
                "Number {0} in {1} is already used for the same indicator in {2}. Give it the next number.",
                mark.get().say(),
                draft.cell(),
                before.find(column)
                        .map(cell -> Bilingual.same(cell.cell().a1()))
                        .orElse(ANOTHER_ROW)));
    }

    /** The number a text begins with; a cell merged over several rows counts once. */
    private static Optional<Mark> mark(TableRow row, String column) {
        return row.find(column)
                .filter(cell -> !cell.carried())
                .map(TableCell::printed)
                .map(MARK::matcher)
                .filter(Matcher::matches)
                .map(matcher -> new Mark(matcher.group(1), matcher.group(2)));
    }
}
