/**
 * What reviewers and staff say to each other about the cells of a submission: threads that follow their row and column
 * from version to version, suggestions, checklists. It knows submissions and accounts; workbooks it sees only through
 * ports that the wiring fills.
 */
@org.jspecify.annotations.NullMarked
package id.lembarkinerja.review;
