package id.lembarkinerja.comparison;

import id.lembarkinerja.comparison.RowDifference.CellPair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Words that stand in a merged cell are carried down into every row beside it; when they change, that is one change and
 * not one for each row.
 */
final class Carried {
    /** In both directions the same row leads. */
    private static final Comparator<CellPair> FIRST = Comparator.<CellPair>comparingInt(
                    cell -> cell.fromRow().row() + cell.toRow().row())
            .thenComparingInt(
                    cell -> Math.min(cell.fromRow().row(), cell.toRow().row()));

    private final Map<Group, List<CellPair>> groups = new LinkedHashMap<>();

    private record Group(String column, String from, String to) {}

    void add(CellPair cell) {
        Group group = new Group(
                cell.column().from().key(), cell.from().printed(), cell.to().printed());
        groups.computeIfAbsent(group, key -> new ArrayList<>()).add(cell);
    }

    /** Each cell that stands for itself, with the rows that only carry the first of them. */
    void forEach(BiConsumer<CellPair, List<CellPair>> action) {
        for (List<CellPair> cells : groups.values()) {
            cells.sort(FIRST);
            List<CellPair> own = new ArrayList<>();
            List<CellPair> followers = new ArrayList<>();
            for (CellPair cell : cells) {
                (cell.from().carried() || cell.to().carried() ? followers : own).add(cell);
            }
            if (own.isEmpty()) {
                own.add(followers.remove(0));
            }
            action.accept(own.get(0), followers);
            own.subList(1, own.size()).forEach(cell -> action.accept(cell, List.of()));
        }
    }
}
