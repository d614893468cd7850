package id.lembarkinerja.submission;

import id.lembarkinerja.account.Permissions;
import id.lembarkinerja.account.User;
import id.lembarkinerja.audit.AuditLog;
import id.lembarkinerja.platform.Transactions;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Taking decisions, by the table of {@link Verdict} and the table of permissions. */
public final class Decisions {
    private final Transactions transactions;
    private final SubmissionStore store;
    private final AuditLog audit;
    private final InstantSource clock;

    /** On a store and a log that share their transactions. */
    public Decisions(Transactions transactions, SubmissionStore store, AuditLog audit, InstantSource clock) {
        this.transactions = transactions;
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What somebody wants to decide.
     *
     * @param overrule why to approve although errors are open; empty for not at all
     * @param version the version that was looked at; zero when not said
     */
    public record Wish(Verdict verdict, String note, String overrule, int version) {}

    /** Takes the decision, when nothing stands against it. */
    public Deciding decide(String submission, Wish wish, User by) {
        return transactions.write(() -> {
            Optional<Submission> found = store.find(submission);
            if (found.isEmpty()) {
                return new Deciding.Unknown();
            }
            Optional<Version> latest = store.findLatest(submission);
            Optional<Deciding> objection = objection(found.get(), latest, wish, by);
            return objection.isPresent() ? objection.get() : carryOut(found.get(), latest, wish, by);
        });
    }

    private Optional<Deciding> objection(Submission submission, Optional<Version> latest, Wish wish, User by) {
        Verdict verdict = wish.verdict();
        if (!Permissions.allow(by, verdict.action(), submission.key().agency())) {
            return Optional.of(new Deciding.NotAllowed(verdict));
        }
        Optional<Period> closed =
                store.findPeriod(submission.key().period()).filter(period -> period.isClosed(clock.instant()));
        if (closed.isPresent()) {
            return closed.map(Deciding.PeriodClosed::new);
        }
        if (verdict.after(submission.state()).isEmpty()) {
            return Optional.of(new Deciding.WrongState(verdict, submission.state()));
        }
        if (latest.isEmpty()) {
            return Optional.of(new Deciding.NoVersion());
        }
        if (wish.version() != 0 && wish.version() != latest.get().n()) {
            return latest.map(Deciding.NewerVersion::new);
        }
        if (verdict.needsNote() && wish.note().isBlank()) {
            return Optional.of(new Deciding.NoteMissing(verdict));
        }
        int proven = latest.get().findings().proven();
        return verdict == Verdict.APPROVE && proven > 0 && wish.overrule().isBlank()
                ? Optional.of(new Deciding.OpenErrors(proven))
                : Optional.empty();
    }

    private Deciding carryOut(Submission submission, Optional<Version> latest, Wish wish, User by) {
        State next = wish.verdict().after(submission.state()).orElseThrow();
        Decision decision = new Decision(
                submission.id(),
                store.listDecisions(submission.id()).size() + 1,
                wish.verdict(),
                next,
                latest.map(Version::n).orElse(0),
                new Decision.Grounds(
                        by.username(), clock.instant().truncatedTo(ChronoUnit.MILLIS), wish.note(), wish.overrule()));
        store.insert(decision);
        store.setState(submission.id(), next);
        audit.append(
                by.username(),
                "decision-" + wish.verdict().label(),
                "submission:" + submission.id(),
                decision.sequence() + " " + decision.digest());
        return new Deciding.Decided(submission.in(next));
    }
}
