package id.lembarkinerja.formulas.rating;

/** What a value above the highest bound of a scale gets; achievement passes 100 % often, scales rarely say so. */
public enum AboveTop {
    /** The highest band. */
    TOP_BAND,
    /** No rating: the scale says nothing about it. */
    NO_RATING
}
