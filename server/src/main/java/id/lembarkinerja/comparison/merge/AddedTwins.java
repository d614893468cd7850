package id.lembarkinerja.comparison.merge;

import id.lembarkinerja.comparison.Change.Added;
import id.lembarkinerja.comparison.Part;
import id.lembarkinerja.comparison.Piece.RowPiece;
import id.lembarkinerja.comparison.merge.Place.Aspect;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Which new row of one side is which of the other, when several have one name. What they hold decides, not which comes
 * first: equal ones are one, then those of which half of the cells are equal; whatever is left stays a row of its own.
 */
final class AddedTwins {
    /** What tells rows of equal words apart in their keys. */
    private static final Pattern COUNTED = Pattern.compile("[~#].*$", Pattern.DOTALL);

    private static final double ALIKE = 0.5;
    /** So many pairs of rows of one name are weighed against each other; beyond, only equal ones are found. */
    private static final int MOST_PAIRS = 40_000;

    private final Map<Place, Place> theirs = new HashMap<>();
    private final Map<Place, Place> mine = new HashMap<>();

    private record Named(String where, Part part, String name) {}

    private record New(Place place, Deed deed) {
        Map<String, String> cells() {
            return deed.change() instanceof Added added && added.piece() instanceof RowPiece row
                    ? Contents.printed(row.row())
                    : Map.of();
        }

        String content() {
            return deed.result().toString();
        }
    }

    private record Pair(New left, New right, double alike) {}

    private AddedTwins() {}

    /** Gives what both added the same place, and what only one of them added a place of its own. */
    static void settle(SideWork theirs, SideWork mine) {
        AddedTwins twins = new AddedTwins();
        Map<Named, List<New>> right = byName(mine);
        byName(theirs).forEach((name, left) -> {
            List<New> others = right.get(name);
            if (others != null && (left.size() > 1 || others.size() > 1)) {
                twins.settle(name, left, others);
            }
        });
        theirs.rename(twins.theirs);
        mine.rename(twins.mine);
    }

    private static Map<Named, List<New>> byName(SideWork side) {
        Map<Named, List<New>> named = new LinkedHashMap<>();
        side.deeds().forEach((place, deed) -> {
            if (place.aspect() == Aspect.NEW
                    && deed.change() instanceof Added added
                    && (added.part() == Part.ROW || added.part() == Part.LINE)) {
                String name = added.part() == Part.ROW
                        ? COUNTED.matcher(place.row()).replaceFirst("")
                        : added.to().label();
                named.computeIfAbsent(new Named(place.where(), added.part(), name), key -> new ArrayList<>())
                        .add(new New(place, deed));
            }
        });
        return named;
    }

    private void settle(Named name, List<New> left, List<New> right) {
        List<New> freeLeft = new ArrayList<>(left);
        List<New> freeRight = new ArrayList<>(right);
        List<Pair> pairs = equal(freeLeft, freeRight);
        if (name.part() == Part.ROW && (long) freeLeft.size() * freeRight.size() <= MOST_PAIRS) {
            pairs.addAll(alike(freeLeft, freeRight));
        }
        Set<String> used = new HashSet<>();
        for (Pair pair : pairs) {
            String a = pair.left().content();
            String b = pair.right().content();
            // The same whichever side is which.
            String both = a.compareTo(b) < 0 ? a + "\0" + b : b + "\0" + a;
            Place place = place(name, both, used);
            theirs.put(pair.left().place(), place);
            mine.put(pair.right().place(), place);
        }
        freeLeft.forEach(one -> theirs.put(one.place(), place(name, one.content(), used)));
        freeRight.forEach(one -> mine.put(one.place(), place(name, one.content(), used)));
    }

    private static Place place(Named name, String content, Set<String> used) {
        String row = name.name() + "=" + UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8));
        String free = row;
        for (int times = 2; !used.add(free); times++) {
            free = row + "#" + times;
        }
        return new Place(Aspect.NEW, name.where(), free, "");
    }

    private static List<Pair> equal(List<New> left, List<New> right) {
        Map<Object, List<New>> byContent = new HashMap<>();
        right.forEach(one -> byContent
                .computeIfAbsent(one.deed().result(), key -> new ArrayList<>())
                .add(one));
        List<Pair> pairs = new ArrayList<>();
        for (New one : List.copyOf(left)) {
            List<New> same = byContent.getOrDefault(one.deed().result(), List.of());
            if (!same.isEmpty()) {
                pairs.add(new Pair(one, same.remove(0), 1));
            }
        }
        take(pairs, left, right);
        return pairs;
    }

    private static List<Pair> alike(List<New> left, List<New> right) {
        List<Pair> candidates = new ArrayList<>();
        for (New one : left) {
            for (New other : right) {
                double alike = alike(one.cells(), other.cells());
                if (alike >= ALIKE) {
                    candidates.add(new Pair(one, other, alike));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Pair::alike)
                .reversed()
                .thenComparing(pair -> first(pair.left().content(), pair.right().content()))
                .thenComparing(pair -> last(pair.left().content(), pair.right().content())));
        List<Pair> pairs = new ArrayList<>();
        Set<New> taken = new HashSet<>();
        for (Pair candidate : candidates) {
            if (!taken.contains(candidate.left()) && !taken.contains(candidate.right())) {
                taken.add(candidate.left());
                taken.add(candidate.right());
                pairs.add(candidate);
            }
        }
        take(pairs, left, right);
        return pairs;
    }

    private static String first(String a, String b) {
        return a.compareTo(b) < 0 ? a : b;
    }

    private static String last(String a, String b) {
        return a.compareTo(b) < 0 ? b : a;
    }

    private static void take(List<Pair> pairs, List<New> left, List<New> right) {
        Set<Place> gone = new HashSet<>();
        Set<Place> goneRight = new HashSet<>();
        pairs.forEach(pair -> {
            gone.add(pair.left().place());
            goneRight.add(pair.right().place());
        });
        left.removeIf(one -> gone.contains(one.place()));
        right.removeIf(one -> goneRight.contains(one.place()));
    }

    /** Share of equal cells among those of which either row has something; blank ones say nothing. */
    private static double alike(Map<String, String> left, Map<String, String> right) {
        Map<String, String> all = new TreeMap<>(left);
        right.forEach(all::putIfAbsent);
        long filled = 0;
        long same = 0;
        for (String column : all.keySet()) {
            String a = left.getOrDefault(column, "");
            String b = right.getOrDefault(column, "");
            boolean blank = a.isBlank() && b.isBlank();
            filled += blank ? 0 : 1;
            same += !blank && Objects.equals(a, b) ? 1 : 0;
        }
        // Their words are equal in any case, and prove nothing.
        return filled <= 1 ? 0 : (double) (same - 1) / (filled - 1);
    }
}
