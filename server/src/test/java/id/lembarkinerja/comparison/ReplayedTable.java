package id.lembarkinerja.comparison;

import id.lembarkinerja.comparison.Change.Added;
import id.lembarkinerja.comparison.Change.Moved;
import id.lembarkinerja.comparison.Change.Removed;
import id.lembarkinerja.recognition.RecognizedTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A table, while changes are applied to it. */
final class ReplayedTable {
    ReplayedSheet sheet;
    private final List<Column> columns = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final Map<String, Column> columnByKey = new HashMap<>();
    private final Map<String, Row> rowByKey = new HashMap<>();
    private final List<Change> moves = new ArrayList<>();

    private static final class Column {
        private String header;

        Column(String header) {
            this.header = header;
        }
    }

    private static final class Row {
        private final Map<Column, String> cells = new HashMap<>();
    }

    ReplayedTable(RecognizedTable table, ReplayedSheet sheet) {
        this.sheet = sheet;
        table.columns().forEach(column -> {
            columns.add(new Column(column.header()));
            columnByKey.put(column.key(), columns.get(columns.size() - 1));
        });
        table.rows().forEach(row -> {
            Row own = new Row();
            table.columns()
                    .forEach(column -> own.cells.put(
                            BookReplay.get(columnByKey, column.key()), BookContent.text(Entries.of(row, column))));
            rows.add(own);
            rowByKey.put(row.key(), own);
        });
    }

    void set(String row, String column, Sides<Entry> entries) {
        String after = BookContent.text(BookReplay.require(entries.to()));
        String before = BookReplay.get(rowByKey, row).cells.put(BookReplay.get(columnByKey, column), after);
        if (!BookContent.text(BookReplay.require(entries.from())).equals(before)) {
            throw new AssertionError("not what the old version says: " + entries);
        }
    }

    void rename(String column, String header) {
        BookReplay.get(columnByKey, column).header = header;
    }

    void remove(Removed change) {
        moves.add(change);
    }

    void move(Moved change) {
        moves.add(change);
    }

    void add(Added change) {
        moves.add(change);
    }

    void arrange() {
        arrange(Part.COLUMN, columns);
        List<Row> fresh = arrange(Part.ROW, rows);
        // The cells of an added column stand in the order of the rows that both versions have.
        List<Row> shared = rows.stream().filter(row -> !fresh.contains(row)).toList();
        for (Change change : moves) {
            if (change instanceof Added it && it.piece() instanceof Piece.ColumnPiece piece) {
                int place = 0;
                for (Entry entry : piece.cells().values()) {
                    shared.get(place++).cells.put(columns.get(it.place()), BookContent.text(entry));
                }
            }
        }
    }

    /** Takes out what went or moved and puts in what came or moved; gives what came. */
    @SuppressWarnings("unchecked")
    private <T> List<T> arrange(Part part, List<T> list) {
        List<T> original = List.copyOf(list);
        List<T> out = new ArrayList<>();
        List<T> fresh = new ArrayList<>();
        TreeMap<Integer, T> incoming = new TreeMap<>();
        for (Change change : moves) {
            if (change instanceof Removed it && it.part() == part) {
                out.add(original.get(it.place()));
            } else if (change instanceof Moved it && it.part() == part) {
                T moved = original.get(BookReplay.require(it.places().from()));
                out.add(moved);
                incoming.put(BookReplay.require(it.places().to()), moved);
            } else if (change instanceof Added it && it.part() == part) {
                T come = (T) come(it.piece());
                fresh.add(come);
                incoming.put(it.place(), come);
            }
        }
        list.removeAll(out);
        incoming.forEach(list::add);
        return fresh;
    }

    private Object come(Piece piece) {
        if (piece instanceof Piece.ColumnPiece it) {
            return new Column(it.column().header());
        }
        Row row = new Row();
        int place = 0;
        for (var cell : ((Piece.RowPiece) piece).row().cells().values()) {
            row.cells.put(columns.get(place++), BookContent.text(Entries.of(cell)));
        }
        return row;
    }

    BookContent.TableContent content() {
        List<List<String>> body = rows.stream()
                .map(row -> columns.stream()
                        .map(column -> row.cells.getOrDefault(column, ""))
                        .toList())
                .toList();
        return new BookContent.TableContent(
                sheet.name, columns.stream().map(column -> column.header).toList(), body);
    }
}
