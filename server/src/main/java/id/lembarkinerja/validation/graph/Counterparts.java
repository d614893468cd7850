package id.lembarkinerja.validation.graph;

import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.Words;
import id.lembarkinerja.validation.graph.Agreement.Thing;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Finds what one form names and another, that should name it too, does not. */
final class Counterparts {
    private static final int FEWEST_FOUND = 3;
    /** With more of them missing the other form covers something else. */
    private static final double MOST_MISSING = 0.4;
    /** A name this like one of the other form is not missing, it is written otherwise. */
    private static final double LIKE = 0.6;

    private Counterparts() {}

    /** All tables of the first form against all of the others: a form may run over several tables. */
    static Optional<Unlisted> find(
            Agreement agreement,
            List<Cells> first,
            List<Cells> others,
            Function<RecognizedTable, List<Mention>> mentions,
            PlanRows rows) {
        List<Cells> sought = others.stream()
                .filter(other -> first.stream().anyMatch(one -> isOfOneTime(one, other)))
                .toList();
        List<Mention> there = new ArrayList<>();
        sought.forEach(cells -> there.addAll(mentions.apply(cells.table())));
        Set<Integer> groups = new HashSet<>();
        there.forEach(mention -> groups.add(mention.group()));
        List<Mention> missing = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        int found = 0;
        for (Cells cells : first) {
            if (sought.stream().noneMatch(other -> isOfOneTime(cells, other))) {
                continue;
            }
            List<Mention> named = mentions.apply(cells.table());
            for (Mention mention :
                    agreement.thing() == Thing.INDICATOR ? named : rows.select(named, agreement.thing())) {
                if (!seen.add(mention.group())) {
                    continue;
                }
                if (groups.contains(mention.group())) {
                    found++;
                } else if (there.stream().noneMatch(other -> isLike(mention, other))) {
                    missing.add(mention);
                }
            }
        }
        boolean few = missing.size() <= MOST_MISSING * seen.size();
        return missing.isEmpty() || found < FEWEST_FOUND || !few
                ? Optional.empty()
                : Optional.of(
                        new Unlisted(agreement, missing, found, sought.get(0).table()));
    }

    private static boolean isLike(Mention one, Mention other) {
        return Words.labelLikeness(one.name().core(), other.name().core(), LIKE) >= LIKE;
    }

    private static boolean isOfOneTime(Cells one, Cells other) {
        Setting left = one.setting();
        Setting right = other.setting();
        boolean years = left.years().isEmpty()
                || right.years().isEmpty()
                || left.years().stream().anyMatch(right.years()::contains);
        return years && !one.table().id().equals(other.table().id()) && !left.isApartFrom(right);
    }
}
