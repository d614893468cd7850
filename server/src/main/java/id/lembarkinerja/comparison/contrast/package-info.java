/** Lays two workbooks side by side that are no versions of each other: two agencies, a plan and what came of it. */
@org.jspecify.annotations.NullMarked
package id.lembarkinerja.comparison.contrast;
