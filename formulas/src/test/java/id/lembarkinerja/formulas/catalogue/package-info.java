/** Tests of this package: every example, golden calls, random calls for the replay in the browser build. */
@org.jspecify.annotations.NullMarked
package id.lembarkinerja.formulas.catalogue;
