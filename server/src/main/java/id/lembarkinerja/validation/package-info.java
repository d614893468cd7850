/** Checks recognised tables and reports findings. */
@org.jspecify.annotations.NullMarked
package id.lembarkinerja.validation;
