/** What another rule, cap or scale would do to a table of results. */
@org.jspecify.annotations.NullMarked
package id.lembarkinerja.formulas.simulation;
