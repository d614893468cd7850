/** Units of measure: which spellings mean the same, and which count nothing. */
@org.jspecify.annotations.NullMarked
package id.lembarkinerja.validation.unit;
