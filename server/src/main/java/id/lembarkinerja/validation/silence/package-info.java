/** Findings that a person silenced with a reason: kept, shown, and no longer applied once the finding changes. */
@org.jspecify.annotations.NullMarked
package id.lembarkinerja.validation.silence;
