package id.lembarkinerja.submission;

import id.lembarkinerja.account.Scope;
import id.lembarkinerja.audit.AuditEntry;
import id.lembarkinerja.audit.AuditLog;
import id.lembarkinerja.audit.RecordedKind;
import id.lembarkinerja.audit.RecordedStates;
import id.lembarkinerja.platform.Digests;
import id.lembarkinerja.platform.Transactions;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Proves that nothing stored was altered since: every file against its digest, every version against its hash and its
 * parent, every decision against the table of verdicts, versions, decisions and whatever may change against the audit
 * log, the log against itself.
 */
public final class Verification {
    private static final int AT_ONCE = 1_000;

    private final Transactions transactions;
    private final SubmissionStore store;
    private final AuditLog audit;
    private final List<Supplier<RecordedKind>> kinds;
    private final List<String> defects = new ArrayList<>();
    private final Set<String> recorded = new HashSet<>();
    private int versions;
    private long entries;

    /**
     * To be used once.
     *
     * @param kinds what else the log keeps the digests of
     */
    public Verification(
            Transactions transactions, SubmissionStore store, AuditLog audit, List<Supplier<RecordedKind>> kinds) {
        this.kinds = List.copyOf(kinds);
        this.transactions = transactions;
        this.store = store;
        this.audit = audit;
    }

    /** What was looked at and what was wrong, each defect an Indonesian sentence. */
    public record Report(int submissions, int versions, long entries, List<String> defects) {}

    /** Looks at everything. */
    public Report run() {
        return transactions.read(() -> {
            guarded("Log audit", this::verifyLog);
            List<Filed> all = new ArrayList<>();
            guarded("Daftar kiriman", () -> all.addAll(store.list(Scope.everything(), "", "")));
            for (Filed filed : all) {
                guarded("Kiriman " + filed.submission().id(), () -> {
                    verifyVersions(filed.submission());
                    verifyDecisions(filed.submission());
                });
            }
            // What is left in the log has lost its version or decision.
            recorded.forEach(left -> defects.add("Log audit menyebut \"" + left + "\", tetapi itu tidak ada lagi."));
            return new Report(all.size(), versions, entries, List.copyOf(defects));
        });
    }

    private void guarded(String what, Runnable step) {
        try {
            step.run();
        } catch (IllegalStateException | IllegalArgumentException | DateTimeException unreadable) {
            defects.add(what + ": catatannya rusak dan tidak terbaca.");
        }
    }

    private void verifyLog() {
        List<RecordedStates> states = new ArrayList<>();
        kinds.forEach(kind -> guarded("Data induk", () -> states.add(new RecordedStates(kind.get()))));
        String previous = AuditEntry.START;
        List<AuditEntry> page = audit.listAfter(0, AT_ONCE);
        while (!page.isEmpty()) {
            for (AuditEntry entry : page) {
                entries++;
                if (entry.sequence() != entries || !entry.previous().equals(previous) || !entry.isIntact()) {
                    defects.add("Log audit: baris " + entry.sequence() + " berubah atau baris sebelumnya hilang.");
                    entries = entry.sequence();
                }
                previous = entry.hash();
                states.forEach(state -> state.hear(entry));
                if (entry.action().equals(Versions.STORED)
                        || entry.action().equals(Retention.REMOVED)
                        || entry.action().startsWith("decision-")) {
                    recorded.add(entry.subject() + " " + kind(entry.action()) + " " + entry.detail());
                }
            }
            page = audit.listAfter(page.get(page.size() - 1).sequence(), AT_ONCE);
        }
        states.forEach(state -> defects.addAll(state.listDefects()));
    }

    private static String kind(String action) {
        if (action.equals(Retention.REMOVED)) {
            return "removal";
        }
        return action.startsWith("decision-") ? "decision" : "version";
    }

    private void verifyVersions(Submission submission) {
        Set<Integer> removed = verifyRemovals(submission);
        String parent = Version.START;
        int n = 0;
        for (Version version : store.listVersions(submission.id())) {
            n++;
            versions++;
            String where = "Kiriman " + submission.id() + " versi " + version.n() + ": ";
            if (!version.follows(n - 1, parent)) {
                defects.add(where + "rantai hash tidak cocok; catatannya berubah atau versi sebelumnya hilang.");
                n = version.n();
            }
            if (!removed.contains(version.n())) {
                requireContent(where, version);
            }
            requireRecorded(where, "submission:" + submission.id() + " version " + version.record());
            parent = version.hash();
        }
    }

    /** The versions whose content may be missing: those whose removal is on record. */
    private Set<Integer> verifyRemovals(Submission submission) {
        Set<Integer> removed = new HashSet<>();
        for (Removal removal : store.listRemovals(submission.id())) {
            requireRecorded(
                    "Kiriman " + submission.id() + " penghapusan isi versi " + removal.version() + ": ",
                    "submission:" + submission.id() + " removal " + removal.record());
            removed.add(removal.version());
        }
        return removed;
    }

    private void requireContent(String where, Version version) {
        requireDigest(
                where + "berkas Excel",
                version,
                Content.Part.WORKBOOK,
                version.origin().digest().sha256());
        requireDigest(
                where + "baris data",
                version,
                Content.Part.ROWS,
                version.origin().digest().rows());
        requireDigest(
                where + "hasil periksa",
                version,
                Content.Part.RESULT,
                version.origin().digest().result());
    }

    private void requireDigest(String what, Version version, Content.Part part, String digest) {
        Optional<byte[]> content = store.findContent(version.submission(), version.n(), part);
        if (content.isEmpty() || !Digests.sha256(content.get()).equals(digest)) {
            defects.add(what + " berubah sejak disimpan.");
        }
    }

    private void verifyDecisions(Submission submission) {
        State state = State.DRAFT;
        for (Decision decision : store.listDecisions(submission.id())) {
            String where = "Kiriman " + submission.id() + " keputusan " + decision.sequence() + ": ";
            requireRecorded(
                    where,
                    "submission:" + submission.id() + " decision " + decision.sequence() + " " + decision.digest());
            if (!decision.verdict().after(state).equals(Optional.of(decision.state()))) {
                defects.add(where + "tidak boleh diambil dalam status sebelumnya.");
            }
            state = decision.state();
        }
        if (state != submission.state()) {
            defects.add("Kiriman " + submission.id() + ": statusnya tidak sesuai dengan keputusan terakhir.");
        }
    }

    private void requireRecorded(String where, String record) {
        if (!recorded.remove(record)) {
            defects.add(where + "tidak cocok dengan log audit.");
        }
    }
}
