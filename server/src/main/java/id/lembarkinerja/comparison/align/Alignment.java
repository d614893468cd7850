package id.lembarkinerja.comparison.align;

import java.util.Arrays;

/** Which item of one list is which item of another, and which of them changed their order. */
public final class Alignment {
    private static final int NONE = -1;

    private final int[] toOf;
    private final int[] fromOf;
    private final boolean[] moved;

    Alignment(int[] toOf, int[] fromOf) {
        this(toOf, fromOf, movedOf(toOf));
    }

    private Alignment(int[] toOf, int[] fromOf, boolean[] moved) {
        this.toOf = toOf;
        this.fromOf = fromOf;
        this.moved = moved;
    }

    /** Place in the second list of an item of the first, or -1 when it is gone. */
    public int toOf(int from) {
        return toOf[from];
    }

    /** Place in the first list of an item of the second, or -1 when it is new. */
    public int fromOf(int to) {
        return fromOf[to];
    }

    /** Whether the item of the first list left the order of the others. */
    public boolean moved(int from) {
        return moved[from];
    }

    /** Length of the first list. */
    public int fromSize() {
        return toOf.length;
    }

    /** Length of the second list. */
    public int toSize() {
        return fromOf.length;
    }

    /** The same with the lists exchanged: the same pairs, the same items moved. */
    Alignment inverse() {
        boolean[] swapped = new boolean[fromOf.length];
        for (int to = 0; to < fromOf.length; to++) {
            swapped[to] = fromOf[to] != NONE && moved[fromOf[to]];
        }
        return new Alignment(fromOf, toOf, swapped);
    }

    /**
     * The fewest items that must be lifted out so that the rest keeps its order: all matched items outside a longest
     * increasing subsequence, found in O(n log n) by patience sorting.
     */
    private static boolean[] movedOf(int[] toOf) {
        int[] tails = new int[toOf.length];
        int[] before = new int[toOf.length];
        int length = 0;
        boolean[] moved = new boolean[toOf.length];
        for (int i = 0; i < toOf.length; i++) {
            if (toOf[i] == NONE) {
                continue;
            }
            moved[i] = true;
            int pile = pileFor(toOf, tails, length, toOf[i]);
            before[i] = pile == 0 ? NONE : tails[pile - 1];
            tails[pile] = i;
            length = Math.max(length, pile + 1);
        }
        for (int i = length == 0 ? NONE : tails[length - 1]; i != NONE; i = before[i]) {
            moved[i] = false;
        }
        return moved;
    }

    private static int pileFor(int[] toOf, int[] tails, int length, int value) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (toOf[tails[middle]] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @Override
    public String toString() {
        return Arrays.toString(toOf);
    }
}
