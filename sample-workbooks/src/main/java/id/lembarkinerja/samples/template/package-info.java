/** Blank forms as workbooks that compute by themselves, made from data. */
@org.jspecify.annotations.NullMarked
package id.lembarkinerja.samples.template;
