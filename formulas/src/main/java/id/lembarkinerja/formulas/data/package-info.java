/** Text in and out of the formulas: a small strict JSON, the same on the JVM and in the browser. */
@org.jspecify.annotations.NullMarked
package id.lembarkinerja.formulas.data;
