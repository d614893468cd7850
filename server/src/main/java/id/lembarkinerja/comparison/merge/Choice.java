package id.lembarkinerja.comparison.merge;

/**
 * What a person decided about a conflict.
 *
 * @param conflict its id
 * @param value the text that is typed in; empty unless {@code take} is OWN
 */
public record Choice(String conflict, Take take, String value) {

    /** What is taken. */
    public enum Take {
        /** As in the version that was stored meanwhile. */
        THEIRS,
        /** As in the workbook that is brought in. */
        MINE,
        /** As it was before both. */
        BASE,
        /** Something else, which is typed in. */
        OWN
    }

    /** One side as it is. */
    public static Choice of(String conflict, Take take) {
        return new Choice(conflict, take, "");
    }
}
