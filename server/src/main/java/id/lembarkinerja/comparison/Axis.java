package id.lembarkinerja.comparison;

import java.util.Arrays;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Which row (or column) of an old sheet is which of the new one, so that a formula that merely followed its cells is
 * not taken for another formula.
 */
final class Axis {
    private static final int UNKNOWN = -2;
    private static final int GONE = -1;

    private int[] toOf = new int[0];
    private int[] fromOf = new int[0];
    /** How many places before this one have a known partner; built on first use. */
    private int[] knownFrom = new int[0];

    private int[] knownTo = new int[0];
    private boolean ascending;
    private boolean sealed;

    /** The same thing in both versions; the first word about a place stands. */
    void pair(int from, int to) {
        toOf = grown(toOf, from);
        fromOf = grown(fromOf, to);
        if (toOf[from] == UNKNOWN && fromOf[to] == UNKNOWN) {
            toOf[from] = to;
            fromOf[to] = from;
        }
    }

    void gone(int from) {
        toOf = grown(toOf, from);
        if (toOf[from] == UNKNOWN) {
            toOf[from] = GONE;
        }
    }

    void added(int to) {
        fromOf = grown(fromOf, to);
        if (fromOf[to] == UNKNOWN) {
            fromOf[to] = GONE;
        }
    }

    private static int[] grown(int[] array, int index) {
        if (index < array.length) {
            return array;
        }
        int[] larger = Arrays.copyOf(array, Math.max(index + 1, array.length * 2));
        Arrays.fill(larger, array.length, larger.length, UNKNOWN);
        return larger;
    }

    /** Where a place went; negative when it is gone. Blank places keep their distance to the place before. */
    int follow(int from) {
        return Math.max(GONE, expected(from));
    }

    /** Places of which both partners are known. */
    NavigableMap<Integer, Integer> known() {
        NavigableMap<Integer, Integer> known = new TreeMap<>();
        for (int from = 0; from < toOf.length; from++) {
            if (toOf[from] >= 0) {
                known.put(from, toOf[from]);
            }
        }
        return known;
    }

    /** Whether a reference to one place still points to the same thing. */
    boolean same(int from, int to) {
        return expected(from) == to;
    }

    /** Where a place went; places of which nothing is known (blank lines) keep their distance to the place before. */
    int expected(int from) {
        int known = Math.min(from, toOf.length - 1);
        while (known >= 0 && toOf[known] < 0) {
            if (known == from && toOf[known] == GONE) {
                return GONE;
            }
            known--;
        }
        return known < 0 ? from : toOf[known] + (from - known);
    }

    /**
     * Whether two ranges hold the same things: every survivor of the old range lies in the new one, and the new one
     * holds nothing else but new things. So a range that took in an inserted row is the same, one that lost a row is
     * not.
     */
    boolean sameRange(int firstFrom, int lastFrom, int firstTo, int lastTo) {
        seal();
        int survivors = count(knownFrom, firstFrom, lastFrom);
        if (survivors == 0) {
            return count(knownTo, firstTo, lastTo) == 0;
        }
        return survivors == count(knownTo, firstTo, lastTo) && allWithin(firstFrom, lastFrom, firstTo, lastTo);
    }

    private boolean allWithin(int firstFrom, int lastFrom, int firstTo, int lastTo) {
        int first = firstFrom;
        int last = Math.min(lastFrom, toOf.length - 1);
        while (toOf[first] < 0) {
            first++;
        }
        while (toOf[last] < 0) {
            last--;
        }
        if (ascending) {
            return toOf[first] >= firstTo && toOf[last] <= lastTo;
        }
        for (int i = first; i <= last; i++) {
            if (toOf[i] >= 0 && (toOf[i] < firstTo || toOf[i] > lastTo)) {
                return false;
            }
        }
        return true;
    }

    private void seal() {
        if (sealed) {
            return;
        }
        sealed = true;
        knownFrom = sums(toOf);
        knownTo = sums(fromOf);
        ascending = true;
        int last = GONE;
        for (int to : toOf) {
            ascending &= to < 0 || to > last;
            last = to < 0 ? last : to;
        }
    }

    private static int[] sums(int[] partners) {
        int[] sums = new int[partners.length + 1];
        for (int i = 0; i < partners.length; i++) {
            sums[i + 1] = sums[i] + (partners[i] >= 0 ? 1 : 0);
        }
        return sums;
    }

    private static int count(int[] sums, int first, int last) {
        int end = sums.length - 1;
        return first > last ? 0 : sums[Math.min(last + 1, end)] - sums[Math.min(first, end)];
    }
}
