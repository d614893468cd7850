/** Finds the tables of known forms in a workbook. */
@org.jspecify.annotations.NullMarked
package id.lembarkinerja.recognition;
