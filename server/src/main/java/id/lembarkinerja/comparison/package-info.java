/** Two versions of a workbook → what changed, and what the changes mean. Pure: no clock, no file, no network. */
@org.jspecify.annotations.NullMarked
package id.lembarkinerja.comparison;
