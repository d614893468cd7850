/** What a reviewer would send back about a dossier, as sentences ready to paste. */
@org.jspecify.annotations.NullMarked
package id.lembarkinerja.validation.remark;
