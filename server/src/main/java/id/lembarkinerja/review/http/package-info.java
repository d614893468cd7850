/** Reviewing over HTTP. */
@org.jspecify.annotations.NullMarked
package id.lembarkinerja.review.http;
