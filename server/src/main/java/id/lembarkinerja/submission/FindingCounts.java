package id.lembarkinerja.submission;

/**
 * How many findings a version has.
 *
 * @param proven errors that the document itself proves; while there is one, approval needs a reason
 */
public record FindingCounts(int error, int warning, int info, int proven) {}
