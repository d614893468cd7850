package id.lembarkinerja.submission;

import id.lembarkinerja.account.User;
import id.lembarkinerja.audit.AuditLog;
import id.lembarkinerja.platform.Codes;
import id.lembarkinerja.platform.Digests;
import id.lembarkinerja.platform.Transactions;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Storing versions. A version is stored whole, checked and chained to the one before, or not at all. */
public final class Versions {
    /** The action under which the log tells of a stored version. */
    public static final String STORED = "version-store";

    private static final int RECEIPT_SIGNS = 10;

    private final Transactions transactions;
    private final SubmissionStore store;
    private final AuditLog audit;
    private final InstantSource clock;
    private final WorkbookExamination examination;

    /** On a store and a log that share their transactions. */
    public Versions(
            Transactions transactions,
            SubmissionStore store,
            AuditLog audit,
            InstantSource clock,
            WorkbookExamination examination) {
        this.transactions = transactions;
        this.store = store;
        this.audit = audit;
        this.clock = clock;
        this.examination = examination;
    }

    /** Stores an upload as the next version, when nothing stands against it. */
    public Storing store(String submission, Upload upload, User by) {
        Preparation preparation = prepare(submission, upload, by);
        return preparation instanceof Preparation.Ready ready
                ? store(ready)
                : ((Preparation.Answered) preparation).storing();
    }

    /** Examines an upload, which takes long and so is done before the write, in which nobody else stores anything. */
    public Preparation prepare(String submission, Upload upload, User by) {
        String sha256 = Digests.sha256(upload.bytes());
        // Asked before the examination to spare its work, and again inside the write, where the answer holds.
        Optional<Storing> early = transactions.read(() -> objection(submission, sha256, upload));
        if (early.isPresent()) {
            return new Preparation.Answered(early.get());
        }
        WorkbookExamination.Silenced silenced = transactions.read(() -> silenced(submission, upload, by));
        WorkbookExamination.Purpose purpose = transactions
                .read(() -> store.find(submission)
                        .map(found -> new WorkbookExamination.Purpose(
                                found.key().agency(),
                                found.key().form(),
                                ApprovedVersion.find(store, submission, Integer.MAX_VALUE))))
                .orElseThrow();
        return examine(submission, purpose, upload, silenced, by);
    }

    /** The same for the first version of a submission that is not opened yet; the store is not asked. */
    Preparation prepareFirst(Submission.Key key, Upload upload, User by) {
        WorkbookExamination.Purpose purpose =
                new WorkbookExamination.Purpose(key.agency(), key.form(), Optional.empty());
        String now = clock.instant().truncatedTo(ChronoUnit.MILLIS).toString();
        WorkbookExamination.Silenced silenced =
                new WorkbookExamination.Silenced(upload.silences(), Optional.empty(), by.name(), now, "");
        return examine("", purpose, upload, silenced, by);
    }

    private Preparation examine(
            String submission,
            WorkbookExamination.Purpose purpose,
            Upload upload,
            WorkbookExamination.Silenced silenced,
            User by) {
        WorkbookExamination.Outcome outcome = examination.examine(purpose, upload.name(), upload.bytes(), silenced);
        if (outcome instanceof WorkbookExamination.Refused refused) {
            return new Preparation.Answered(new Storing.Unreadable(refused));
        }
        WorkbookExamination.Examined examined = (WorkbookExamination.Examined) outcome;
        if (examined.mismatch().isPresent() && upload.despite().otherForm().isBlank()) {
            return new Preparation.Answered(
                    new Storing.OtherForm(examined.mismatch().get()));
        }
        Version.Digest digest = new Version.Digest(
                Digests.sha256(upload.bytes()),
                Digests.sha256(examined.rows()),
                Digests.sha256(examined.result()),
                examined.ruleset());
        return new Preparation.Ready(submission, upload, digest, examined, by);
    }

