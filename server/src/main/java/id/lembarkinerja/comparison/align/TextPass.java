package id.lembarkinerja.comparison.align;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * Pairs free items of the same normalised text: first those that follow a pair, then, where a text is free equally
 * often on both sides, the first with the first and so on. Texts that are free three times here and twice there are
 * left to {@link LikenessPass}, which also looks at their values.
 */
final class TextPass {
    private final Matching matching;
    private final Map<String, Deque<Integer>> left = new HashMap<>();
    private final Map<String, Deque<Integer>> right = new HashMap<>();
    private final Map<Item, String> texts = new HashMap<>();

    TextPass(Matching matching) {
        this.matching = matching;
    }

    void run() {
        matching.extend((a, b) -> !text(a).isEmpty() && text(a).equals(text(b)));
        matching.forEachFree(matching.toOf, i -> collect(left, matching.from.get(i), i));
        matching.forEachFree(matching.fromOf, j -> collect(right, matching.to.get(j), j));
        left.forEach((text, places) -> {
            Deque<Integer> others = right.getOrDefault(text, new ArrayDeque<>());
            if (places.size() == others.size()) {
                for (int i : places) {
                    matching.pair(i, others.removeFirst());
                }
            }
        });
    }

    private void collect(Map<String, Deque<Integer>> places, Item item, int place) {
        if (!text(item).isEmpty()) {
            places.computeIfAbsent(text(item), text -> new ArrayDeque<>()).add(place);
        }
    }

    private String text(Item item) {
        return texts.computeIfAbsent(item, it -> Words.normalised(it.text()));
    }
}
