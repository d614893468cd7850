package id.lembarkinerja.comparison;

import id.lembarkinerja.comparison.align.Aligner;
import id.lembarkinerja.comparison.align.Alignment;
import id.lembarkinerja.comparison.align.Item;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One sheet in two versions: its lines of cells outside tables, aligned, and how far its columns were shifted.
 *
 * @param linesFrom cells of one row each, from left to right
 */
record OutsidePair(
        SheetContent from,
        SheetContent to,
        List<List<OutsideCell>> linesFrom,
        List<List<OutsideCell>> linesTo,
        Alignment lines,
        ColumnShift shift) {

    private static final int LONGEST_TEXT = 300;

    static OutsidePair of(SheetContent from, SheetContent to) {
        List<List<OutsideCell>> left = lines(from);
        List<List<OutsideCell>> right = lines(to);
        Alignment lines = Aligner.align(items(left), items(right), (i, j) -> share(left.get(i), right.get(j)));
        return new OutsidePair(from, to, left, right, lines, ColumnShift.between(left, right, lines));
    }

    static List<List<OutsideCell>> lines(SheetContent sheet) {
        List<List<OutsideCell>> lines = new ArrayList<>();
        int row = -1;
        for (OutsideCell cell : sheet.outside()) {
            if (cell.cell().row() != row) {
                lines.add(new ArrayList<>());
                row = cell.cell().row();
            }
            lines.get(lines.size() - 1).add(cell);
        }
        return lines;
    }

    static String text(List<OutsideCell> line) {
        StringBuilder text = new StringBuilder();
        for (OutsideCell cell : line) {
            if (text.length() < LONGEST_TEXT) {
                text.append(text.isEmpty() ? "" : " ").append(cell.entry().printed());
            }
        }
        return text.toString();
    }

    /** The nearest words to the left, which usually say what the cell is; the cell's own words at the left end. */
    static String label(OutsideCell cell, List<OutsideCell> line) {
        String label = cell.entry().printed();
        for (OutsideCell other : line) {
            if (other.cell().column() < cell.cell().column() && other.entry().number() == null) {
                label = other.entry().printed();
            }
        }
        return label;
    }

    private static List<Item> items(List<List<OutsideCell>> lines) {
        List<Item> items = new ArrayList<>();
        for (List<OutsideCell> line : lines) {
            long content = 1;
            for (OutsideCell cell : line) {
                content = Item.mix(content, cell.entry().printed());
            }
            items.add(new Item(content, "", "", text(line)));
        }
        return items;
    }

    private static double share(List<OutsideCell> left, List<OutsideCell> right) {
        Map<Integer, String> byColumn = new HashMap<>();
        left.forEach(cell -> byColumn.put(cell.cell().column(), cell.entry().printed()));
        long equal = right.stream()
                .filter(cell ->
                        cell.entry().printed().equals(byColumn.get(cell.cell().column())))
                .count();
        return (double) equal / Math.max(2, Math.max(left.size(), right.size()));
    }
}
