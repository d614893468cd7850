/** Achievement (capaian) of an indicator, by a named and cited rule, with its derivation. */
@org.jspecify.annotations.NullMarked
package id.lembarkinerja.formulas.achievement;
