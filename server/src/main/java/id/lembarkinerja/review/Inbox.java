package id.lembarkinerja.review;

import id.lembarkinerja.account.Action;
import id.lembarkinerja.account.Permissions;
import id.lembarkinerja.account.Scope;
import id.lembarkinerja.account.User;
import id.lembarkinerja.platform.Transactions;
import id.lembarkinerja.review.InboxItem.Kind;
import id.lembarkinerja.submission.Decision;
import id.lembarkinerja.submission.Filed;
import id.lembarkinerja.submission.Period;
import id.lembarkinerja.submission.State;
import id.lembarkinerja.submission.Submission;
import id.lembarkinerja.submission.SubmissionStore;
import id.lembarkinerja.submission.Verdict;
import id.lembarkinerja.submission.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What waits for a person, over all submissions that the person may read. */
public final class Inbox {
    /** Of what the person may read; more would not be looked through. */
    private static final int MOST_MENTIONS = 50;

    /** A deadline is told early enough to do something about it. */
    private static final Duration SOON = Duration.ofDays(14);

    private final Transactions transactions;
    private final ReviewStore store;
    private final SubmissionStore submissions;
    private final InstantSource clock;

    /** On stores that share their transactions. */
    public Inbox(Stores stores, InstantSource clock) {
        this.transactions = stores.transactions();
        this.store = stores.review();
        this.submissions = stores.submissions();
        this.clock = clock;
    }

    /**
     * All of it at one moment.
     *
     * @param items what waits, the most urgent kind first
     * @param attention by id of the submission
     */
    public record Content(List<InboxItem> items, Map<String, Attention> attention) {}

    /** What waits for this person. */
    public Content open(User user) {
        return transactions.read(() -> {
            Scope scope = Permissions.scope(user, Action.READ_SUBMISSION);
            Map<String, Waiting> waiting = store.countWaiting();
            Map<String, Integer> looks = store.listLooks(user.username());
            Map<String, Attention> attention = new HashMap<>();
            List<InboxItem> items = new ArrayList<>(deadlines(user));
            Map<String, Filed> filed = new HashMap<>();
            for (Filed each : submissions.list(scope, "", "")) {
                String id = each.submission().id();
                filed.put(id, each);
                List<Decision> decisions = submissions.listDecisions(id);
                Waiting open = waiting.getOrDefault(id, Waiting.NONE);
                int since = looks.getOrDefault(id, lastJudged(decisions));
                attention.put(id, new Attention(since, open.threads(), open.suggestions()));
                items.addAll(about(user, each, decisions, open, looks.getOrDefault(id, 0)));
            }
            items.addAll(mentions(user, filed));
            items.sort(Comparator.comparing(InboxItem::kind)
                    .thenComparing(Comparator.comparing(InboxItem::at).reversed()));
            return new Content(List.copyOf(items), Map.copyOf(attention));
        });
    }

    private static int lastJudged(List<Decision> decisions) {
        return decisions.stream()
                .filter(decision -> decision.verdict() == Verdict.RETURN || decision.verdict() == Verdict.APPROVE)
                .mapToInt(Decision::version)
                .max()
                .orElse(0);
    }

    private static List<InboxItem> about(User user, Filed filed, List<Decision> decisions, Waiting open, int looked) {
        Submission submission = filed.submission();
        String agency = submission.key().agency();
        if (filed.latest().isEmpty()) {
            return List.of();
        }
        List<InboxItem> items = new ArrayList<>();
        Version latest = filed.latest().get();
        Optional<Decision> last =
                decisions.isEmpty() ? Optional.empty() : Optional.of(decisions.get(decisions.size() - 1));
        boolean handsIn = Permissions.allow(user, Action.SUBMIT, agency);
        if (handsIn && submission.state() == State.RETURNED && last.isPresent()) {
            items.add(item(
                    Kind.RETURNED,
                    submission,
                    last.get().version(),
                    last.get().grounds().at(),
                    last.get().grounds().note()));
        }
        if (Permissions.allow(user, Action.ACCEPT_SUGGESTION, agency) && open.suggestions() > 0) {
            items.add(item(
                    Kind.SUGGESTION,
                    submission,
                    latest.n(),
                    latest.origin().sender().at(),
                    ""));
        }
        if (Permissions.allow(user, Action.APPROVE, agency) && submission.state() == State.SUBMITTED) {
            items.add(item(
                    Kind.SUBMITTED,
                    submission,
                    latest.n(),
                    latest.origin().sender().at(),
                    ""));
        } else if (!handsIn && looked > 0 && latest.n() > looked) {
            items.add(item(
                    Kind.CHANGED,
                    submission,
                    latest.n(),
                    latest.origin().sender().at(),
                    ""));
        }
        return items;
    }

    private static InboxItem item(Kind kind, Submission submission, int version, Instant at, String text) {
        return new InboxItem(kind, Optional.of(submission), submission.key().period(), version, "", at, text);
    }

    /** Those in threads that nobody settled and in which the person has not answered since. */
    private List<InboxItem> mentions(User user, Map<String, Filed> filed) {
        List<InboxItem> items = new ArrayList<>();
        for (ReviewComment comment : store.listUnansweredMentions(user.username())) {
            Optional<Submission> about = store.findThread(comment.thread())
                    .flatMap(thread -> Optional.ofNullable(filed.get(thread.submission())))
                    .map(Filed::submission);
            if (about.isPresent() && items.size() < MOST_MENTIONS) {
                items.add(new InboxItem(
                        Kind.MENTION,
                        about,
                        about.get().key().period(),
                        comment.version(),
                        comment.author(),
                        comment.at(),
                        comment.text()));
            }
        }
        return items;
    }

    /** Periods that close soon for which the person's agency has nothing in the hands of the reviewer. */
    private List<InboxItem> deadlines(User user) {
        if (user.agency().isEmpty()) {
            return List.of();
        }
        Instant now = clock.instant();
        List<InboxItem> items = new ArrayList<>();
        for (Period period : submissions.listPeriods()) {
            Optional<Instant> closes = period.closesAt().filter(at -> at.isBefore(now.plus(SOON)));
            if (closes.isEmpty() || period.isClosed(now)) {
                continue;
            }
            List<Filed> own = submissions.list(
                    Permissions.scope(user, Action.SUBMIT), user.agency().get(), period.id());
            if (own.isEmpty()) {
                items.add(new InboxItem(Kind.DEADLINE, Optional.empty(), period.id(), 0, "", closes.get(), ""));
            }
            own.stream()
                    .map(Filed::submission)
                    .filter(each -> each.state() != State.SUBMITTED && each.state() != State.APPROVED)
                    .forEach(each -> items.add(item(Kind.DEADLINE, each, 0, closes.get(), "")));
        }
        return items;
    }

    /** Remembers which version of a submission a person looked at; false when there is none of this number. */
    public boolean look(User user, String submission, int version) {
        return transactions.write(() -> {
            if (submissions.findVersion(submission, version).isEmpty()) {
                return false;
            }
            store.saveLook(user.username(), submission, version, clock.instant().truncatedTo(ChronoUnit.MILLIS));
            return true;
        });
    }
}
