package id.lembarkinerja.submission;

import id.lembarkinerja.account.User;

/** What came of examining an upload; nothing is stored yet. */
public sealed interface Preparation {
    /** It will not be stored, or is stored already. */
    record Answered(Storing storing) implements Preparation {}

    /**
     * It can be stored, alone or together with what belongs to it in one transaction.
     *
     * @param digest of the exact file and of all that was read out of it
     * @param by who sends it
     */
    record Ready(
            String submission, Upload upload, Version.Digest digest, WorkbookExamination.Examined examined, User by)
            implements Preparation {
        /** The same for a submission that was opened meanwhile. */
        Ready of(String opened) {
            return new Ready(opened, upload, digest, examined, by);
        }
    }
}
