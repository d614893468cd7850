package id.lembarkinerja.submission;

import id.lembarkinerja.account.Scope;
import id.lembarkinerja.audit.AuditLog;
import id.lembarkinerja.platform.Transactions;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Removing the contents of old versions by the policy of the office, and by nothing else. */
public final class Retention {
    /** The action under which the log tells of a removal. */
    public static final String REMOVED = "version-remove";

    private final Transactions transactions;
    private final SubmissionStore store;
    private final AuditLog audit;
    private final InstantSource clock;

    /** On a store and a log that share their transactions. */
    public Retention(Transactions transactions, SubmissionStore store, AuditLog audit, InstantSource clock) {
        this.transactions = transactions;
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    /** The versions whose contents a policy releases and that still have them, by submission and number. */
    public List<Version> list(RetentionPolicy policy) {
        return transactions.read(() -> store.list(Scope.everything(), "", "").stream()
                .flatMap(filed -> listOf(filed, policy).stream())
                .toList());
    }

    private List<Version> listOf(Filed filed, RetentionPolicy policy) {
        String id = filed.submission().id();
        Set<Integer> kept = new HashSet<>();
        store.listRemovals(id).forEach(removal -> kept.add(removal.version()));
        filed.latest().ifPresent(latest -> kept.add(latest.n()));
        Set<Integer> approved = new HashSet<>();
        store.listDecisions(id).stream()
                .filter(decision -> decision.verdict() == Verdict.APPROVE)
                .forEach(decision -> approved.add(decision.version()));
        Instant now = clock.instant();
        return store.listVersions(id).stream()
                .filter(version -> !kept.contains(version.n()))
                .filter(version -> policy.releases(filed.submission(), version, approved, now))
                .toList();
    }

    /** Removes what the policy releases now, each on record with the reason; returns what was removed. */
    public List<Removal> remove(RetentionPolicy policy, String reason, String by) {
        return transactions.write(() -> {
            List<Removal> removals = new ArrayList<>();
            for (Version version : list(policy)) {
                Removal removal = new Removal(
                        version.submission(),
                        version.n(),
                        reason,
                        by,
                        clock.instant().truncatedTo(ChronoUnit.MILLIS));
                store.insert(removal);
                audit.append(by, REMOVED, "submission:" + removal.submission(), removal.record());
                removals.add(removal);
            }
            return removals;
        });
    }
}
