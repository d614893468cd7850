package id.lembarkinerja.submission;

import id.lembarkinerja.account.Scope;
import id.lembarkinerja.audit.AuditEntry;
import id.lembarkinerja.audit.AuditLog;
import id.lembarkinerja.platform.Digests;
import id.lembarkinerja.platform.Transactions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Proves that no branch was altered or lost since it was kept, and that what versions name as merged is there. */
public final class BranchVerification {
    private static final int AT_ONCE = 1_000;

    private final Transactions transactions;
    private final SubmissionStore submissions;
    private final BranchStore store;
    private final AuditLog audit;
    private final List<String> defects = new ArrayList<>();

    /** To be used once. */
    public BranchVerification(
            Transactions transactions, SubmissionStore submissions, BranchStore store, AuditLog audit) {
        this.transactions = transactions;
        this.submissions = submissions;
        this.store = store;
        this.audit = audit;
    }

    /** What is wrong, each defect an Indonesian sentence. */
    public List<String> run() {
        return transactions.read(() -> {
            Set<String> recorded = recorded();
            for (Filed filed : submissions.list(Scope.everything(), "", "")) {
                verify(filed.submission().id(), recorded);
            }
            recorded.forEach(
                    left -> defects.add("Log audit menyebut cabang \"" + left + "\", tetapi itu tidak ada lagi."));
            return List.copyOf(defects);
        });
    }

    private Set<String> recorded() {
        Set<String> recorded = new HashSet<>();
        List<AuditEntry> page = audit.listAfter(0, AT_ONCE);
        while (!page.isEmpty()) {
            for (AuditEntry entry : page) {
                if (entry.action().startsWith("branch-")) {
                    recorded.add(line(entry.action(), entry.subject(), entry.detail()));
                }
            }
            page = audit.listAfter(page.get(page.size() - 1).sequence(), AT_ONCE);
        }
        return recorded;
    }

    private static String line(String action, String subject, String detail) {
        return action + " " + subject + " " + detail;
    }

    private void verify(String submission, Set<String> recorded) {
        Set<String> hashes = new HashSet<>();
        String subject = "submission:" + submission;
        List<BranchEvent> events = store.listEvents(submission);
        for (BranchEvent event : events) {
            if (!recorded.remove(line(event.action(), subject, event.record()))) {
                defects.add("Kiriman " + submission + " cabang " + event.branch()
                        + ": catatan apa yang terjadi dengannya berubah sejak disimpan.");
            }
        }
        for (Branch branch : store.list(submission)) {
            String where = "Kiriman " + submission + " cabang " + branch.id() + ": ";
            hashes.add(branch.hash());
            boolean logged = recorded.remove(line("branch-keep", subject, branch.id() + " " + branch.hash()));
            if (!branch.isIntact() || !logged) {
                defects.add(where + "catatannya berubah sejak disimpan.");
            }
            List<BranchEvent> own = events.stream()
                    .filter(event -> event.branch().equals(branch.id()))
                    .toList();
            // Only what went on record may be missing.
            boolean removed = new KeptBranch(branch, 0, own).findRemoval().isPresent();
            boolean same = store.findWorkbook(branch.id())
                    .map(bytes -> Digests.sha256(bytes).equals(branch.sha256()))
                    .orElse(removed);
            if (!same) {
                defects.add(where + "berkas Excel berubah sejak disimpan.");
            }
        }
        for (Version version : submissions.listVersions(submission)) {
            String merged = version.origin().others().branch();
            if (!merged.isEmpty() && !hashes.contains(merged)) {
                defects.add("Kiriman " + submission + " versi " + version.n()
                        + ": cabang yang digabungkan di dalamnya tidak ada lagi.");
            }
        }
    }
}
