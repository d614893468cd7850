/** Tests of this package: golden cases and laws. */
@org.jspecify.annotations.NullMarked
package id.lembarkinerja.formulas.formulatext;
