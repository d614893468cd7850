package id.lembarkinerja.validation.cause;

import java.math.BigDecimal;

/** Suppose this cell held this value: what would be in order then? */
record Supposition(Spot spot, BigDecimal value) {}
