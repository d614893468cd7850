package id.lembarkinerja.comparison;

import id.lembarkinerja.comparison.align.Aligner;
import id.lembarkinerja.comparison.align.Alignment;
import id.lembarkinerja.comparison.align.Item;
import id.lembarkinerja.comparison.align.Resemblance;
import id.lembarkinerja.comparison.align.Words;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableColumn;
import id.lembarkinerja.recognition.TableRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One table in two versions with its columns and rows aligned. */
record TablePair(RecognizedTable from, RecognizedTable to, Alignment columns, Alignment rows) {
    /** A column of both versions. */
    record Column(TableColumn from, TableColumn to) {
        /** The one that says what a change under it means: in both directions the same. */
        TableColumn decisive() {
            return from.key().compareTo(to.key()) <= 0 ? from : to;
        }
    }

    static TablePair of(RecognizedTable from, RecognizedTable to) {
        Alignment columns = Aligner.align(columnItems(from), columnItems(to), columnResemblance(from, to));
        List<Column> shared = shared(from, to, columns);
        List<Item> left = rowItems(from, shared.stream().map(Column::from).toList());
        List<Item> right = rowItems(to, shared.stream().map(Column::to).toList());
        return new TablePair(from, to, columns, Aligner.align(left, right, rowResemblance(from, to, shared)));
    }

    /** Columns that both versions have, in the order of the old one. */
    List<Column> sharedColumns() {
        return shared(from, to, columns);
    }

    private static List<Column> shared(RecognizedTable from, RecognizedTable to, Alignment columns) {
        List<Column> shared = new ArrayList<>();
        for (int i = 0; i < columns.fromSize(); i++) {
            if (columns.toOf(i) >= 0) {
                shared.add(new Column(from.columns().get(i), to.columns().get(columns.toOf(i))));
            }
        }
        return shared;
    }

    /** A heading says better than the key which column it is: keys such as {@code note-2} are counted. */
    private static List<Item> columnItems(RecognizedTable table) {
        return table.columns().stream()
                .map(column ->
                        new Item(Item.mix(1, Words.normalised(column.header())), column.key(), "", column.header()))
                .toList();
    }

    private static List<Item> rowItems(RecognizedTable table, List<TableColumn> columns) {
        List<Item> items = new ArrayList<>(table.rows().size());
        for (TableRow row : table.rows()) {
            long content = 1;
            for (TableColumn column : columns) {
                TableCell cell = row.cells().get(column.key());
                if (cell != null && !column.key().equals("no")) {
                    content = Item.mix(content, cell.printed());
                }
            }
            String code = row.find("code").map(TableCell::printed).orElse("");
            items.add(new Item(content, row.key(), code, row.label()));
        }
        return items;
    }

    /** Share of equal cells in rows of the same key. */
    private static Resemblance columnResemblance(RecognizedTable from, RecognizedTable to) {
        Map<String, TableRow> rows = new HashMap<>();
        to.rows().forEach(row -> rows.put(row.key(), row));
        return (i, j) -> {
            Tally tally = new Tally();
            for (int r = 0; r < from.rows().size(); r++) {
                TableRow left = from.rows().get(r);
                TableRow right = rows.get(left.key());
                if (right != null) {
                    tally.add(
                            left.cells().get(from.columns().get(i).key()),
                            right.cells().get(to.columns().get(j).key()));
                }
            }
            return tally.share();
        };
    }

    /** Share of equal cells, not counting the words that name the row, the running number and what is carried down. */
    private static Resemblance rowResemblance(RecognizedTable from, RecognizedTable to, List<Column> shared) {
        return (i, j) -> {
            TableRow left = from.rows().get(i);
            TableRow right = to.rows().get(j);
            Tally tally = new Tally();
            for (Column column : shared) {
                TableCell a = left.cells().get(column.from().key());
                TableCell b = right.cells().get(column.to().key());
                boolean name = isName(a, left) || isName(b, right);
                boolean carried = a != null && b != null && (a.carried() || b.carried());
                if (!name && !carried && !column.from().key().equals("no")) {
                    tally.add(a, b);
                }
            }
            return left.kind() == right.kind() ? tally.share() : 0;
        };
    }

    private static boolean isName(@Nullable TableCell cell, TableRow row) {
        return cell != null && !cell.printed().isEmpty() && cell.printed().equals(row.label());
    }

    /** Counts equal cells. One cell alone proves little, so it gives at most a half. */
    private static final class Tally {
        private int equal;
        private int seen;

        void add(@Nullable TableCell a, @Nullable TableCell b) {
            String left = a == null ? "" : a.printed().strip();
            String right = b == null ? "" : b.printed().strip();
            if (!left.isEmpty() || !right.isEmpty()) {
                seen++;
                equal += left.equals(right) ? 1 : 0;
            }
        }

        double share() {
            return seen == 0 ? 0 : (double) equal / Math.max(2, seen);
        }
    }
}
