package id.lembarkinerja.review;

import id.lembarkinerja.account.User;
import id.lembarkinerja.audit.AuditLog;
import id.lembarkinerja.audit.RecordedKind;
import id.lembarkinerja.platform.Codes;
import id.lembarkinerja.platform.Transactions;
import id.lembarkinerja.review.CellTracing.Cell;
import id.lembarkinerja.review.ReviewComment.Kind;
import id.lembarkinerja.submission.Period;
import id.lembarkinerja.submission.Submission;
import id.lembarkinerja.submission.SubmissionStore;
import id.lembarkinerja.submission.Version;
import id.lembarkinerja.submission.VersionComparison.Side;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Saying something about the cells of a submission. */
public final class Threads {
    private static final int ID_SIGNS = 12;

    private final Transactions transactions;
    private final ReviewStore store;
    private final SubmissionStore submissions;
    private final AuditLog audit;
    private final InstantSource clock;
    private final ThreadViews views;
    private final Mentions mentions;

    /** On stores and a log that share their transactions. */
    public Threads(Stores stores, AuditLog audit, InstantSource clock, ThreadViews views, Mentions mentions) {
        this.transactions = stores.transactions();
        this.store = stores.review();
        this.submissions = stores.submissions();
        this.audit = audit;
        this.clock = clock;
        this.views = views;
        this.mentions = mentions;
    }

    /** Which cell is meant. */
    public sealed interface Aim {
        /** By its address in the version. */
        record Address(String sheet, String cell) implements Aim {}

        /** By the keys of its row and column in the version. */
        record Keys(String form, String rowKey, String column) implements Aim {}
    }

    /**
     * What somebody wants to say about a cell.
     *
     * @param version the one that is looked at; zero for the latest
     * @param finding code of the finding it is about, or empty
     * @param proposed the value that is suggested, or empty
     */
    public record Wish(int version, Aim aim, String finding, String proposed, String text) {}

    /** Begins a thread about a cell. */
    public Commenting begin(String submission, Wish wish, User by) {
        int version = wish.version() == 0 ? latest(submission) : wish.version();
        VersionShelf shelf = views.shelf(submission);
        Optional<Side> side = shelf.side(version);
        if (side.isEmpty()) {
            return find(submission).isPresent() ? new Commenting.NoVersion() : new Commenting.Unknown();
        }
        // Reading the workbook takes long, so it is done before the write, in which nobody else can store anything.
        Optional<Cell> cell = views.find(side.get(), wish.aim());
        if (cell.isEmpty()) {
            return new Commenting.CellUnknown(version, named(wish.aim()));
        }
        Anchor anchor = cell.get().anchor();
        if (!wish.finding().isEmpty()
                && !shelf.findings(version).contains(wish.finding(), anchor.sheet(), anchor.cell())) {
            return new Commenting.FindingUnknown(wish.finding());
        }
        String id = Codes.readable(ID_SIGNS).toLowerCase(Locale.ROOT);
        ReviewThread thread = new ReviewThread(
                id, submission, version, anchor, wish.finding(), wish.proposed(), by.username(), now());
        Optional<Commenting> objection = transactions.write(() -> {
            Optional<Commenting> found = objection(submission);
            if (found.isEmpty()) {
                store.insert(thread);
                audit.append(
                        by.username(),
                        "thread-begin",
                        ReviewRecords.subject(thread),
                        RecordedKind.detail(submission, thread.digest()));
                add(thread, Kind.SAY, wish.text(), by);
            }
            return found;
        });
        return objection.orElseGet(() -> said(thread, wish.text()));
    }

    private static String named(Aim aim) {
        if (aim instanceof Aim.Address address) {
            return address.sheet() + "!" + address.cell();
        }
        Aim.Keys keys = (Aim.Keys) aim;
        return keys.rowKey() + " (" + keys.column() + ")";
    }

    /** Says something in a thread, or does something with it. */
    public Commenting say(String submission, String id, Kind kind, String text, User by) {
        Optional<ReviewThread> thread = transactions
                .read(() -> store.findThread(id))
                .filter(found -> found.submission().equals(submission));
        if (thread.isEmpty()) {
            return new Commenting.Unknown();
        }
        Optional<Commenting> objection = transactions.write(() -> {
            Optional<Commenting> found = objection(submission);
            if (found.isEmpty()) {
                add(thread.get(), kind, text, by);
            }
            return found;
        });
        return objection.orElseGet(() -> said(thread.get(), text));
    }

    private Commenting said(ReviewThread thread, String text) {
        Set<String> unheard = new TreeSet<>(Mentions.in(text));
        unheard.removeAll(readers(thread.submission()));
        ThreadView view = views.list(thread.submission(), 0).stream()
                .filter(each -> each.thread().id().equals(thread.id()))
                .findFirst()
                .orElseThrow();
        return new Commenting.Said(view, unheard);
    }

    /** Called inside a transaction. */
    void add(ReviewThread thread, Kind kind, String text, User by) {
        Set<String> called = new TreeSet<>(Mentions.in(text));
        called.retainAll(readers(thread.submission()));
        int before = store.listComments(thread.submission())
                .getOrDefault(thread.id(), List.of())
                .size();
        ReviewComment comment = new ReviewComment(
                thread.id(), before + 1, kind, text, latest(thread.submission()), by.username(), now(), called);
        store.insert(comment);
        audit.append(
                by.username(),
                ReviewRecords.action(kind),
                ReviewRecords.subject(comment),
                RecordedKind.detail("", comment.digest()));
    }

    private Set<String> readers(String submission) {
        return find(submission).map(found -> mentions.readers(found.key().agency())).orElse(List.of()).stream()
                .map(User::username)
                .collect(Collectors.toSet());
    }

    /** Nothing is said about what is not there or over. */
    private Optional<Commenting> objection(String submission) {
        Optional<Submission> found = submissions.find(submission);
        if (found.isEmpty()) {
            return Optional.of(new Commenting.Unknown());
        }
        Optional<Period> closed =
                submissions.findPeriod(found.get().key().period()).filter(period -> period.isClosed(clock.instant()));
        return closed.map(Commenting.PeriodClosed::new);
    }

    private Optional<Submission> find(String submission) {
        return transactions.read(() -> submissions.find(submission));
    }

    private int latest(String submission) {
        return transactions.read(
                () -> submissions.findLatest(submission).map(Version::n).orElse(0));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
