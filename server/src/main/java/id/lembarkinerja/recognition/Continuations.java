package id.lembarkinerja.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Links the parts of one table that goes on over several pages or sheets, its headings repeated: same form, same
 * columns, no total before, and the numbering or the codes go on instead of beginning anew.
 */
final class Continuations {
    private Continuations() {}

    /** The tables of one workbook in reading order, each further part with the id of the part before. */
    static List<RecognizedTable> link(List<RecognizedTable> tables) {
        List<RecognizedTable> linked = new ArrayList<>();
        for (RecognizedTable table : tables) {
            RecognizedTable before = linked.isEmpty() ? null : linked.get(linked.size() - 1);
            linked.add(before != null && continues(before, table) ? table.continuing(before.id()) : table);
        }
        return linked;
    }

    private static boolean continues(RecognizedTable before, RecognizedTable table) {
        if (!before.form().equals(table.form())
                || !keys(before).equals(keys(table))
                || before.rows().isEmpty()
                || table.rows().isEmpty()
                || before.rows().get(before.rows().size() - 1).kind() == RowKind.TOTAL) {
            return false;
        }
        boolean announced = Words.of(table.title()).stream()
                .anyMatch(word -> word.equals("lanjutan") || word.equals("sambungan") || word.equals("lanj"));
        Optional<Boolean> goesOn = goesOn(before, table);
        boolean untitled = table.title().isBlank()
                || Words.labelLikeness(before.title(), table.title()) > 0.95
                || goesOn.orElse(false);
        return announced || (untitled && goesOn.orElse(table.title().isBlank()));
    }

    private static List<String> keys(RecognizedTable table) {
        return table.columns().stream().map(TableColumn::key).toList();
    }

    /** Whether numbers or codes go on; empty when there are none. */
    private static Optional<Boolean> goesOn(RecognizedTable before, RecognizedTable table) {
        Optional<String> code = first(table, "code");
        Optional<String> lastCode = last(before, "code");
        if (code.isPresent() && lastCode.isPresent()) {
            return Optional.of(isLater(code.get(), lastCode.get()) && sharesRoot(code.get(), lastCode.get()));
        }
        Optional<String> number = first(table, "no");
        Optional<String> lastNumber = last(before, "no");
        if (number.isEmpty() || lastNumber.isEmpty()) {
            return Optional.empty();
        }
        int next = whole(number.get());
        int previous = whole(lastNumber.get());
        return next < 0 || previous < 0 ? Optional.empty() : Optional.of(next == previous + 1);
    }

    /** Level by level, so that {@code 5.1.10} comes after {@code 5.1.9}. */
    private static boolean isLater(String code, String last) {
        String[] levels = code.split("\\.", -1);
        String[] before = last.split("\\.", -1);
        for (int i = 0; i < Math.min(levels.length, before.length); i++) {
            int level = whole(levels[i]);
            int other = whole(before[i]);
            int order = level < 0 || other < 0 ? levels[i].compareTo(before[i]) : Integer.compare(level, other);
            if (order != 0) {
                return order > 0;
            }
        }
        return levels.length > before.length;
    }

    /** {@code 1.02.03} goes on after {@code 1.02.02.2.01}; {@code 2.08} begins another list. */
    private static boolean sharesRoot(String code, String last) {
        int dot = code.indexOf('.');
        return dot > 0 && last.startsWith(code.substring(0, dot + 1));
    }

    private static Optional<String> first(RecognizedTable table, String key) {
        return table.rows().stream().flatMap(row -> mark(row, key).stream()).findFirst();
    }

    private static Optional<String> last(RecognizedTable table, String key) {
        List<TableRow> rows = table.rows();
        for (int i = rows.size() - 1; i >= 0; i--) {
            Optional<String> mark = mark(rows.get(i), key);
            if (mark.isPresent()) {
                return mark;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> mark(TableRow row, String key) {
        return row.find(key)
                .filter(cell -> !cell.carried())
                .map(cell -> Numbering.mark(cell.printed()))
                .filter(mark -> !mark.isEmpty());
    }

    private static int whole(String mark) {
        boolean digits = !mark.isEmpty() && mark.length() <= 5 && mark.chars().allMatch(Character::isDigit);
        return digits ? Integer.parseInt(mark) : -1;
    }
}
