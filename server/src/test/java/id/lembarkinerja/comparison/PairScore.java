package id.lembarkinerja.comparison;

import java.util.ArrayList;
import java.util.List;

/** How far what comparisons told is what was done. */
final class PairScore {
    static final String FOLLOWS = ", which follows";

    int pairs;
    int done;
    int found;
    final List<String> missed = new ArrayList<>();
    final List<String> invented = new ArrayList<>();

    /** Counts one pair; what only looks different must be told apart as such. */
    void count(KnownPair pair, Comparison comparison) {
        List<String> told = new ArrayList<>(comparison.changes().stream()
                .map(change -> Telling.tell(change) + (change.merelyFollows() ? FOLLOWS : ""))
                .toList());
        pairs++;
        done += pair.expected.size() + pair.formatOnly;
        for (String expected : pair.expected) {
            if (told.remove(expected)) {
                found++;
            } else {
                missed.add(expected);
            }
        }
        invented.addAll(told);
        int looks = comparison.formatOnly().size();
        found += Math.min(looks, pair.formatOnly);
        for (int i = looks; i < pair.formatOnly; i++) {
            missed.add("looks only");
        }
        for (int i = pair.formatOnly; i < looks; i++) {
            invented.add("looks only " + Telling.tell(comparison.formatOnly().get(i)));
        }
    }

    boolean isPerfect() {
        return missed.isEmpty() && invented.isEmpty();
    }

    @Override
    public String toString() {
        return found + " of " + done + "; missed " + missed.stream().limit(8).toList() + "; invented "
                + invented.stream().limit(8).toList();
    }
}
