package id.lembarkinerja.review;

/**
 * Threads of a submission that no person settled.
 *
 * @param suggestions those of them that propose a value
 */
public record Waiting(int threads, int suggestions) {
    static final Waiting NONE = new Waiting(0, 0);
}
