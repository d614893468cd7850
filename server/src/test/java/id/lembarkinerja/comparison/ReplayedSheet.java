package id.lembarkinerja.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The lines of a sheet outside tables, while changes are applied to them. */
final class ReplayedSheet {
    String name;
    private final List<Map<Integer, String>> lines = new ArrayList<>();
    private final Map<Integer, Map<Integer, String>> lineByRow = new HashMap<>();
    private final List<Map<Integer, String>> original;
    private final List<Map<Integer, String>> gone = new ArrayList<>();
    private final TreeMap<Integer, Map<Integer, String>> incoming = new TreeMap<>();

    ReplayedSheet(SheetContent sheet) {
        name = sheet.name();
        for (List<OutsideCell> cells : OutsidePair.lines(sheet)) {
            Map<Integer, String> line = new TreeMap<>();
            for (OutsideCell cell : cells) {
                line.put(cell.cell().column(), BookContent.text(cell.entry()));
                lineByRow.put(cell.cell().row(), line);
            }
            lines.add(line);
        }
        original = List.copyOf(lines);
    }

    void write(Sides<Spot> spots, Sides<Entry> entries) {
        Spot old = BookReplay.require(spots.from());
        Map<Integer, String> line = BookReplay.get(lineByRow, old.cell().row());
        String before = line.getOrDefault(old.cell().column(), "");
        if (!before.equals(BookContent.text(BookReplay.require(entries.from())))) {
            throw new AssertionError("not what the old version says: " + entries);
        }
        line.remove(old.cell().column());
        String text = BookContent.text(BookReplay.require(entries.to()));
        if (!text.isEmpty()) {
            // Columns may have been inserted before: the line is read from left to right in the end.
            line.put(BookReplay.require(spots.to()).cell().column(), text);
        }
    }

    /** A title that stands in no cell outside tables changes nothing here. */
    void writeTitle(Sides<Spot> spots, Sides<Entry> entries) {
        Spot old = BookReplay.require(spots.from());
        Map<Integer, String> line = lineByRow.getOrDefault(old.cell().row(), Map.of());
        String title = BookReplay.require(entries.from()).printed();
        if (title.equals(line.get(old.cell().column()))) {
            write(spots, entries);
        }
    }

    void remove(int place) {
        gone.add(original.get(place));
    }

    void move(Sides<Integer> places) {
        Map<Integer, String> line = original.get(BookReplay.require(places.from()));
        gone.add(line);
        incoming.put(BookReplay.require(places.to()), line);
    }

    void add(Piece.LinePiece piece, int place) {
        Map<Integer, String> line = new TreeMap<>();
        piece.cells().forEach(cell -> line.put(cell.cell().column(), BookContent.text(cell.entry())));
        incoming.put(place, line);
    }

    void arrange() {
        lines.removeIf(line -> gone.stream().anyMatch(other -> isSame(other, line)));
        incoming.forEach(lines::add);
    }

    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(Object a, Object b) {
        return a == b;
    }

    List<List<String>> content() {
        return lines.stream().map(line -> List.copyOf(line.values())).toList();
    }
}
