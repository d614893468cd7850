/** Adapter: Office Open XML workbooks (xlsx, xlsm) read, patched and shown. No feature sees this package. */
@org.jspecify.annotations.NullMarked
package id.lembarkinerja.workbook.ooxml;
