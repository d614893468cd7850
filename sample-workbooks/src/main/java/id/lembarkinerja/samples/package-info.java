/**
 * Real workbooks made from published documents: transcriptions kept as data, one generator for all of them, and the
 * list of the finished files.
 */
@org.jspecify.annotations.NullMarked
package id.lembarkinerja.samples;
