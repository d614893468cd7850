/** Questions that a reviewer answers about a submission, by its form, because no machine can. */
@org.jspecify.annotations.NullMarked
package id.lembarkinerja.review.checklist;
