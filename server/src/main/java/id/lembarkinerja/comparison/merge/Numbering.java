package id.lembarkinerja.comparison.merge;

import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.RowKind;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableColumn;
import id.lembarkinerja.recognition.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The running numbers of a table, in whatever way they are written: somebody typed them, one row after the other.
 * Formulas that count, codes and numbers of several levels are none.
 *
 * @param column of the sheet in which they stand, from zero
 * @param notation how all of them are written
 * @param entries from top to bottom
 */
record Numbering(int column, Notation notation, List<Entry> entries) {
    private static final String KEY = "no";

    /**
     * A numbered row, or one that parts two groups.
     *
     * @param number zero for one that parts
     */
    record Entry(int row, int number) {
        boolean parts() {
            return number == 0;
        }
    }

    /** How the numbers go on from one group to the next. */
    enum Way {
        /** One after the other through the whole table. */
        ON,
        /** From one again. */
        ANEW
    }

    /** The running numbers of a table, once for each way in which they can be read; none when it has others as well. */
    static List<Numbering> list(RecognizedTable table) {
        Optional<TableColumn> column =
                table.columns().stream().filter(one -> one.key().equals(KEY)).findFirst();
        Optional<String> first = table.rows().stream()
                .filter(row -> row.kind() == RowKind.INDICATOR)
                .map(Numbering::printed)
                .filter(text -> !text.isEmpty())
                .findFirst();
        if (column.isEmpty() || first.isEmpty()) {
            return List.of();
        }
        return Notation.list(first.get()).stream()
                .flatMap(notation -> entries(table, notation).stream()
                        .map(entries -> new Numbering(column.get().column(), notation, entries)))
                // A lone letter that begins nothing may be anything.
                .filter(found -> found.notation().sign() == Notation.Sign.DIGITS || found.first() == 1)
                .toList();
    }

    private static Optional<List<Entry>> entries(RecognizedTable table, Notation notation) {
        List<Entry> entries = new ArrayList<>();
        for (TableRow row : table.rows()) {
            String printed = printed(row);
            Optional<Integer> number = notation.read(printed);
            boolean counted =
                    row.find(KEY).map(cell -> !cell.formula().isEmpty()).orElse(false);
            if (counted || (row.kind() == RowKind.INDICATOR && number.isEmpty() && !printed.isEmpty())) {
                return Optional.empty();
            }
            if (number.isPresent() || row.kind() != RowKind.INDICATOR) {
                entries.add(new Entry(row.row(), number.orElse(0)));
            }
        }
        return Optional.of(List.copyOf(entries));
    }

    private static String printed(TableRow row) {
        return row.find(KEY)
                .filter(cell -> !cell.carried())
                .map(TableCell::printed)
                .orElse("")
                .strip();
    }

    /** How the numbers run in all versions of a table; empty when one of them has a gap or a repetition. */
    static Optional<Way> findWay(List<Numbering> versions) {
        int first = versions.get(0).first();
        return Stream.of(Way.values())
                .filter(way -> versions.stream().allMatch(version -> version.runs(first, way)))
                .findFirst();
    }

    private boolean runs(int first, Way way) {
        int next = first;
        for (Entry entry : entries) {
            if (entry.parts()) {
                next = way == Way.ANEW ? 1 : next;
            } else if (entry.number() == next) {
                next++;
            } else {
                return false;
            }
        }
        return true;
    }

    /** The first number. */
    int first() {
        return numbers().get(0);
    }

    List<Integer> numbers() {
        return entries.stream()
                .filter(entry -> !entry.parts())
                .map(Entry::number)
                .toList();
    }
}
