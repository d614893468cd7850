package id.lembarkinerja.comparison.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Pairs free items that are probably one: the words are nearly the same, or alike and in the same place or with the
 * same values, or the values are the same in the same place (a row whose words were replaced). The best pair first.
 *
 * <p>Candidates come from the rarest common words and from the same place between matched neighbours, a bounded number
 * for each item, so the pass stays linear.
 */
final class LikenessPass {
    private static final int MOST_CANDIDATES = 24;
    private static final int COMMON_WORD = 48;
    private static final double SURELY_ALIKE = 0.85;
    private static final double ALIKE = 0.6;
    private static final double ALIKE_IN_PLACE = 0.45;
    private static final double SAME_VALUES = 0.6;

    private final Matching matching;
    private final Resemblance values;
    private final Map<String, List<Integer>> placesOfWord = new HashMap<>();
    private final Map<Integer, int[]> gramsFrom = new HashMap<>();
    private final Map<Integer, int[]> gramsTo = new HashMap<>();
    private final int[] gapFrom;
    private final int[] gapTo;

    LikenessPass(Matching matching, Resemblance values) {
        this.matching = matching;
        this.values = values;
        gapFrom = new int[matching.from.size()];
        gapTo = new int[matching.to.size()];
    }

    private record Candidate(int from, int to, double score) {}

    void run() {
        measureGaps();
        matching.forEachFree(matching.fromOf, this::index);
        List<Candidate> candidates = new ArrayList<>();
        matching.forEachFree(matching.toOf, i -> candidatesOf(i).forEach(j -> judge(i, j, candidates)));
        candidates.sort(Comparator.comparingDouble(Candidate::score)
                .reversed()
                .thenComparingInt(Candidate::from)
                .thenComparingInt(Candidate::to));
        for (Candidate candidate : candidates) {
            if (matching.isFree(candidate.from(), candidate.to())) {
                matching.pair(candidate.from(), candidate.to());
            }
        }
    }

    /** Items of one gap stand behind the same pair: a gap is named by the place of that pair in the second list. */
    private void measureGaps() {
        int gap = -1;
        for (int i = 0; i < gapFrom.length; i++) {
            gap = matching.toOf[i] >= 0 ? matching.toOf[i] : gap;
            gapFrom[i] = gap;
        }
        gap = -1;
        for (int j = 0; j < gapTo.length; j++) {
            gap = matching.fromOf[j] >= 0 ? j : gap;
            gapTo[j] = gap;
        }
    }

    private void index(int j) {
        String text = Words.normalised(matching.to.get(j).text());
        gramsTo.put(j, Words.trigrams(text));
        for (String word : words(text)) {
            placesOfWord.computeIfAbsent(word, key -> new ArrayList<>()).add(j);
        }
    }

    private static Set<String> words(String text) {
        Set<String> words = new LinkedHashSet<>();
        int start = 0;
        for (int end = text.indexOf(' '); end >= 0; end = text.indexOf(' ', start)) {
            words.add(text.substring(start, end));
            start = end + 1;
        }
        words.add(text.substring(start));
        words.remove("");
        return words;
    }

    private Set<Integer> candidatesOf(int i) {
        String text = Words.normalised(matching.from.get(i).text());
        gramsFrom.put(i, Words.trigrams(text));
        Set<Integer> found = new LinkedHashSet<>();
        addSamePlace(i, found);
        List<List<Integer>> places = new ArrayList<>();
        for (String word : words(text)) {
            List<Integer> standing = placesOfWord.getOrDefault(word, List.of());
            if (!standing.isEmpty() && standing.size() <= COMMON_WORD) {
                places.add(standing);
            }
        }
        places.sort(Comparator.comparingInt(List::size));
        for (List<Integer> standing : places) {
            for (int j : standing) {
                if (found.size() >= MOST_CANDIDATES) {
                    return found;
                }
                found.add(j);
            }
        }
        return found;
    }

    /** The free items of the same gap that stand as far behind its beginning, give or take two. */
    private void addSamePlace(int i, Set<Integer> found) {
        int first = i;
        while (first > 0 && matching.toOf[first - 1] < 0 && i - first < MOST_CANDIDATES) {
            first--;
        }
        int expected = gapFrom[i] + 1 + (i - first);
        for (int j = Math.max(0, expected - 2); j <= Math.min(expected + 2, gapTo.length - 1); j++) {
            if (matching.fromOf[j] < 0 && gapTo[j] == gapFrom[i]) {
                found.add(j);
            }
        }
    }

    private void judge(int i, int j, List<Candidate> candidates) {
        int[] left = gramsFrom.getOrDefault(i, new int[0]);
        int[] right = gramsTo.getOrDefault(j, new int[0]);
        boolean wordless = left.length <= 1 && right.length <= 1;
        double alike = wordless ? 0 : Words.likeness(left, right);
        boolean near = gapFrom[i] == gapTo[j];
        double same = alike >= SURELY_ALIKE ? 1 : values.between(i, j);
        boolean accepted = alike >= SURELY_ALIKE
                || (alike >= ALIKE && same >= SAME_VALUES)
                || (near && alike >= ALIKE_IN_PLACE)
                || (near && same >= SAME_VALUES);
        if (accepted) {
            candidates.add(new Candidate(i, j, alike + same / 2 + (near ? 0.25 : 0)));
        }
    }
}
