package id.lembarkinerja.comparison.merge;

import id.lembarkinerja.comparison.ExactText;
import id.lembarkinerja.comparison.merge.Conflict.About;
import id.lembarkinerja.comparison.merge.Conflict.Telling;
import id.lembarkinerja.comparison.merge.Conflict.Told;
import id.lembarkinerja.comparison.merge.Place.Aspect;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Rows in which both worked on different cells that belong together: figures from which one achievement is computed, or
 * such a figure and a result that was typed.
 */
final class SharedRows {
    private final Map<Place, Work> theirs;
    private final Map<Place, Work> mine;

    /** What one did to a row: the figures that go into the achievement, and the results that were typed. */
    private record Work(Map<String, Deed> inputs, Map<String, Deed> results) {}

    SharedRows(SideWork theirs, SideWork mine) {
        this.theirs = byRow(theirs);
        this.mine = byRow(mine);
    }

    private static Map<Place, Work> byRow(SideWork side) {
        Map<Place, Work> rows = new LinkedHashMap<>();
        side.deeds().forEach((place, deed) -> {
            boolean cell =
                    place.aspect() == Aspect.CONTENT && !deed.spot().table().isEmpty();
            if (!cell || !deed.isWork()) {
                return;
            }
            Place row = new Place(Aspect.CONTENT, place.where(), place.row(), "");
            Work work = rows.computeIfAbsent(row, key -> new Work(new LinkedHashMap<>(), new LinkedHashMap<>()));
            if (isResult(place.column())) {
                work.results().put(place.column(), deed);
            } else if (deed.change().consequence().achievementChanged()) {
                work.inputs().put(place.column(), deed);
            }
        });
        return rows;
    }

    private static boolean isResult(String column) {
        return column.startsWith("achievement") || column.startsWith("category");
    }

    void forEach(Consumer<Dispute> action) {
        theirs.forEach((row, their) -> {
            Work own = mine.get(row);
            if (own == null) {
                return;
            }
            if (!their.inputs().keySet().equals(own.inputs().keySet())
                    && !their.inputs().isEmpty()
                    && !own.inputs().isEmpty()) {
                action.accept(sameRow(row, their, own));
            }
            typed(row, Party.THEIRS, their, own).forEach(action);
            typed(row, Party.MINE, own, their).forEach(action);
        });
    }

    private static Dispute sameRow(Place row, Work their, Work own) {
        Deed left = first(their);
        Deed right = first(own);
        Telling told = new Telling(Told.NOTHING, inputs(their), inputs(own));
        About about = About.of(right.spot()).in("", "");
        return new Dispute(new Conflict(row.id(), ConflictKind.SAME_ROW, about, told, List.of()), row, left, right);
    }

    private static Deed first(Work work) {
        return work.inputs().values().iterator().next();
    }

    private static Told inputs(Work work) {
        String text = work.inputs().values().stream()
                .map(deed -> deed.spot().heading() + ": " + ExactText.of(deed.after()))
                .collect(Collectors.joining("; "));
        return new Told(first(work).change().spot(), text);
    }

    /** Results that {@code typist} typed though the other changed what they follow from. */
    private static List<Dispute> typed(Place row, Party typist, Work work, Work other) {
        List<Dispute> typed = new ArrayList<>();
        work.results().forEach((column, result) -> {
            boolean written = result.after().formula().isEmpty();
            if (written
                    && !other.results().containsKey(column)
                    && !other.inputs().isEmpty()) {
                Place cell = new Place(Aspect.CONTENT, row.where(), row.row(), column);
                Told base = new Told(result.spot(), ExactText.of(result.before()));
                Told its = new Told(result.change().spot(), ExactText.of(result.after()));
                Telling told = Telling.of(base, typist, its, inputs(other));
                Conflict conflict =
                        new Conflict(cell.id(), ConflictKind.RESULT, About.of(result.spot()), told, List.of());
                boolean theirs = typist == Party.THEIRS;
                Deed input = first(other);
                typed.add(new Dispute(conflict, cell, theirs ? result : input, theirs ? input : result));
            }
        });
        return typed;
    }
}
