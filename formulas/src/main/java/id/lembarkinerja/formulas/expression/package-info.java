/** Arithmetic with named inputs: one tree gives the exact value, its derivation, and the native Excel formula. */
@org.jspecify.annotations.NullMarked
package id.lembarkinerja.formulas.expression;
