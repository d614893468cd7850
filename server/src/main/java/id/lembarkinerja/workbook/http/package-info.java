/** Leaf: what workbook offers over HTTP. */
@org.jspecify.annotations.NullMarked
package id.lembarkinerja.workbook.http;
