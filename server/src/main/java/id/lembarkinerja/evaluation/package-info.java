/** Turns recognised tables into a scorecard: achievement, rating and aggregates, each with its rule and derivation. */
@org.jspecify.annotations.NullMarked
package id.lembarkinerja.evaluation;
