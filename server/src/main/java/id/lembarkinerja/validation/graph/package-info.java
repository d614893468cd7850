/** Which cells of which tables speak of the same thing, and whether they say the same. */
@org.jspecify.annotations.NullMarked
package id.lembarkinerja.validation.graph;
