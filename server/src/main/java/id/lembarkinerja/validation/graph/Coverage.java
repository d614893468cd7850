package id.lembarkinerja.validation.graph;

import java.util.List;

/** Whether two tables list the same programmes and activities, so that their totals can be the same. */
final class Coverage {
    private static final double MOST = 0.6;
    private static final int FEWEST = 2;

    private Coverage() {}

    /** Most rows of the shorter table stand in the longer one too; a table of one row sums up everything. */
    static boolean isSame(List<Mention> one, List<Mention> other) {
        int fewer = Math.min(one.size(), other.size());
        if (fewer <= 1) {
            return true;
        }
        int shared = Identities.list(List.of(one, other)).size();
        return shared >= FEWEST && shared >= MOST * fewer;
    }
}
