/** The log over HTTP. */
@org.jspecify.annotations.NullMarked
package id.lembarkinerja.audit.http;
