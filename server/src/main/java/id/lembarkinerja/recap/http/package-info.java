/** The board over HTTP. */
@org.jspecify.annotations.NullMarked
package id.lembarkinerja.recap.http;
