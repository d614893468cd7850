package id.lembarkinerja.formulas.rating;

import java.math.BigDecimal;

/**
 * One end of a band.
 *
 * @param value in the scale's unit, mostly percent
 * @param closed whether the value itself belongs to the band
 */
public record Bound(BigDecimal value, boolean closed) {}
