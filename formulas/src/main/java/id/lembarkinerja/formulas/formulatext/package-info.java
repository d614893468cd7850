/**
 * Formulas as staff write them in a cell, brought to life: named inputs and a tree of arithmetic, or the place and the
 * reason why not. Wording and precedence of such texts are convention; no regulation found.
 */
@org.jspecify.annotations.NullMarked
package id.lembarkinerja.formulas.formulatext;
