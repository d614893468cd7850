/** The samples are what the documents print, and every program opens them. */
@org.jspecify.annotations.NullMarked
package id.lembarkinerja.samples;
