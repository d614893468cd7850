/** Submissions over HTTP. */
@org.jspecify.annotations.NullMarked
package id.lembarkinerja.submission.receipt;
