/** What reviewers and staff said, in the database. */
@org.jspecify.annotations.NullMarked
package id.lembarkinerja.review.jdbc;
