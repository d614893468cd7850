package id.lembarkinerja.formulas.rating;

import id.lembarkinerja.formulas.language.Bilingual;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A mistake in a rating scale itself, found when it is loaded.
 *
 * @param from where the hole or the overlap begins; null for a misprint without one
 * @param to where it ends; equal to {@code from} when it is a single value
 * @param said for the reader, with an example value
 * @param band index in the scale's list of the band it is about: the lower one of two neighbours
 */
public record ScaleDefect(
        Kind kind, @Nullable BigDecimal from, @Nullable BigDecimal to, Bilingual said, int band) {

    /** For the reader, in Indonesian. */
    public String message() {
        return said.indonesian();
    }

    /** What is wrong. */
    public enum Kind {
        /** Values between two bands belong to neither: 70,5 under 55–70 and 71–85. */
        GAP,
        /** Values belong to two bands: 70 under 55–70 and 70–85. */
        OVERLAP,
        /** A band whose printed comparison contradicts its neighbours: {@code > 55} where only {@code < 55} fits. */
        MISPRINT
    }
}
