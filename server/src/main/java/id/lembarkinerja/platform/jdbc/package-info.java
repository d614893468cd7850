/** The database: one writer that groups commits, a few readers, migrations. */
@org.jspecify.annotations.NullMarked
package id.lembarkinerja.platform.jdbc;
