/** Measures the formulas; run by hand as docs/benchmarks.md says, never with the tests. */
@org.jspecify.annotations.NullMarked
package id.lembarkinerja.formulas.benchmark;
