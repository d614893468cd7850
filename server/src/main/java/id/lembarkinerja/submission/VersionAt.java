package id.lembarkinerja.submission;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Says which version is meant: by its number, the latest, the one approved last, or the one that stood at a moment. */
public sealed interface VersionAt {
    /** The version with this number. */
    record Numbered(int n) implements VersionAt {}

    /** The latest. */
    record Latest() implements VersionAt {}

    /** The one approved last. */
    record Approved() implements VersionAt {}

    /** The latest of those stored before a moment. */
    record Moment(Instant before) implements VersionAt {}

    /**
     * Reads {@code 3}, {@code latest}, {@code approved}, a day such as {@code 2026-11-27} or an instant such as
     * {@code 2026-11-27T10:00:00Z}; empty when it is none of these.
     *
     * @param zone in which a day ends: at its end the version of that day is the one that stood
     */
    static Optional<VersionAt> parse(String text, ZoneId zone) {
        if (text.equals("latest")) {
            return Optional.of(new Latest());
        }
        if (text.equals("approved")) {
            return Optional.of(new Approved());
        }
        if (!text.isEmpty() && text.length() <= 9 && text.chars().allMatch(Character::isDigit)) {
            return Optional.of(new Numbered(Integer.parseInt(text)));
        }
        try {
            Instant before = text.contains("T")
                    ? Instant.parse(text).plusMillis(1)
                    : LocalDate.parse(text).plusDays(1).atStartOfDay(zone).toInstant();
            return Optional.of(new Moment(before));
        } catch (DateTimeException e) {
            // No moment, or one so far away that nothing comes after it.
            return Optional.empty();
        }
    }

    /** The version that is meant, if there is one. Called inside a transaction. */
    default Optional<Version> find(SubmissionStore store, String submission) {
        if (this instanceof Numbered number) {
            return store.findVersion(submission, number.n());
        }
        if (this instanceof Approved) {
            List<Decision> approvals = store.listDecisions(submission).stream()
                    .filter(decision -> decision.verdict() == Verdict.APPROVE)
                    .toList();
            return approvals.isEmpty()
                    ? Optional.empty()
                    : store.findVersion(
                            submission, approvals.get(approvals.size() - 1).version());
        }
        if (this instanceof Moment moment) {
            return store.listVersions(submission).stream()
                    .filter(version -> version.origin().sender().at().isBefore(moment.before()))
                    .reduce((earlier, later) -> later);
        }
        return store.findLatest(submission);
    }
}
