/** Sums and means that say what they counted. */
@org.jspecify.annotations.NullMarked
package id.lembarkinerja.formulas.aggregate;
