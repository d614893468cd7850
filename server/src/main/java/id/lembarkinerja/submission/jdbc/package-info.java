/** Submissions in the database. */
@org.jspecify.annotations.NullMarked
package id.lembarkinerja.submission.jdbc;
