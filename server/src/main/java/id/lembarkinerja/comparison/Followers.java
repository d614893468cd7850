package id.lembarkinerja.comparison;

import id.lembarkinerja.comparison.Change.CellChanged;
import id.lembarkinerja.comparison.Change.Changed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the changes that nobody made: the result of a formula whose cells changed, a typed total that went along with
 * its rows, a typed achievement that went along with its target. They stay changes, but a reviewer wants to see what
 * was done before what came of it.
 */
final class Followers {
    private static final int UNKNOWN = -2;
    private static final int NONE = -1;

    private final ChangeRanks ranks;
    private final Map<String, TypedResults> results = new HashMap<>();
    /** By rank: the rank of what the change directly results from. */
    private final int[] causes;

    private Followers(List<Change> changes, Correspondence pairs) {
        ranks = new ChangeRanks(changes);
        causes = new int[ranks.ranked().size()];
        Arrays.fill(causes, NONE);
        for (TablePair pair : pairs.tables()) {
            results.put(pair.from().id(), new TypedResults(pairs, pair, ranks));
        }
    }

    /** The same changes, each follower with its root. */
    static List<Change> explain(List<Change> changes, Correspondence pairs) {
        return new Followers(changes, pairs).explain();
    }

    private List<Change> explain() {
        List<Change> ranked = ranks.ranked();
        for (int rank = 0; rank < causes.length; rank++) {
            int cause = causeOf(ranked.get(rank));
            causes[rank] = cause == ChangedCells.NONE || cause == rank ? NONE : cause;
        }
        int[] roots = new int[causes.length];
        Arrays.fill(roots, UNKNOWN);
        double[] weights = ranked.stream().mapToDouble(Change::weight).toArray();
        for (int rank = 0; rank < causes.length; rank++) {
            int root = root(rank, roots);
            if (root != rank && root != NONE && sinks(ranked.get(rank), ranked.get(root))) {
                // Whoever changed the cause brought this about too.
                weights[root] = Math.max(weights[root], weights[rank]);
                weights[rank] = Math.min(weights[rank], Weights.FOLLOWING);
            }
        }
        List<Change> explained = new ArrayList<>(causes.length);
        for (int rank = 0; rank < causes.length; rank++) {
            int root = roots[rank];
            Change change = ranked.get(rank).weighing(weights[rank]);
            explained.add(root == rank || root == NONE ? change : following(change, ranked.get(root)));
        }
        return explained;
    }

    private int causeOf(Change change) {
        if (!(change instanceof Changed) && !(change instanceof CellChanged)) {
            return ChangedCells.NONE;
        }
        int formula = FormulaCause.find(change, ranks);
        if (formula != ChangedCells.NONE || !(change instanceof Changed changed)) {
            return formula;
        }
        TypedResults typed = results.get(tableOf(changed));
        return typed == null ? ChangedCells.NONE : typed.causeOf(changed);
    }

    private static String tableOf(Changed change) {
        Spot old = change.spots().from();
        return old == null ? "" : old.table();
    }

    /** Where the chain of causes begins; {@link #NONE} when it runs in a circle. Every step is walked once. */
    private int root(int rank, int[] roots) {
        List<Integer> chain = new ArrayList<>();
        int at = rank;
        while (roots[at] == UNKNOWN && causes[at] != NONE) {
            roots[at] = NONE;
            chain.add(at);
            at = causes[at];
        }
        if (roots[at] == UNKNOWN) {
            roots[at] = at;
        }
        for (int step : chain) {
            roots[step] = roots[at];
        }
        return roots[rank];
    }

    /** A result of its own, such as a rating that flips, stays in sight when nothing above it tells as much. */
    private static boolean sinks(Change change, Change root) {
        Consequence own = change.consequence();
        boolean telling = own.achievementChanged() || own.ratingChanged() || own.meanChanged();
        return !telling || root.weight() >= change.weight();
    }

    private static Change following(Change change, Change root) {
        return change instanceof Changed changed
                ? changed.following(root.spots())
                : ((CellChanged) change).following(root.spots());
    }
}
