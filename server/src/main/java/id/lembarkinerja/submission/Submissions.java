package id.lembarkinerja.submission;

import id.lembarkinerja.account.Scope;
import id.lembarkinerja.account.User;
import id.lembarkinerja.audit.AuditLog;
import id.lembarkinerja.audit.RecordedKind;
import id.lembarkinerja.platform.Codes;
import id.lembarkinerja.platform.Transactions;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Opening submissions and looking at them; storing and deciding are done by {@link Versions} and {@link Decisions}. */
public final class Submissions {
    private final Transactions transactions;
    private final SubmissionStore store;
    private final AuditLog audit;
    private final InstantSource clock;

    /** On a store and a log that share their transactions. */
    public Submissions(Transactions transactions, SubmissionStore store, AuditLog audit, InstantSource clock) {
        this.transactions = transactions;
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    /** Opens a submission, or finds the one that is there. */
    public Opening open(Submission.Key key, String title, User by) {
        return transactions.write(() -> {
            Optional<Submission> known = store.find(key);
            if (known.isPresent()) {
                return new Opening.Existing(
                        new Filed(known.get(), store.findLatest(known.get().id())));
            }
            Optional<Period> period = store.findPeriod(key.period());
            if (period.isEmpty()) {
                return new Opening.UnknownPeriod();
            }
            if (period.get().isClosed(clock.instant())) {
                return new Opening.PeriodClosed(period.get());
            }
            String id = Codes.readable(12).toLowerCase(Locale.ROOT);
            Submission opened = new Submission(id, key, title, State.DRAFT, by.username(), clock.instant());
            store.insert(opened);
            audit.append(
                    by.username(),
                    "submission-open",
                    "submission:" + id,
                    RecordedKind.detail(key.agency() + " " + key.period() + " " + key.form(), opened.digest()));
            return new Opening.Opened(new Filed(opened, Optional.empty()));
        });
    }

    /** The submission with this id. */
    public Optional<Filed> find(String id) {
        return read(s -> s.find(id).map(found -> new Filed(found, s.findLatest(id))));
    }

    /** Those within the scope, of this agency and period; empty text means any. */
    public List<Filed> list(Scope scope, String agency, String period) {
        return read(s -> s.list(scope, agency, period));
    }

    /** All decisions about a submission, oldest first. */
    public List<Decision> listDecisions(String id) {
        return read(s -> s.listDecisions(id));
    }

    /** All periods, latest first. */
    public List<Period> listPeriods() {
        return read(SubmissionStore::listPeriods);
    }

    /** Whether nothing more is taken for a period, be it closed by hand or by its date. */
    public boolean isClosed(Period period) {
        return period.isClosed(clock.instant());
    }

    /** Adds a period, opens or closes it, or says when it closes by itself. */
    public void save(Period period, String by) {
        transactions.run(() -> {
            store.save(period);
            audit.append(
                    by, "period-save", "period:" + period.id(), RecordedKind.detail(period.state(), period.digest()));
        });
    }

    /** Every period as the log must know it. */
    public RecordedKind recordedPeriods() {
        Map<String, String> states =
                listPeriods().stream().collect(Collectors.toMap(period -> "period:" + period.id(), Period::digest));
        return new RecordedKind("Periode", Set.of("period-save"), Set.of(), states);
    }

    /** Every submission as the log must know it; its state is proved by the decisions. */
    public RecordedKind recordedSubmissions() {
        Map<String, String> states = list(Scope.everything(), "", "").stream()
                .map(Filed::submission)
                .collect(Collectors.toMap(submission -> "submission:" + submission.id(), Submission::digest));
        return new RecordedKind("Kiriman", Set.of("submission-open"), Set.of(), states);
    }

    /** Asks the store for several things of one moment. */
    public <T> T read(Function<SubmissionStore, T> question) {
        return transactions.read(() -> question.apply(store));
    }
}
