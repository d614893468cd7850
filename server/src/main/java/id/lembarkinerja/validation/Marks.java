package id.lembarkinerja.validation;

import java.util.BitSet;

/**
 * A set of numbers that takes two bytes for each. What was added is in it; of other numbers it says by chance that they
 * are, of about one in seventy.
 */
final class Marks {
    private static final int BITS_PER_NUMBER = 16;
    /** A set of bits has 31 bits of place at most. */
    private static final int LEAST_SHIFT = Long.SIZE - 30;
    /** They spread numbers, so that the highest bits of the products tell them apart. */
    private static final long FIRST_SPREAD = 0x9E3779B97F4A7C15L;

    private static final long SECOND_SPREAD = 0xC2B2AE3D27D4EB4FL;

    private final int shift;
    private final BitSet bits;

    /** @param count how many numbers there will be, about */
    Marks(long count) {
        this.shift = Math.max(LEAST_SHIFT, Long.numberOfLeadingZeros((count + 1) * BITS_PER_NUMBER));
        this.bits = new BitSet(1 << (Long.SIZE - shift));
    }

    void add(long number) {
        bits.set(first(number));
        bits.set(second(number));
    }

    boolean mayContain(long number) {
        return bits.get(first(number)) && bits.get(second(number));
    }

    private int first(long number) {
        return (int) ((number * FIRST_SPREAD) >>> shift);
    }

    private int second(long number) {
        return (int) ((number * SECOND_SPREAD) >>> shift);
    }
}
