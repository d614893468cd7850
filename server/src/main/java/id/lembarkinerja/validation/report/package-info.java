/** Renders an examination as the JSON of the contract and as a text a person reads. */
@org.jspecify.annotations.NullMarked
package id.lembarkinerja.validation.report;
