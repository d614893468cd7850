package id.lembarkinerja.comparison;

import id.lembarkinerja.comparison.Change.Added;
import id.lembarkinerja.comparison.Change.Changed;
import id.lembarkinerja.comparison.Change.Moved;
import id.lembarkinerja.comparison.Change.Removed;
import id.lembarkinerja.comparison.Change.Renamed;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.TableColumn;
import id.lembarkinerja.recognition.TableRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Applies the changes of a comparison to the old version, knowing nothing of the new one. */
final class Replay {
    private final List<Change> all = new ArrayList<>();
    private final List<Column> columns = new ArrayList<>();
    private final List<Line> rows = new ArrayList<>();
    private final List<Map<Integer, String>> lines = new ArrayList<>();
    private final Map<String, Line> rowByKey = new HashMap<>();
    private final Map<String, Column> columnByKey = new HashMap<>();
    private final Map<Integer, Map<Integer, String>> lineByRow = new HashMap<>();
    private String sheet;

    private static final class Column {
        private String header;

        Column(String header) {
            this.header = header;
        }
    }

    private static final class Line {
        private final Map<Column, String> cells = new LinkedHashMap<>();
    }

    private Replay(Snapshot from, Comparison comparison) {
        all.addAll(comparison.changes());
        all.addAll(comparison.formatOnly());
        sheet = from.sheets().get(0).name();
        RecognizedTable table = from.tables().get(0);
        for (TableColumn column : table.columns()) {
            columns.add(new Column(column.header()));
            columnByKey.put(column.key(), columns.get(columns.size() - 1));
        }
        for (TableRow row : table.rows()) {
            Line line = new Line();
            table.columns()
                    .forEach(column -> line.cells.put(
                            get(columnByKey, column.key()),
                            Entries.of(row, column).printed()));
            rows.add(line);
            rowByKey.put(row.key(), line);
        }
        for (List<OutsideCell> cells : OutsidePair.lines(from.sheets().get(0))) {
            Map<Integer, String> line = new TreeMap<>();
            for (OutsideCell cell : cells) {
                line.put(cell.cell().column(), cell.entry().printed());
                lineByRow.put(cell.cell().row(), line);
            }
            lines.add(line);
        }
    }

    static Content apply(Snapshot from, Comparison comparison) {
        Replay replay = new Replay(from, comparison);
        replay.edit();
        replay.moveLines();
        replay.moveColumns();
        replay.moveRows();
        return replay.content();
    }

    private static <K, V> V get(Map<K, V> map, K key) {
        V value = map.get(key);
        if (value == null) {
            throw new AssertionError("the old version has no " + key);
        }
        return value;
    }

    private void edit() {
        for (Change change : all) {
            if (change instanceof Changed it) {
                write(it.spots(), it.entries());
                Spot spot = require(it.spots().from());
                it.spread().forEach(row -> set(require(row.from()), spot.column(), it.entries()));
            } else if (change instanceof Change.FormulaChanged it) {
                write(it.spots(), it.entries());
            } else if (change instanceof Change.CellChanged it) {
                editOutside(it.spots(), it.entries());
            } else if (change instanceof Renamed it) {
                rename(it);
            }
        }
    }

    private void rename(Renamed it) {
        String to = require(it.entries().to()).printed();
        switch (it.part()) {
            case SHEET -> sheet = to;
            case COLUMN -> get(columnByKey, require(it.spots().from()).column()).header = to;
            case TABLE -> editOutside(it.spots(), it.entries());
            default -> write(it.spots(), it.entries());
        }
    }

    private void write(Sides<Spot> spots, Sides<Entry> entries) {
        Spot spot = require(spots.from());
        set(spot.rowKey(), spot.column(), entries);
    }

    private void set(String row, String column, Sides<Entry> entries) {
        Column own = get(columnByKey, column);
        String old = get(rowByKey, row).cells.put(own, require(entries.to()).printed());
        if (!require(entries.from()).printed().equals(old)) {
            throw new AssertionError("not what the old version says: " + entries);
        }
    }

