package id.lembarkinerja.workbook;

/**
 * What a workbook says of itself: the stored version it was taken from. It travels inside the file, so that a renamed
 * or mailed copy finds its submission and the version the work started from. Nothing proves it: whoever reads it holds
 * the hash against the version that is stored.
 *
 * @param submission id of the submission
 * @param version its number, from one
 * @param hash of that version
 */
public record FileMark(String submission, int version, String hash) {}
