/** The log in the database. */
@org.jspecify.annotations.NullMarked
package id.lembarkinerja.audit.jdbc;
