package id.lembarkinerja.validation.graph;

import id.lembarkinerja.recognition.NamedYears;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.TableColumn;
import id.lembarkinerja.recognition.TableRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The columns of a table that take part in an agreement. */
final class Cells {

    /** A column with the years it speaks of. */
    private record Part(TableColumn column, Set<Integer> years, boolean shifted) {}

    private final RecognizedTable table;
    private final Setting setting;
    private final List<Part> parts = new ArrayList<>();

    private Cells(RecognizedTable table, Setting setting) {
        this.table = table;
        this.setting = setting;
    }

    static Cells of(RecognizedTable table, Setting setting, Agreement agreement, List<End> ends) {
        Cells cells = new Cells(table, setting);
        List<End> own =
                ends.stream().filter(end -> end.form().equals(table.form())).toList();
        boolean except = agreement.except().contains(table.form());
        List<End> used = !own.isEmpty() || except
                ? own
                : ends.stream().filter(End::isForEveryForm).toList();
        for (End end : used) {
            for (TableColumn column : table.columns()) {
                if (end.isKey(column.key())) {
                    cells.add(end, column);
                }
            }
        }
        return cells;
    }

    private void add(End end, TableColumn column) {
        Set<Integer> named = yearOfKey(column.key());
        if (named.isEmpty()) {
            named = NamedYears.in(column.header());
        }
        if (!named.isEmpty()) {
            // A column over a span of years states no figure of one of them.
            if (named.size() == 1) {
                parts.add(new Part(column, named, false));
            }
            return;
        }
        if (!end.year().equals(End.HEADING)) {
            Set<Integer> years = new HashSet<>();
            // Only one year can be counted on from.
            if (end.offset() == 0 || setting.years().size() == 1) {
                setting.years().forEach(year -> years.add(year + end.offset()));
            }
            parts.add(new Part(column, years, end.offset() != 0 && years.isEmpty()));
        }
    }

    private static Set<Integer> yearOfKey(String key) {
        int dash = key.lastIndexOf('-');
        String last = key.substring(dash + 1);
        return last.matches("20\\d\\d") ? Set.of(Integer.valueOf(last)) : Set.of();
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    RecognizedTable table() {
        return table;
    }

    Setting setting() {
        return setting;
    }

    /** What a row states; of two columns for one year the one listed first counts. */
    List<Told> told(TableRow row) {
        List<Told> told = new ArrayList<>();
        for (Part part : parts) {
            Optional<Quantity> quantity = Quantity.of(row, part.column());
            boolean first = told.stream().noneMatch(one -> one.years().equals(part.years()));
            if (quantity.isPresent() && first) {
                told.add(new Told(table, row, part.column(), quantity.get(), setting, part.years(), part.shifted()));
            }
        }
        return told;
    }

    /** Everything the row states, several columns of one year included. */
    List<Told> all(TableRow row) {
        List<Told> told = new ArrayList<>();
        for (Part part : parts) {
            Quantity.of(row, part.column())
                    .ifPresent(quantity -> told.add(
                            new Told(table, row, part.column(), quantity, setting, part.years(), part.shifted())));
        }
        return told;
    }

    /** Keys of the columns that take part. */
    List<String> keys() {
        return parts.stream().map(part -> part.column().key()).toList();
    }
}