    /** Stores what was prepared, unless something came in between. */
    public Storing store(Preparation.Ready ready) {
        String submission = ready.submission();
        Upload upload = ready.upload();
        return transactions.write(() -> {
            Optional<Version> latest = store.findLatest(submission);
            // The same file with nothing newly silenced is no new version, nor is one sent twice.
            Optional<Version> same = latest.filter(
                    version -> version.origin().digest().equals(ready.digest()) || isSentAgain(ready, version));
            if (same.isPresent()) {
                return new Storing.Existing(same.get());
            }
            Optional<Storing> objection = objection(submission, ready.digest().sha256(), upload);
            if (objection.isPresent()) {
                return objection.get();
            }
            int last = latest.map(Version::n).orElse(0);
            if (latest.isPresent() && upload.base() != last) {
                return new Storing.Stale(latest.get());
            }
            Version version = next(ready, latest);
            WorkbookExamination.Examined examined = ready.examined();
            store.insert(version, new Content(upload.bytes(), examined.rows(), examined.result()));
            audit.append(ready.by().username(), STORED, "submission:" + submission, version.record());
            return new Storing.Stored(version);
        });
    }

    private boolean isSentAgain(Preparation.Ready ready, Version latest) {
        return SentAgain.mayBe(ready, latest)
                && store.findContent(latest.submission(), latest.n(), Content.Part.RESULT)
                        .filter(stored ->
                                SentAgain.saySame(stored, ready.examined().result()))
                        .isPresent();
    }

    /** The silences of the version the work started from, and what the sender adds to them. */
    private WorkbookExamination.Silenced silenced(String submission, Upload upload, User by) {
        String reviewer = store.listDecisions(submission).stream()
                .filter(decision -> decision.verdict() == Verdict.APPROVE && decision.version() == upload.base())
                .map(decision -> decision.grounds().actor())
                .reduce("", (first, last) -> last);
        return new WorkbookExamination.Silenced(
                upload.silences(),
                store.findContent(submission, upload.base(), Content.Part.RESULT),
                by.name(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS).toString(),
                reviewer);
    }

    /** What stands against storing, apart from a stale base. */
    private Optional<Storing> objection(String submission, String sha256, Upload upload) {
        Optional<Submission> found = store.find(submission);
        if (found.isEmpty()) {
            return Optional.of(new Storing.Unknown());
        }
        Optional<Version> same = findSame(submission, sha256, upload);
        if (same.isPresent()) {
            return same.map(Storing.Existing::new);
        }
        Optional<Period> closed =
                store.findPeriod(found.get().key().period()).filter(period -> period.isClosed(clock.instant()));
        if (closed.isPresent()) {
            return closed.map(Storing.PeriodClosed::new);
        }
        State state = found.get().state();
        return state.takesVersions() ? Optional.empty() : Optional.of(new Storing.Locked(state));
    }

    /** Why a workbook of another form was sent stays with the version, under its hash, where everybody reads it. */
    private static String note(Upload upload, WorkbookExamination.Examined examined) {
        return examined.mismatch()
                .map(mismatch -> (upload.note() + "\nBerisi " + String.join(", ", mismatch.found()) + ", bukan "
                                + mismatch.wanted() + ". Alasan: "
                                + upload.despite().otherForm())
                        .strip())
                .orElse(upload.note());
    }

    /** The version with these bytes that makes another one needless: any, or the latest when going back is meant. */
    private Optional<Version> findSame(String submission, String sha256, Upload upload) {
        if (!upload.silences().isBlank()) {
            return Optional.empty();
        }
        return upload.despite().again()
                ? store.findLatest(submission)
                        .filter(latest -> latest.origin().digest().sha256().equals(sha256))
                : store.findByContent(submission, sha256);
    }

    private Version next(Preparation.Ready ready, Optional<Version> latest) {
        Upload upload = ready.upload();
        Version.Sender sender = new Version.Sender(
                ready.by().username(),
                ready.by().name(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                note(upload, ready.examined()),
                upload.label());
        Version.Origin origin = new Version.Origin(
                ready.digest(),
                sender,
                upload.name(),
                upload.bytes().length,
                Codes.readable(RECEIPT_SIGNS),
                upload.others());
        return Version.following(
                ready.submission(),
                latest.map(Version::n).orElse(0) + 1,
                origin,
                ready.examined().findings(),
                latest.map(Version::hash).orElse(Version.START));
    }
}
