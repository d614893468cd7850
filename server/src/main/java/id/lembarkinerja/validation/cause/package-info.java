/**
 * Which findings follow from which: one slip of the keyboard breaks a parent, a total and a copy in another table, and
 * is still one matter. Pure; nothing is removed, findings are only attached to their cause.
 */
@org.jspecify.annotations.NullMarked
package id.lembarkinerja.validation.cause;