    private void editOutside(Sides<Spot> spots, Sides<Entry> entries) {
        Spot old = require(spots.from());
        Map<Integer, String> line = get(lineByRow, old.cell().row());
        line.remove(old.cell().column());
        String printed = require(entries.to()).printed();
        if (!printed.isEmpty()) {
            line.put(require(spots.to()).cell().column(), printed);
        }
    }

    private void moveLines() {
        List<Map<Integer, String>> original = new ArrayList<>(lines);
        TreeMap<Integer, Map<Integer, String>> incoming = new TreeMap<>();
        for (Change change : all) {
            if (change instanceof Removed it && it.part() == Part.LINE) {
                remove(lines, original.get(it.place()));
            } else if (change instanceof Added it && it.piece() instanceof Piece.LinePiece piece) {
                Map<Integer, String> line = new TreeMap<>();
                piece.cells()
                        .forEach(cell ->
                                line.put(cell.cell().column(), cell.entry().printed()));
                incoming.put(it.place(), line);
            } else if (change instanceof Moved it && it.part() == Part.LINE) {
                Map<Integer, String> line = original.get(require(it.places().from()));
                remove(lines, line);
                incoming.put(require(it.places().to()), line);
            }
        }
        incoming.forEach(lines::add);
    }

    private void moveColumns() {
        List<Column> original = new ArrayList<>(columns);
        TreeMap<Integer, Column> incoming = new TreeMap<>();
        for (Change change : all) {
            if (change instanceof Removed it && it.part() == Part.COLUMN) {
                remove(columns, original.get(it.place()));
            } else if (change instanceof Added it && it.piece() instanceof Piece.ColumnPiece piece) {
                incoming.put(it.place(), new Column(piece.column().header()));
            } else if (change instanceof Moved it && it.part() == Part.COLUMN) {
                Column column = original.get(require(it.places().from()));
                remove(columns, column);
                incoming.put(require(it.places().to()), column);
            }
        }
        incoming.forEach(columns::add);
    }

    private void moveRows() {
        List<Line> original = new ArrayList<>(rows);
        TreeMap<Integer, Line> incoming = new TreeMap<>();
        List<Line> added = new ArrayList<>();
        for (Change change : all) {
            if (change instanceof Removed it && it.part() == Part.ROW) {
                remove(rows, original.get(it.place()));
            } else if (change instanceof Added it && it.piece() instanceof Piece.RowPiece piece) {
                Line line = new Line();
                int place = 0;
                for (var cell : piece.row().cells().values()) {
                    line.cells.put(columns.get(place++), cell.printed());
                }
                incoming.put(it.place(), line);
                added.add(line);
            } else if (change instanceof Moved it && it.part() == Part.ROW) {
                Line line = original.get(require(it.places().from()));
                remove(rows, line);
                incoming.put(require(it.places().to()), line);
            }
        }
        incoming.forEach(rows::add);
        fillColumns(added);
    }

    /** The cells of an added column stand in the order of the rows that both versions have. */
    private void fillColumns(List<Line> added) {
        List<Line> shared = new ArrayList<>(rows);
        added.forEach(line -> remove(shared, line));
        for (Change change : all) {
            if (change instanceof Added it && it.piece() instanceof Piece.ColumnPiece piece) {
                int place = 0;
                for (Entry entry : piece.cells().values()) {
                    shared.get(place++).cells.put(columns.get(it.place()), entry.printed());
                }
            }
        }
    }

    private static <T> void remove(List<T> list, T item) {
        for (int i = 0; i < list.size(); i++) {
            if (isSame(list.get(i), item)) {
                list.remove(i);
                return;
            }
        }
        throw new AssertionError("removed twice");
    }

    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(Object a, Object b) {
        return a == b;
    }

    private static <T> T require(@org.jspecify.annotations.Nullable T value) {
        if (value == null) {
            throw new AssertionError("this change has no such side");
        }
        return value;
    }

    private Content content() {
        List<List<String>> body = new ArrayList<>();
        for (Line row : rows) {
            body.add(columns.stream()
                    .map(column -> row.cells.getOrDefault(column, ""))
                    .toList());
        }
        List<List<String>> outside = new ArrayList<>();
        for (Map<Integer, String> line : lines) {
            outside.add(List.copyOf(line.values()));
        }
        return new Content(sheet, columns.stream().map(c -> c.header).toList(), body, outside);
    }
}
