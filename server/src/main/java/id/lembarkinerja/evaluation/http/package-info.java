/** Leaf: what evaluation offers over HTTP. */
@org.jspecify.annotations.NullMarked
package id.lembarkinerja.evaluation.http;
