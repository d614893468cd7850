/** The append-only log of everything that changed. */
@org.jspecify.annotations.NullMarked
package id.lembarkinerja.audit;
