package id.lembarkinerja.submission;

import java.util.List;
import java.util.Optional;

/**
 * The version that was approved last, against which later ones are held.
 *
 * @param by username of who approved it
 * @param at ISO instant of the approval
 * @param name file name as sent
 */
@SuppressWarnings("ArrayRecordComponent") // Handed on, never compared.
public record ApprovedVersion(int n, String by, String at, String name, byte[] workbook) {

    /** The one approved last among those before version {@code before}. Called inside a transaction. */
    public static Optional<ApprovedVersion> find(SubmissionStore store, String submission, int before) {
        List<Decision> approvals = store.listDecisions(submission).stream()
                .filter(decision -> decision.verdict() == Verdict.APPROVE && decision.version() < before)
                .toList();
        if (approvals.isEmpty()) {
            return Optional.empty();
        }
        Decision last = approvals.get(approvals.size() - 1);
        Optional<byte[]> workbook = store.findContent(submission, last.version(), Content.Part.WORKBOOK);
        return store.findVersion(submission, last.version())
                .flatMap(version -> workbook.map(bytes -> new ApprovedVersion(
                        version.n(),
                        last.grounds().actor(),
                        last.grounds().at().toString(),
                        version.origin().name(),
                        bytes)));
    }
}
