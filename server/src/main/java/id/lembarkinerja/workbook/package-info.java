/** A workbook as an immutable grid of cells, whatever file it came from. */
@org.jspecify.annotations.NullMarked
package id.lembarkinerja.workbook;
