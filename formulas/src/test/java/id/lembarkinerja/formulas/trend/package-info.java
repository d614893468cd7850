/** Tests of this package, with Apache Commons Math as oracle. */
@org.jspecify.annotations.NullMarked
package id.lembarkinerja.formulas.trend;
