package id.lembarkinerja.comparison.merge;

import id.lembarkinerja.comparison.FormulaRanges.Rows;
import id.lembarkinerja.comparison.Pairing.At;
import id.lembarkinerja.comparison.merge.ResultRows.Whose;
import id.lembarkinerja.comparison.merge.VersionTotals.Total;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which rows of the result a range of a formula takes in, told row by row and not by its ends. A row that the author of
 * the formula had is in it when he took it in. Any other is in it when whoever has it took it in, beside rows the
 * author took in as well. Of a row that was put elsewhere the carrier decides, for it stands where the carrier has it.
 */
final class TotalRows {
    private final ResultRows rows;
    private final Map<Whose, VersionTotals> totals = new EnumMap<>(Whose.class);

    TotalRows(ResultRows rows) {
        this.rows = rows;
        for (Whose whose : Whose.values()) {
            totals.put(whose, new VersionTotals(rows, whose));
        }
    }

    VersionTotals of(Whose whose) {
        return Objects.requireNonNull(totals.get(whose));
    }

    /**
     * A formula of the result.
     *
     * @param place where it stands
     * @param author whose it is
     * @param own as its author has it
     * @param untouched versions that left another formula here as it was, one that took in none of their rows
     */
    record Written(At place, Whose author, Total own, Set<Whose> untouched) {}

    /**
     * The rows of one range, as stretches from top to bottom.
     *
     * @param index of the range in the formula
     * @param relocated where the rows the author took in stand, from the first to the last
     */
    List<Rows> stretches(Written written, int index, Rows relocated) {
        Rows range = written.own().ranges().get(index);
        if (VersionTotals.isAcross(range, written.own().at())) {
            return List.of(relocated);
        }
        Range one = new Range(written, index, relocated);
        one.takeIn();
        return one.stretches();
    }

    /** One range of one formula. */
    private final class Range {
        private final Written written;
        private final int index;
        private final Rows relocated;
        private final String sheet;
        /** Rows the author did not have, or that stand elsewhere: in the range, or not. */
        private final TreeMap<Integer, Boolean> others = new TreeMap<>();

        Range(Written written, int index, Rows relocated) {
            this.written = written;
            this.index = index;
            this.relocated = relocated;
            this.sheet = relocated.sheet();
        }

        void takeIn() {
            Whose author = written.author();
            if (author != Whose.CARRIER) {
                findSame(Whose.CARRIER)
                        .ifPresent(same -> rows.moved(sheet).forEach(row -> {
                            int there = rows.origin(sheet, row, Whose.CARRIER);
                            if (there >= 0) {
                                others.put(row, same.holds(there));
                            }
                        }));
            }
            for (Whose guest : List.of(Whose.CARRIER, Whose.OTHER)) {
                if (guest != author) {
                    rows.only(sheet, author, guest).forEach((row, place) -> {
                        if (!others.containsKey(place)) {
                            others.put(place, takesIn(guest, row));
                        }
                    });
                }
            }
        }

        /** The range of the same formula in another version; empty when it has another one. */
        private Optional<Rows> findSame(Whose whose) {
            return of(whose)
                    .at(written.place())
                    .filter(total ->
                            total.ranges().size() == written.own().ranges().size())
                    .map(total -> total.ranges().get(index))
                    .filter(range -> rows.sheet(whose, range.sheet()).equals(sheet));
        }

        private boolean takesIn(Whose guest, int row) {
            Optional<Rows> same = findSame(guest);
            if (same.isPresent()) {
                return same.get().holds(row) && isBeside(guest, row, same.get(), true);
            }
            Optional<Total> another = of(guest).at(written.place());
            if (another.isEmpty() && written.untouched().contains(guest)) {
                return false;
            }
            List<Rows> together =
                    another.map(Total::ranges).orElseGet(() -> of(guest).together(sheet, row));
            return together.stream().anyMatch(range -> range.holds(row) && isBeside(guest, row, range, false));
        }

        /** Whether the rows next to it that the author has too are taken in by him. */
        private boolean isBeside(Whose guest, int row, Rows among, boolean alone) {
            NavigableMap<Integer, Integer> known = rows.both(sheet, written.author(), guest);
            Map.Entry<Integer, Integer> above = known.lowerEntry(row);
            Map.Entry<Integer, Integer> below = known.higherEntry(row);
            boolean hasAbove = above != null && among.holds(above.getKey());
            boolean hasBelow = below != null && among.holds(below.getKey());
            if (!hasAbove && !hasBelow) {
                return alone;
            }
            return (!hasAbove || isOwn(above.getValue())) && (!hasBelow || isOwn(below.getValue()));
        }

        /** Whether the author took in a row of his. */
        private boolean isOwn(int place) {
            Rows range = written.own().ranges().get(index);
            return range.holds(rows.origin(sheet, place, written.author()));
        }

        private boolean isMember(int place) {
            boolean self = sheet.equals(written.place().sheet())
                    && place == written.place().cell().row();
            return !self
                    && others.getOrDefault(place, rows.origin(sheet, place, written.author()) >= 0 && isOwn(place));
        }

        List<Rows> stretches() {
            TreeSet<Integer> in = new TreeSet<>();
            others.forEach((row, member) -> {
                if (member) {
                    in.add(row);
                }
            });
            boolean elsewhere =
                    written.author() != Whose.CARRIER && !rows.moved(sheet).isEmpty();
            Set<Integer> out = new HashSet<>(others.keySet());
            out.removeAll(in);
            if (in.isEmpty() && !elsewhere && out.stream().noneMatch(relocated::holds)) {
                return List.of(relocated);
            }
            Rows around = elsewhere ? ofMembers(in) : with(in);
            return apart(around);
        }

        private Rows with(NavigableSet<Integer> in) {
            return in.isEmpty() ? relocated : relocated.around(new Rows(sheet, in.first(), in.last()));
        }

        /** From the first of the rows to the last, and the blank ones that the author had above and below. */
        private Rows ofMembers(Set<Integer> in) {
            TreeSet<Integer> members = new TreeSet<>(in);
            rows.all(sheet).keySet().stream().filter(this::isMember).forEach(members::add);
            if (members.isEmpty()) {
                return relocated;
            }
            int first = members.first();
            int last = members.last();
            while (first > relocated.first() && !rows.all(sheet).containsKey(first - 1)) {
                first--;
            }
            while (last < relocated.last() && !rows.all(sheet).containsKey(last + 1)) {
                last++;
            }
            return new Rows(sheet, first, last);
        }

        /** Cut where a row stands in between that is not taken in and has something to sum up. */
        private List<Rows> apart(Rows around) {
            List<Rows> apart = new ArrayList<>();
            int first = around.first();
            int last = first - 1;
            for (int place : rows.all(sheet)
                    .subMap(around.first(), true, around.last(), true)
                    .keySet()) {
                if (isMember(place)) {
                    last = place;
                } else if (rows.hasFigures(sheet, place) || isPlace(place)) {
                    if (last >= first) {
                        apart.add(new Rows(sheet, first, last));
                    }
                    first = place + 1;
                    last = place;
                }
            }
            if (around.last() >= first && (last >= first || apart.isEmpty())) {
                apart.add(new Rows(sheet, first, around.last()));
            }
            return apart;
        }

        private boolean isPlace(int place) {
            return sheet.equals(written.place().sheet())
                    && place == written.place().cell().row();
        }
    }
}
