package id.lembarkinerja.submission;

import id.lembarkinerja.account.Scope;
import id.lembarkinerja.platform.Transactions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/**
 * Removing the contents of old branches by the policy of the office. One that still waits to be merged is kept at any
 * age: it is the only place where that work is.
 */
public final class BranchRetention {
    private final Transactions transactions;
    private final SubmissionStore submissions;
    private final Branches branches;
    private final InstantSource clock;

    /** On stores that share their transactions. */
    public BranchRetention(
            Transactions transactions, SubmissionStore submissions, Branches branches, InstantSource clock) {
        this.transactions = transactions;
        this.submissions = submissions;
        this.branches = branches;
        this.clock = clock;
    }

    /** The branches whose contents a policy releases and that still have them, by submission and age. */
    public List<KeptBranch> list(RetentionPolicy policy) {
        Instant now = clock.instant();
        return transactions.read(() -> submissions.list(Scope.everything(), "", "").stream()
                .map(Filed::submission)
                .flatMap(submission ->
                        branches.list(submission.id()).stream().filter(kept -> policy.releases(submission, kept, now)))
                .toList());
    }

    /** Removes what the policy releases now, each on record with the reason; returns what was removed. */
    public List<KeptBranch> remove(RetentionPolicy policy, String reason, String by) {
        return transactions.write(() -> {
            List<KeptBranch> released = list(policy);
            released.forEach(kept -> branches.remove(kept, reason, by));
            return released;
        });
    }
}
