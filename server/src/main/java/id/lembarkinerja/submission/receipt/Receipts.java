package id.lembarkinerja.submission.receipt;

import id.lembarkinerja.account.Agency;
import id.lembarkinerja.audit.AuditLog;
import id.lembarkinerja.platform.Codes;
import id.lembarkinerja.platform.Digests;
import id.lembarkinerja.submission.Content;
import id.lembarkinerja.submission.Period;
import id.lembarkinerja.submission.Removal;
import id.lembarkinerja.submission.Retention;
import id.lembarkinerja.submission.Submission;
import id.lembarkinerja.submission.SubmissionStore;
import id.lembarkinerja.submission.Submissions;
import id.lembarkinerja.submission.Version;
import id.lembarkinerja.submission.Versions;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Looks receipts up by their code and proves them against what is stored. */
public final class Receipts {
    private final Submissions submissions;
    private final AuditLog audit;
    private final Supplier<List<Agency>> agencies;

    /** Of these submissions, whose storing this log tells of; the agencies give their names. */
    public Receipts(Submissions submissions, AuditLog audit, Supplier<List<Agency>> agencies) {
        this.submissions = submissions;
        this.audit = audit;
        this.agencies = agencies;
    }

    /** The receipt with this code, as a person types it. */
    public ReceiptLookup find(String typed) {
        String code = Codes.normalized(typed);
        try {
            return submissions
                    .read(store -> store.findByReceipt(code)
                            .flatMap(version -> store.find(version.submission())
                                    .map(submission -> new Receipt(
                                            submission, version, nameOf(submission), periodOf(store, submission)))))
                    .<ReceiptLookup>map(ReceiptLookup.Known::new)
                    .orElseGet(ReceiptLookup.Unknown::new);
        } catch (IllegalStateException | IllegalArgumentException | DateTimeException unreadable) {
            return new ReceiptLookup.Damaged();
        }
    }

    private static String periodOf(SubmissionStore store, Submission submission) {
        String id = submission.key().period();
        return store.findPeriod(id).map(Period::label).orElse(id);
    }

    private String nameOf(Submission submission) {
        String id = submission.key().agency();
        return agencies.get().stream()
                .filter(agency -> agency.id().equals(id))
                .map(Agency::name)
                .findFirst()
                .orElse(id);
    }

    /** Reads the stored bytes and the whole chain of the submission again. */
    public Integrity verify(Receipt receipt) {
        Version version = receipt.version();
        return submissions.read(store -> {
            Optional<Removal> removal = findRemoval(store, version);
            boolean kept = removal.isPresent() || isKept(store, version);
            return new Integrity(isAsStored(version), isChained(store, version), kept, removal.map(Removal::at));
        });
    }

    /** A removal counts only when the log tells of it. */
    private Optional<Removal> findRemoval(SubmissionStore store, Version version) {
        return store.listRemovals(version.submission()).stream()
                .filter(removal -> removal.version() == version.n())
                .filter(removal ->
                        audit.isRecorded(Retention.REMOVED, "submission:" + removal.submission(), removal.record()))
                .findFirst();
    }

    /** A version that was altered together with its hash is no longer the one the log tells of. */
    private boolean isAsStored(Version version) {
        try {
            return version.isIntact()
                    && audit.isRecorded(Versions.STORED, "submission:" + version.submission(), version.record());
        } catch (DateTimeException unreadable) {
            return false;
        }
    }

    private static boolean isKept(SubmissionStore store, Version version) {
        Optional<byte[]> workbook = store.findContent(version.submission(), version.n(), Content.Part.WORKBOOK);
        return workbook.isPresent()
                && workbook.get().length == version.origin().size()
                && Digests.sha256(workbook.get())
                        .equals(version.origin().digest().sha256());
    }

    /** The versions after this one vouch for it too: they hold its hash. */
    private static boolean isChained(SubmissionStore store, Version version) {
        try {
            String parent = Version.START;
            int n = 0;
            for (Version next : store.listVersions(version.submission())) {
                n++;
                if (!next.follows(n - 1, parent)) {
                    return false;
                }
                parent = next.hash();
            }
            return n >= version.n();
        } catch (IllegalStateException | IllegalArgumentException | DateTimeException unreadable) {
            return false;
        }
    }
}
