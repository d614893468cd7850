package id.lembarkinerja.review;

import id.lembarkinerja.audit.RecordedKind;
import id.lembarkinerja.platform.Transactions;
import id.lembarkinerja.review.ReviewComment.Kind;
import id.lembarkinerja.review.checklist.ChecklistAnswer;
import id.lembarkinerja.review.checklist.ChecklistStore;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What was said and answered, as the log must know it. Where threads stand is derived and proved by the versions. */
public final class ReviewRecords {
    private final Transactions transactions;
    private final ReviewStore store;
    private final ChecklistStore checklists;

    /** On stores that share their transactions. */
    public ReviewRecords(Transactions transactions, ReviewStore store, ChecklistStore checklists) {
        this.transactions = transactions;
        this.store = store;
        this.checklists = checklists;
    }

    /** Every thread. */
    public RecordedKind threads() {
        return kind(
                "Utas", Set.of("thread-begin"), store::listAllThreads, ReviewRecords::subject, ReviewThread::digest);
    }

    /** Every comment, with those it calls upon. */
    public RecordedKind comments() {
        Set<String> actions =
                Arrays.stream(Kind.values()).map(ReviewRecords::action).collect(Collectors.toSet());
        return kind("Catatan", actions, store::listAllComments, ReviewRecords::subject, ReviewComment::digest);
    }

    /** Every answer of a checklist. */
    public RecordedKind answers() {
        return kind(
                "Jawaban daftar periksa",
                Set.of(ChecklistAnswer.ACTION),
                checklists::listAll,
                ChecklistAnswer::subject,
                ChecklistAnswer::digest);
    }

    private <T> RecordedKind kind(
            String name,
            Set<String> savedBy,
            Supplier<List<T>> all,
            Function<T, String> subject,
            Function<T, String> digest) {
        return new RecordedKind(
                name, savedBy, Set.of(), transactions.read(all).stream().collect(Collectors.toMap(subject, digest)));
    }

    /** By which name the log speaks of a thread. */
    static String subject(ReviewThread thread) {
        return "thread:" + thread.id();
    }

    /** By which name the log speaks of a comment. */
    static String subject(ReviewComment comment) {
        return "comment:" + comment.thread() + "/" + comment.sequence();
    }

    /** How the log calls what was done with a comment. */
    static String action(Kind kind) {
        return "thread-" + kind.label();
    }
}
