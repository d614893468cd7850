/** Measures reading and checking of long workbooks; run by hand as docs/benchmarks.md says, never with the tests. */
@org.jspecify.annotations.NullMarked
package id.lembarkinerja.benchmark;
