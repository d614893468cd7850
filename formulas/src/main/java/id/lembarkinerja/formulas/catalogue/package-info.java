/** The formulas as data: definitions with citation, defects and examples, and one way to call them all. */
@org.jspecify.annotations.NullMarked
package id.lembarkinerja.formulas.catalogue;
