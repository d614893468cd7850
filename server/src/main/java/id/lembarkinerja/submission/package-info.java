/** Append-only versions of workbooks and the decisions about them. */
@org.jspecify.annotations.NullMarked
package id.lembarkinerja.submission;
