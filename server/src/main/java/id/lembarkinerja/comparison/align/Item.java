package id.lembarkinerja.comparison.align;

/**
 * One row, column, line or sheet, as far as the aligner looks at it.
 *
 * @param content hash of everything it holds; equal for equal content
 * @param key business key, or empty
 * @param code programme or account code as printed, or empty
 * @param text the words by which a person knows it, or empty
 */
public record Item(long content, String key, String code, String text) {

    /** Adds one more text to a content hash; order matters. */
    public static long mix(long hash, String text) {
        long mixed = (hash ^ text.hashCode()) * 0x9E3779B97F4A7C15L;
        return mixed ^ (mixed >>> 29);
    }
}
