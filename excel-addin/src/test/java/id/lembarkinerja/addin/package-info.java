/** What Excel asks of a manifest, checked without Excel. */
@org.jspecify.annotations.NullMarked
package id.lembarkinerja.addin;
