/** Leaf: what validation offers over HTTP. */
@org.jspecify.annotations.NullMarked
package id.lembarkinerja.validation.http;
