/** Formulas that are more than arithmetic: achievement, rating, reading of numbers, quarters, weights, trends. */
@org.jspecify.annotations.NullMarked
package id.lembarkinerja.formulas.method;
