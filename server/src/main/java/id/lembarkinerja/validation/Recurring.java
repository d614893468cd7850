package id.lembarkinerja.validation;

/**
 * Tells which of many numbers come more than once. Of a few that come once it says so by chance: whoever asks compares
 * what the numbers stand for.
 */
final class Recurring {
    private final Marks once;
    private final Marks again;

    /** @param count how many numbers there will be, about */
    Recurring(long count) {
        this.once = new Marks(count);
        this.again = new Marks(count);
    }

    void add(long number) {
        (once.mayContain(number) ? again : once).add(number);
    }

    boolean mayRecur(long number) {
        return again.mayContain(number);
    }
}
