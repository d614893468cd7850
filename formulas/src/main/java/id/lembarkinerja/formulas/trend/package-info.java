/** Trends and outliers of a history, in exact decimals: the same digits in the server, the pane and a cell. */
@org.jspecify.annotations.NullMarked
package id.lembarkinerja.formulas.trend;
