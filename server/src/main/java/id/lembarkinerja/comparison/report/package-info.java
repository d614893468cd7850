/** A comparison as JSON, as text for a terminal and as a page that prints well. */
@org.jspecify.annotations.NullMarked
package id.lembarkinerja.comparison.report;
