package id.lembarkinerja.formulas.rating;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A rating scale (skala kategori): bands as printed, with their source. Scales differ from agency to agency and from
 * year to year, so they are data.
 *
 * <p>Unit: that of the bounds, mostly percent of achievement. Values are rated unrounded: 70,5 is rated as 70,5 and not
 * as 71, and falls into the hole between 55–70 and 71–85 if the scale has it. Zero and negative values are rated like
 * any other. A missing figure has no rating; it does not come here.
 *
 * <p>Where bands overlap as printed, the one with the higher lower end wins ({@code ≥ 91}, {@code ≥ 76} is a customary
 * way to print a staircase). A band that {@link #defects()} calls a misprint rates nothing: it is reported, not
 * guessed.
 *
 * @param id kebab-case, stable
 * @param name in Indonesian
 * @param citation where it comes from, in Indonesian, and whether that was verified
 * @param validFrom ISO date from which it applies; empty when unknown
 * @param validTo ISO date of the last day on which it applies; empty when still valid or unknown
 * @param bands as printed, in the printed order
 * @param above what happens above the highest bound
 */
public record RatingScale(
        String id, String name, String citation, String validFrom, String validTo, List<Band> bands, AboveTop above) {

    /** Copies the bands. */
    public RatingScale {
        bands = List.copyOf(bands);
    }

    /** The band of a value, or nothing when the scale has none for it. */
    public Optional<Band> rate(BigDecimal percent) {
        return ScaleReading.of(bands).rate(percent, above);
    }

    /** Rates as {@link #rate} does, for many values: the bands are read once. */
    public Function<BigDecimal, Optional<Band>> rater() {
        ScaleReading reading = ScaleReading.of(bands);
        return percent -> reading.rate(percent, above);
    }

    /** The sound bands from the lowest upwards, ends completed as the scale is read: what {@link #rate} goes by. */
    public List<Band> readBands() {
        return ScaleReading.of(bands).sound();
    }

    /** Misprints first, then holes and overlaps from the lowest value upwards; empty for a sound scale. */
    public List<ScaleDefect> defects() {
        return ScaleReading.of(bands).defects();
    }
}
