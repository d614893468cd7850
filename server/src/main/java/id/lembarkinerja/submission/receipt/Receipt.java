package id.lembarkinerja.submission.receipt;

import id.lembarkinerja.submission.Submission;
import id.lembarkinerja.submission.Version;

/**
 * Proof that a version was stored: by whom, when, and of which bytes. It tells nothing of the figures in the workbook,
 * so whoever holds its code may see it.
 *
 * @param agencyName what people call the agency
 * @param periodLabel what people call the period
 */
public record Receipt(Submission submission, Version version, String agencyName, String periodLabel) {

    /** The short code that names it. */
    public String code() {
        return version.origin().receipt();
    }
}
