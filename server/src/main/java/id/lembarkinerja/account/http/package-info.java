/** Sign-in over HTTP and the one gate every request passes. */
@org.jspecify.annotations.NullMarked
package id.lembarkinerja.account.http;
