package id.lembarkinerja.comparison.merge;

import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.RowKind;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableColumn;
import id.lembarkinerja.recognition.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The running numbers of a table: whole numbers that somebody typed, one row after the other. Formulas that count,
 * codes and numbers of several levels are none.
 *
 * @param column of the sheet in which they stand, from zero
 * @param entries from top to bottom
 */
record Numbering(int column, List<Entry> entries) {
    private static final String KEY = "no";
    private static final Pattern WHOLE = Pattern.compile("\\d{1,6}");

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

    /** The running numbers of a table; empty when it has none, or others as well. */
    static Optional<Numbering> find(RecognizedTable table) {
        Optional<TableColumn> column =
                table.columns().stream().filter(one -> one.key().equals(KEY)).findFirst();
        List<Entry> entries = new ArrayList<>();
        for (TableRow row : table.rows()) {
            String printed = row.find(KEY)
                    .filter(cell -> !cell.carried())
                    .map(TableCell::printed)
                    .orElse("")
                    .strip();
            boolean counted =
                    row.find(KEY).map(cell -> !cell.formula().isEmpty()).orElse(false);
            boolean whole = WHOLE.matcher(printed).matches() && !printed.matches("0+");
            if (counted || (row.kind() == RowKind.INDICATOR && !whole && !printed.isEmpty())) {
                return Optional.empty();
            }
            if (whole) {
                entries.add(new Entry(row.row(), Integer.parseInt(printed)));
            } else if (row.kind() != RowKind.INDICATOR) {
                entries.add(new Entry(row.row(), 0));
            }
        }
        boolean none = entries.stream().allMatch(Entry::parts);
        return none ? Optional.empty() : column.map(one -> new Numbering(one.column(), List.copyOf(entries)));
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
