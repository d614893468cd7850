package id.lembarkinerja.submission;

import id.lembarkinerja.account.User;
import id.lembarkinerja.audit.AuditLog;
import id.lembarkinerja.platform.Codes;
import id.lembarkinerja.platform.Digests;
import id.lembarkinerja.platform.Transactions;
import id.lembarkinerja.submission.BranchEvent.Kind;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
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
    private final Limits limits;

    /**
     * How much of a submission may wait to be merged.
     *
     * @param open number of open branches
     * @param bytes of all open branches together
     */
    public record Limits(int open, long bytes) {
        /** Far more than people who work together leave open. */
        public static final Limits USUAL = new Limits(20, 256L << 20);
    }

    /** On stores and a log that share their transactions. */
    public Branches(
            Transactions transactions,
            SubmissionStore submissions,
            BranchStore store,
            AuditLog audit,
            InstantSource clock,
            Limits limits) {
        this.transactions = transactions;
        this.submissions = submissions;
        this.store = store;
        this.audit = audit;
        this.clock = clock;
        this.limits = limits;
    }

    /** Keeps a workbook that was read before; the same bytes on the same base are one branch, and open again. */
    public BranchKeeping keep(String submission, Upload upload, User by) {
        String sha256 = Digests.sha256(upload.bytes());
        return transactions.write(() -> {
            Optional<Branch> same = store.findSame(submission, upload.base(), sha256);
            return same.isPresent()
                    ? keepAgain(find(submission, same.get().id()).orElseThrow(), upload.bytes(), by)
                    : keepNew(submission, upload, sha256, by);
        });
    }

    private BranchKeeping keepNew(String submission, Upload upload, String sha256, User by) {
        Optional<BranchKeeping.Full> full = findFull(submission, upload.bytes().length);
        if (full.isPresent()) {
            return full.get();
        }
        Branch.Sender sender = new Branch.Sender(by.username(), now(), upload.note());
        String id = Codes.readable(ID_SIGNS).toLowerCase(Locale.ROOT);
        Branch.Wishes wishes = Branch.Wishes.of(upload);
        Branch branch = new Branch(id, submission, upload.base(), sha256, sender, upload.name(), wishes, "").hashed();
        store.insert(branch);
        store.insertWorkbook(id, upload.bytes());
        audit.append(by.username(), "branch-keep", "submission:" + submission, id + " " + branch.hash());
        return new BranchKeeping.Done(branch);
    }

    private BranchKeeping keepAgain(KeptBranch kept, byte[] bytes, User by) {
        boolean removed = kept.findRemoval().isPresent();
        boolean closed = kept.findClosing().isPresent();
        if (closed) {
            Optional<BranchKeeping.Full> full = findFull(kept.branch().submission(), bytes.length);
            if (full.isPresent()) {
                return full.get();
            }
        }
        if (removed) {
            store.insertWorkbook(kept.branch().id(), bytes);
        }
        if (removed || closed) {
            append(kept, Kind.REOPENED, 0, "dikirim lagi", by.username());
        }
        return new BranchKeeping.Done(kept.branch());
    }

    private Optional<BranchKeeping.Full> findFull(String submission, long more) {
        List<KeptBranch> open =
                list(submission).stream().filter(KeptBranch::isOpen).toList();
        long bytes = open.stream()
                .mapToLong(kept -> store.sizeOf(kept.branch().id()))
                .sum();
        boolean full = open.size() >= limits.open() || bytes + more > limits.bytes();
        return full ? Optional.of(new BranchKeeping.Full(open.size())) : Optional.empty();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Closes a branch somebody no longer needs; nothing of it goes. One that is not open stays as it is. */
    public KeptBranch discard(KeptBranch branch, String reason, User by) {
        return close(branch, Kind.DISCARDED, 0, reason, by);
    }

    /** Closes a branch of which a version holds everything. One that is not open stays as it is. */
    public KeptBranch contain(KeptBranch branch, int version, User by) {
        return close(branch, Kind.CONTAINED, version, "", by);
    }

    private KeptBranch close(KeptBranch branch, Kind kind, int version, String reason, User by) {
        return transactions.write(() -> {
            KeptBranch latest = again(branch);
            if (latest.isOpen()) {
                append(latest, kind, version, reason, by.username());
            }
            return again(branch);
        });
    }

    /** Has a closed branch wait again; one whose content was removed has to be sent again instead. */
    public BranchKeeping reopen(KeptBranch branch, String reason, User by) {
        return transactions.write(() -> {
            KeptBranch latest = again(branch);
            long size = store.sizeOf(branch.branch().id());
            boolean closed = latest.findClosing().isPresent() && size > 0;
            Optional<BranchKeeping.Full> full =
                    closed ? findFull(branch.branch().submission(), size) : Optional.empty();
            if (full.isPresent()) {
                return full.get();
            }
            if (closed) {
                append(latest, Kind.REOPENED, 0, reason, by.username());
            }
            return new BranchKeeping.Done(latest.branch());
        });
    }

    private KeptBranch again(KeptBranch known) {
        return find(known.branch().submission(), known.branch().id()).orElseThrow();
    }

    /** Removes the content of a branch, on record. Called inside a transaction. */
    void remove(KeptBranch kept, String reason, String actor) {
        append(kept, Kind.REMOVED, 0, reason, actor);
        store.deleteWorkbook(kept.branch().id());
    }

    private void append(KeptBranch kept, Kind kind, int version, String reason, String actor) {
        Branch branch = kept.branch();
        BranchEvent event = new BranchEvent(branch.id(), kept.events().size() + 1, kind, version, reason, actor, now());
        store.insert(event);
        audit.append(actor, event.action(), "submission:" + branch.submission(), event.record());
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
    public Optional<KeptBranch> find(String submission, String id) {
        return list(submission).stream()
                .filter(kept -> kept.branch().id().equals(id))
                .findFirst();
    }

    /** All branches of a submission, oldest first. */
    public List<KeptBranch> list(String submission) {
        return transactions.read(() -> {
            Map<String, Integer> merged = new HashMap<>();
            submissions
                    .listVersions(submission)
                    .forEach(version -> merged.put(version.origin().others().branch(), version.n()));
            Map<String, List<BranchEvent>> events = new HashMap<>();
            store.listEvents(submission)
                    .forEach(event -> events.computeIfAbsent(event.branch(), id -> new ArrayList<>())
                            .add(event));
            return store.list(submission).stream()
                    .map(branch -> new KeptBranch(
                            branch, merged.getOrDefault(branch.hash(), 0), events.getOrDefault(branch.id(), List.of())))
                    .toList();
        });
    }

    /** The exact bytes of a branch; empty when they were removed by policy. */
    public Optional<byte[]> findWorkbook(Branch branch) {
        return transactions.read(() -> store.findWorkbook(branch.id()));
    }
}
