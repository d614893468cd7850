package id.lembarkinerja.validation;

import id.lembarkinerja.formulas.number.NumberParser;
import id.lembarkinerja.formulas.number.Reading;
import id.lembarkinerja.recognition.ColumnType;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.RowKind;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableColumn;
import id.lembarkinerja.recognition.TableRow;
import id.lembarkinerja.recognition.Words;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Rows whose cells stand one column too far, or exchanged, told by what the other rows have in a column of words and
 * the column of figures at its right, or at its left.
 */
final class Shifts {
    private static final int FEWEST_EXAMPLES = 2;

    /** How the cells of a row came to stand wrong. */
    enum Kind {
        /** The words stand in the column of figures and the figure in the column of words. */
        EXCHANGED,
        /** From the column of words on, everything stands one column too far to the right. */
        RIGHT,
        /** From the column of words on, everything stands one column too far to the left. */
        LEFT
    }

    /**
     * One row out of its columns.
     *
     * @param words column where words belong
     * @param figures the column beside it, where figures belong
     */
    record Shift(Kind kind, TableRow row, TableColumn words, TableColumn figures) {}

    private final Map<String, Shift> byRow = new LinkedHashMap<>();

    private Shifts() {}

    static Shifts of(RecognizedTable table) {
        Shifts shifts = new Shifts();
        List<TableRow> rows = table.rows().stream()
                .filter(row -> row.kind() == RowKind.INDICATOR)
                .toList();
        List<TableColumn> columns = table.columns();
        for (int i = 0; i + 1 < columns.size(); i++) {
            TableColumn left = columns.get(i);
            TableColumn right = columns.get(i + 1);
            if (isWords(left) && right.type().isFigure()) {
                Optional<TableColumn> next =
                        Optional.of(i + 2).filter(at -> at < columns.size()).map(columns::get);
                shifts.find(rows, left, right, next);
            } else if (left.type().isFigure() && isWords(right)) {
                shifts.find(rows, right, left, Optional.empty());
            }
        }
        return shifts;
    }

    List<Shift> list() {
        return List.copyOf(byRow.values());
    }

    boolean covers(TableRow row) {
        return byRow.containsKey(row.key());
    }

    private static boolean isWords(TableColumn column) {
        return column.type() == ColumnType.TEXT;
    }

    private void find(List<TableRow> rows, TableColumn words, TableColumn figures, Optional<TableColumn> next) {
        List<TableRow> odd = rows.stream()
                .filter(row -> hasNumber(row, words) || hasWords(row, figures))
                .toList();
        if (odd.isEmpty()) {
            return;
        }
        List<TableRow> examples = rows.stream()
                .filter(row -> hasFigure(row, figures) && !printed(row, words).isEmpty() && !hasNumber(row, words))
                .toList();
        if (examples.size() < FEWEST_EXAMPLES || examples.size() <= odd.size()) {
            return;
        }
        Set<String> vocabulary = new HashSet<>();
        examples.forEach(row -> vocabulary.add(Words.normalize(printed(row, words))));
        for (TableRow row : odd) {
            kind(row, words, figures, next, vocabulary)
                    .ifPresent(kind -> byRow.putIfAbsent(row.key(), new Shift(kind, row, words, figures)));
        }
    }

    private static Optional<Kind> kind(
            TableRow row, TableColumn words, TableColumn figures, Optional<TableColumn> next, Set<String> vocabulary) {
        boolean known = vocabulary.contains(Words.normalize(printed(row, figures)));
        if (hasNumber(row, words) && hasWords(row, figures)) {
            return Optional.of(Kind.EXCHANGED);
        }
        Optional<TableColumn> after = next.filter(column -> column.type().isFigure());
        if (after.isEmpty()) {
            return Optional.empty();
        }
        boolean followed = hasFigure(row, after.get());
        if (known && printed(row, words).isEmpty() && followed) {
            return Optional.of(Kind.RIGHT);
        }
        boolean lost = printed(row, after.get()).isEmpty() && hasFigure(row, figures);
        return hasNumber(row, words) && lost ? Optional.of(Kind.LEFT) : Optional.empty();
    }

    private static String printed(TableRow row, TableColumn column) {
        return row.find(column.key()).map(TableCell::printed).orElse("").strip();
    }

    private static boolean hasFigure(TableRow row, TableColumn column) {
        return PrintedFigure.find(row, column.key()).isPresent();
    }

    private static boolean hasWords(TableRow row, TableColumn column) {
        return row.find(column.key())
                        .map(TableCell::reading)
                        .filter(Reading.NotANumber.class::isInstance)
                        .isPresent()
                && printed(row, column).chars().anyMatch(Character::isLetter);
    }

    /** A plain figure, with nothing but a percent sign behind it. */
    private static boolean hasNumber(TableRow row, TableColumn column) {
        String text = printed(row, column);
        return !text.isEmpty()
                && Character.isDigit(text.charAt(0))
                && text.chars().noneMatch(Character::isLetter)
                && row.find(column.key()).filter(cell -> !cell.carried()).isPresent()
                && NumberParser.parse(text).value().isPresent();
    }
}
