/** Store of {@link id.lembarkinerja.layout}. */
@org.jspecify.annotations.NullMarked
package id.lembarkinerja.layout.jdbc;
