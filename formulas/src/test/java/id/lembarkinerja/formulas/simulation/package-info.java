/** Tests of this package. */
@org.jspecify.annotations.NullMarked
package id.lembarkinerja.formulas.simulation;
