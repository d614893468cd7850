/** Rating scales (skala kategori) as data, their defects, and the rating of a value. */
@org.jspecify.annotations.NullMarked
package id.lembarkinerja.formulas.rating;
