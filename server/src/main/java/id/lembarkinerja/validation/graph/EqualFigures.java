package id.lembarkinerja.validation.graph;

import id.lembarkinerja.validation.graph.Quantity.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compares what the rows of one thing state in one agreement. */
final class EqualFigures {
    /** So many differences between two tables, and more than agreements, are no slips. */
    private static final int FEWEST_UNLIKE = 4;

    private final Agreement agreement;
    private final List<Disagreement> disagreements = new ArrayList<>();
    private final List<Unlike> unlike = new ArrayList<>();

    /** Pairs of cells of two columns of two tables. */
    private static final class Tally {
        private int same;
        private final List<List<Told>> differing = new ArrayList<>();

        boolean isUnlike() {
            return differing.size() >= FEWEST_UNLIKE && differing.size() > same;
        }
    }

    private EqualFigures(Agreement agreement) {
        this.agreement = agreement;
    }

    /**
     * Compares.
     *
     * @param things for each thing the cells that state it
     */
    static EqualFigures compare(Agreement agreement, List<List<Told>> things) {
        EqualFigures figures = new EqualFigures(agreement);
        List<List<Told>> clusters = new ArrayList<>();
        things.forEach(cells -> clusters.addAll(figures.ofOneTime(cells)));
        Map<String, Tally> tallies = new LinkedHashMap<>();
        clusters.forEach(cluster -> count(cluster, tallies));
        for (Tally tally : tallies.values()) {
            if (tally.isUnlike()) {
                figures.unlike.add(
                        new Unlike(agreement, List.copyOf(tally.differing), tally.same + tally.differing.size()));
            }
        }
        for (List<Told> cluster : clusters) {
            figures.judge(cluster, tallies);
        }
        return figures;
    }

    List<Disagreement> disagreements() {
        return disagreements;
    }

    List<Unlike> unlike() {
        return unlike;
    }

    /** Splits the cells of a thing into those that speak of one time, one cell per table each. */
    private List<List<Told>> ofOneTime(List<Told> cells) {
        boolean severalYears = cells.stream()
                        .filter(Told::isKnownYear)
                        .map(Told::years)
                        .distinct()
                        .count()
                > 1;
        List<List<Told>> clusters = new ArrayList<>();
        for (Told cell : cells) {
            List<Told> home = null;
            for (List<Told> cluster : clusters) {
                boolean fits = cluster.stream()
                        .allMatch(one -> !one.table().id().equals(cell.table().id())
                                && one.speaksLike(cell, agreement.quarters())
                                // Beside tables of several years one of an unknown year may be any of them.
                                && (!severalYears || one.isKnownYear() == cell.isKnownYear()));
                if (home == null && fits) {
                    home = cluster;
                }
            }
            if (home == null) {
                home = new ArrayList<>();
                clusters.add(home);
            }
            home.add(cell);
        }
        return clusters.stream().filter(cluster -> cluster.size() > 1).toList();
    }

    private static void count(List<Told> cluster, Map<String, Tally> tallies) {
        for (int i = 0; i < cluster.size(); i++) {
            for (int j = i + 1; j < cluster.size(); j++) {
                Told left = cluster.get(i);
                Told right = cluster.get(j);
                Verdict verdict = left.quantity().compare(right.quantity());
                Tally tally = tallies.computeIfAbsent(pair(left, right), key -> new Tally());
                if (verdict == Verdict.DIFFERENT) {
                    tally.differing.add(List.of(left, right));
                } else if (verdict == Verdict.SAME) {
                    tally.same++;
                }
            }
        }
    }

    private static String pair(Told left, Told right) {
        return String.join(
                "|",
                left.table().id(),
                left.column().key(),
                right.table().id(),
                right.column().key());
    }

    private void judge(List<Told> cluster, Map<String, Tally> tallies) {
        List<List<Told>> sides = new ArrayList<>();
        boolean otherUnit = false;
        boolean different = false;
        for (Told cell : cluster) {
            List<Told> home = null;
            boolean comparable = true;
            for (List<Told> side : sides) {
                Verdict verdict = side.get(0).quantity().compare(cell.quantity());
                boolean tallied = side.stream().anyMatch(one -> isUnlike(one, cell, tallies));
                if (verdict == Verdict.INCOMPARABLE || (tallied && verdict != Verdict.SAME)) {
                    comparable = false;
                } else if (verdict == Verdict.SAME && home == null) {
                    home = side;
                } else if (verdict == Verdict.OTHER_UNIT) {
                    otherUnit = true;
                } else if (verdict == Verdict.DIFFERENT) {
                    different = true;
                }
            }
            if (home != null) {
                home.add(cell);
            } else if (comparable) {
                sides.add(new ArrayList<>(List.of(cell)));
            }
        }
        if (sides.size() > 1) {
            disagreements.add(new Disagreement(agreement, sides, otherUnit && !different));
        }
    }

    private static boolean isUnlike(Told left, Told right, Map<String, Tally> tallies) {
        Tally tally = tallies.get(pair(left, right));
        return tally != null && tally.isUnlike();
    }
}
