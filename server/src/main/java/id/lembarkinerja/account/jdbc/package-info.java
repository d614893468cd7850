/** Users, agencies and sessions in the database. */
@org.jspecify.annotations.NullMarked
package id.lembarkinerja.account.jdbc;
