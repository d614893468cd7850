/** Tests of the formulas: golden cases, properties, and the arrows between packages. */
@org.jspecify.annotations.NullMarked
package id.lembarkinerja.formulas;
