package id.lembarkinerja.validation.cause;

import id.lembarkinerja.validation.Finding.RelatedCell;
import java.math.BigDecimal;

/** Suppose this cell held this value: what would be in order then? */
record Supposition(RelatedCell cell, BigDecimal value) {}
