package id.lembarkinerja.submission;

/**
 * How many findings a version has; errors, warnings and notes are counted as long as nobody silenced them.
 *
 * @param proven errors that the document itself proves; while there is one, approval needs a reason. A silenced one
 *     counts until a reviewer accepted its silence
 * @param silenced findings that the agency silenced with a reason
 */
public record FindingCounts(int error, int warning, int info, int proven, int silenced) {}
