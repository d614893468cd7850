package id.lembarkinerja.comparison.merge;

import id.lembarkinerja.comparison.ExactText;
import id.lembarkinerja.comparison.Pairing.At;
import id.lembarkinerja.comparison.merge.Choice.Take;
import id.lembarkinerja.comparison.merge.Conflict.About;
import id.lembarkinerja.comparison.merge.Conflict.Telling;
import id.lembarkinerja.comparison.merge.Conflict.Told;
import id.lembarkinerja.comparison.merge.Place.Aspect;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.TableRow;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Cells that list several indicators, each of them read as a row of its own. Two who wrote about different ones of them
 * wrote into one cell all the same, and only one of the cells can be in the result.
 */
final class ListedCells {
    private final Map<At, Both> disputed = new LinkedHashMap<>();

    /** What each wrote into one cell of the base. */
    private record Both(Map<Place, Deed> theirs, Map<Place, Deed> mine) {
        boolean differ() {
            return hasOwn(theirs, mine) && hasOwn(mine, theirs);
        }

        private static boolean hasOwn(Map<Place, Deed> one, Map<Place, Deed> other) {
            return one.entrySet().stream().anyMatch(deed -> {
                Deed twin = other.get(deed.getKey());
                return twin == null || !twin.sameAs(deed.getValue());
            });
        }
    }

    private record Key(String table, String row) {}

    ListedCells(SideWork theirs, SideWork mine) {
        Set<Key> listed = listed(theirs.pairing().from().tables());
        if (listed.isEmpty()) {
            return;
        }
        Map<At, Map<Place, Deed>> right = byCell(mine, listed);
        byCell(theirs, listed).forEach((cell, left) -> {
            Both both = new Both(left, right.getOrDefault(cell, Map.of()));
            if (both.differ()) {
                disputed.put(cell, both);
            }
        });
    }

    /** Rows that stand in one row of the sheet with others. */
    private static Set<Key> listed(List<RecognizedTable> tables) {
        Set<Key> listed = new HashSet<>();
        for (RecognizedTable table : tables) {
            TableRow last = null;
            for (TableRow row : table.rows()) {
                if (last != null && last.row() == row.row()) {
                    listed.add(new Key(table.id(), last.key()));
                    listed.add(new Key(table.id(), row.key()));
                }
                last = row;
            }
        }
        return listed;
    }

    private static Map<At, Map<Place, Deed>> byCell(SideWork side, Set<Key> listed) {
        Map<At, Map<Place, Deed>> byCell = new LinkedHashMap<>();
        side.deeds().forEach((place, deed) -> {
            boolean cell = place.aspect() == Aspect.CONTENT && deed.isWork();
            if (cell && listed.contains(new Key(place.where(), place.row()))) {
                byCell.computeIfAbsent(new At(deed.spot().sheet(), deed.spot().cell()), key -> new LinkedHashMap<>())
                        .put(place, deed);
            }
        });
        return byCell;
    }

    /** Whether a deed is about a cell that is disputed as a whole. */
    boolean holds(Deed deed) {
        return disputed.containsKey(new At(deed.spot().sheet(), deed.spot().cell()));
    }

    void forEach(Consumer<Dispute> action) {
        disputed.forEach((cell, both) -> {
            Place first = both.theirs().keySet().iterator().next();
            Place place =
                    new Place(Aspect.CONTENT, first.where(), "#" + cell.cell().row(), first.column());
            Deed left = both.theirs().values().iterator().next();
            Deed right = both.mine().values().iterator().next();
            Telling telling = new Telling(
                    new Told(left.spot(), text(both.theirs(), false)),
                    new Told(left.change().spot(), text(both.theirs(), true)),
                    new Told(right.change().spot(), text(both.mine(), true)));
            Conflict conflict = new Conflict(
                    place.id(),
                    ConflictKind.CELL,
                    About.of(right.spot()),
                    telling,
                    List.of(Take.THEIRS, Take.MINE, Take.BASE));
            List<Deed> all = Stream.concat(both.theirs().values().stream(), both.mine().values().stream())
                    .toList();
            action.accept(new Dispute(conflict, place, left, right, all));
        });
    }

    private static String text(Map<Place, Deed> deeds, boolean after) {
        return deeds.values().stream()
                .map(deed -> deed.spot().label() + ": " + ExactText.of(after ? deed.after() : deed.before()))
                .collect(Collectors.joining("; "));
    }
}
