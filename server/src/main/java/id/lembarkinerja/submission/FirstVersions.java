package id.lembarkinerja.submission;

import id.lembarkinerja.account.User;
import id.lembarkinerja.platform.Transactions;
import java.util.Optional;

/** Opens a submission together with its first version: a workbook that is refused leaves nothing behind. */
public final class FirstVersions {
    private final Transactions transactions;
    private final Submissions submissions;
    private final Versions versions;

    /** On features that share their transactions. */
    public FirstVersions(Transactions transactions, Submissions submissions, Versions versions) {
        this.transactions = transactions;
        this.submissions = submissions;
        this.versions = versions;
    }

    /**
     * What became of it.
     *
     * @param filed the submission; empty when there is none because of what {@code storing} or {@code opening} says
     * @param opening why it could not be opened; empty when it could, or was not tried
     */
    public record First(Optional<Submission> filed, Optional<Opening> opening, Storing storing) {}

    /**
     * Stores an upload as the first version of a submission; of one that is there already as its next version, as
     * {@link Versions#store(String, Upload, User)} does.
     */
    public First store(Submission.Key key, String title, Upload upload, User by) {
        Optional<Submission> known = submissions.read(store -> store.find(key));
        if (known.isPresent()) {
            return new First(known, Optional.empty(), versions.store(known.get().id(), upload, by));
        }
        Preparation preparation = versions.prepareFirst(key, upload, by);
        return preparation instanceof Preparation.Ready ready
                ? transactions.write(() -> store(key, title, ready))
                : new First(Optional.empty(), Optional.empty(), ((Preparation.Answered) preparation).storing());
    }

    private First store(Submission.Key key, String title, Preparation.Ready ready) {
        Opening opening = submissions.open(key, title, ready.by());
        Submission filed = opening instanceof Opening.Opened opened
                ? opened.filed().submission()
                : opening instanceof Opening.Existing existing
                        ? existing.filed().submission()
                        : null;
        if (filed == null) {
            return new First(Optional.empty(), Optional.of(opening), new Storing.Unknown());
        }
        return new First(Optional.of(filed), Optional.empty(), versions.store(ready.of(filed.id())));
    }
}
