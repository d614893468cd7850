package id.lembarkinerja.submission;

import id.lembarkinerja.account.User;
import id.lembarkinerja.audit.AuditLog;
import id.lembarkinerja.platform.Codes;
import id.lembarkinerja.platform.Digests;
import id.lembarkinerja.platform.Transactions;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Keeping branches: work that is no version yet is not lost either. */
public final class Branches {
    private static final int ID_SIGNS = 12;

    private final Transactions transactions;
    private final SubmissionStore submissions;
    private final BranchStore store;
    private final AuditLog audit;
    private final InstantSource clock;

    /** On stores and a log that share their transactions. */
    public Branches(
            Transactions transactions,
            SubmissionStore submissions,
            BranchStore store,
            AuditLog audit,
            InstantSource clock) {
        this.transactions = transactions;
        this.submissions = submissions;
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A branch with what became of it.
     *
     * @param mergedInto number of the version that holds it; zero while none does
     */
    public record Kept(Branch branch, int mergedInto) {}

    /** Keeps a workbook that was read before; the same bytes on the same base are one branch. */
    public Branch keep(String submission, Upload upload, User by) {
        String sha256 = Digests.sha256(upload.bytes());
        return transactions.write(() -> {
            Optional<Branch> same = store.findSame(submission, upload.base(), sha256);
            if (same.isPresent()) {
                return same.get();
            }
            Branch.Sender sender =
                    new Branch.Sender(by.username(), clock.instant().truncatedTo(ChronoUnit.MILLIS), upload.note());
            String id = Codes.readable(ID_SIGNS).toLowerCase(Locale.ROOT);
            Branch branch = Branch.of(id, submission, upload.base(), sha256, sender, upload.name());
            store.insert(branch, upload.bytes());
            audit.append(by.username(), "branch-keep", "submission:" + submission, id + " " + branch.hash());
            return branch;
        });
    }

    /** What stands against bringing work into a submission; empty when nothing does. */
    public Optional<Storing> findObjection(String submission) {
        return transactions.read(() -> {
            Optional<Submission> found = submissions.find(submission);
            if (found.isEmpty()) {
                return Optional.of(new Storing.Unknown());
            }
            Optional<Period> closed = submissions
                    .findPeriod(found.get().key().period())
                    .filter(period -> period.isClosed(clock.instant()));
            if (closed.isPresent()) {
                return closed.map(Storing.PeriodClosed::new);
            }
            State state = found.get().state();
            return state.takesVersions() ? Optional.empty() : Optional.of(new Storing.Locked(state));
        });
    }

    /** The branch of a submission with this id. */
    public Optional<Kept> find(String submission, String id) {
        return list(submission).stream()
                .filter(kept -> kept.branch().id().equals(id))
                .findFirst();
    }

    /** All branches of a submission, oldest first. */
    public List<Kept> list(String submission) {
        return transactions.read(() -> {
            Map<String, Integer> merged = new HashMap<>();
            submissions
                    .listVersions(submission)
                    .forEach(version -> merged.put(version.origin().others().branch(), version.n()));
            return store.list(submission).stream()
                    .map(branch -> new Kept(branch, merged.getOrDefault(branch.hash(), 0)))
                    .toList();
        });
    }

    /** The exact bytes of a branch. */
    public byte[] workbook(Branch branch) {
        return transactions.read(() -> store.findWorkbook(branch.id())).orElseThrow();
    }
}
