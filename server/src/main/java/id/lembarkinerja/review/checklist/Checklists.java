package id.lembarkinerja.review.checklist;

import id.lembarkinerja.account.User;
import id.lembarkinerja.audit.AuditLog;
import id.lembarkinerja.audit.RecordedKind;
import id.lembarkinerja.platform.Transactions;
import id.lembarkinerja.submission.Period;
import id.lembarkinerja.submission.Submission;
import id.lembarkinerja.submission.SubmissionStore;
import id.lembarkinerja.submission.Version;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The checklist of a submission: the questions of its form, and what reviewers answered. */
public final class Checklists {
    private final Transactions transactions;
    private final ChecklistStore store;
    private final SubmissionStore submissions;
    private final AuditLog audit;
    private final InstantSource clock;
    private final Function<String, List<Question>> questions;

    /**
     * On stores and a log that share their transactions.
     *
     * @param questions those of a form, by its id
     */
    public Checklists(
            Transactions transactions,
            ChecklistStore store,
            SubmissionStore submissions,
            AuditLog audit,
            InstantSource clock,
            Function<String, List<Question>> questions) {
        this.transactions = transactions;
        this.store = store;
        this.submissions = submissions;
        this.audit = audit;
        this.clock = clock;
        this.questions = questions;
    }

    /** Every question about a submission with its latest answer; none when there is no such submission. */
    public List<Line> list(String submission) {
        return transactions.read(() -> submissions
                .find(submission)
                .map(found -> lines(found, store.list(submission)))
                .orElse(List.of()));
    }

    private List<Line> lines(Submission submission, List<ChecklistAnswer> answers) {
        Map<String, ChecklistAnswer> latest = new HashMap<>();
        answers.forEach(answer -> latest.put(answer.question(), answer));
        return asked(submission).stream()
                .map(question -> new Line(question, Optional.ofNullable(latest.get(question.id()))))
                .toList();
    }

    /** What its form asks, as far as the sources are in force in the year of its period. */
    private List<Question> asked(Submission submission) {
        List<Question> all = questions.apply(submission.key().form());
        return Period.findYear(submission.key().period())
                .map(year -> all.stream()
                        .filter(question -> question.isAskedIn(year))
                        .toList())
                .orElse(all);
    }

    /** Answers a question about the latest version of a submission. */
    public Answering answer(String submission, String question, Reply reply, String note, User by) {
        return transactions.write(() -> {
            Optional<Submission> found = submissions.find(submission);
            Optional<Question> asked = found.flatMap(known -> asked(known).stream()
                    .filter(each -> each.id().equals(question))
                    .findFirst());
            if (asked.isEmpty()) {
                return new Answering.Unknown();
            }
            Optional<Period> closed = found.flatMap(
                            known -> submissions.findPeriod(known.key().period()))
                    .filter(period -> period.isClosed(clock.instant()));
            if (closed.isPresent()) {
                return new Answering.PeriodClosed(closed.get());
            }
            ChecklistAnswer answer = new ChecklistAnswer(
                    submission,
                    store.list(submission).size() + 1,
                    question,
                    reply,
                    note,
                    submissions.findLatest(submission).map(Version::n).orElse(0),
                    by.username(),
                    clock.instant().truncatedTo(ChronoUnit.MILLIS));
            store.insert(answer);
            audit.append(
                    by.username(),
                    ChecklistAnswer.ACTION,
                    answer.subject(),
                    RecordedKind.detail(question, answer.digest()));
            return new Answering.Answered(new Line(asked.get(), Optional.of(answer)));
        });
    }
}
