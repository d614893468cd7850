/** What Excel is told about the add-in of this server. */
@org.jspecify.annotations.NullMarked
package id.lembarkinerja.platform.addin;
