/** Tests of achievement. */
@org.jspecify.annotations.NullMarked
package id.lembarkinerja.formulas.achievement;
