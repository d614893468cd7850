package id.lembarkinerja.comparison.align;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.IntConsumer;

/** Pairs found so far; grows pass by pass. */
final class Matching {
    private static final int NONE = -1;
    private static final int TWICE = -2;

    final List<Item> from;
    final List<Item> to;
    final int[] toOf;
    final int[] fromOf;
    private int pairs;

    Matching(List<Item> from, List<Item> to) {
        this.from = from;
        this.to = to;
        toOf = new int[from.size()];
        fromOf = new int[to.size()];
        Arrays.fill(toOf, NONE);
        Arrays.fill(fromOf, NONE);
    }

    /** Both sides still have items without a partner. */
    boolean isOpen() {
        return pairs < from.size() && pairs < to.size();
    }

    boolean isFree(int i, int j) {
        return toOf[i] == NONE && fromOf[j] == NONE;
    }

    void pair(int i, int j) {
        toOf[i] = j;
        fromOf[j] = i;
        pairs++;
    }

    /** Pairs items whose feature is equal and stands once in each list; an empty text is no feature. */
    void matchUnique(Function<Item, Object> feature) {
        if (!isOpen()) {
            return;
        }
        Map<Object, Integer> right = places(to, feature);
        places(from, feature).forEach((value, i) -> {
            int j = right.getOrDefault(value, NONE);
            if (i >= 0 && j >= 0 && isFree(i, j)) {
                pair(i, j);
            }
        });
    }

    private static Map<Object, Integer> places(List<Item> items, Function<Item, Object> feature) {
        Map<Object, Integer> places = new HashMap<>(items.size() * 2);
        for (int i = 0; i < items.size(); i++) {
            Object value = feature.apply(items.get(i));
            if (!"".equals(value)) {
                places.merge(value, i, (first, second) -> TWICE);
            }
        }
        return places;
    }

    /**
     * Pairs the free neighbours of pairs, downwards and upwards, as long as they are the same; the ends count as
     * paired.
     */
    void extend(BiPredicate<Item, Item> same) {
        for (int i = 0; i < from.size() && isOpen(); i++) {
            int j = i == 0 ? 0 : next(toOf[i - 1], 1);
            extendTo(i, j, same);
        }
        for (int i = from.size() - 1; i >= 0 && isOpen(); i--) {
            int j = i == from.size() - 1 ? to.size() - 1 : next(toOf[i + 1], -1);
            extendTo(i, j, same);
        }
    }

    private void extendTo(int i, int j, BiPredicate<Item, Item> same) {
        if (j >= 0 && j < to.size() && isFree(i, j) && same.test(from.get(i), to.get(j))) {
            pair(i, j);
        }
    }

    private static int next(int partner, int step) {
        return partner == NONE ? NONE : partner + step;
    }

    void forEachFree(int[] partners, IntConsumer action) {
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] == NONE) {
                action.accept(i);
            }
        }
    }

    Alignment toAlignment() {
        return new Alignment(toOf, fromOf);
    }
}
