/** Certificates of this installation. */
@org.jspecify.annotations.NullMarked
package id.lembarkinerja.platform.tls;
