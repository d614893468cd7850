package id.lembarkinerja.submission;

import id.lembarkinerja.platform.Digests;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A reporting period. A closed one takes no submission, version or decision any more.
 *
 * @param id in addresses, such as {@code 2022} or {@code 2024-tw1}
 * @param closed by hand, whatever the date
 * @param closesAt from this moment on it is closed by itself; empty for never
 */
public record Period(String id, String label, boolean closed, Optional<Instant> closesAt) {
    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d\\d)(?!\\d)");

    /** One that does not close by itself. */
    public Period(String id, String label, boolean closed) {
        this(id, label, closed, Optional.empty());
    }

    /** The year that the id of a period begins with; nothing for one that is named otherwise. */
    public static Optional<Integer> findYear(String id) {
        Matcher year = YEAR.matcher(id);
        return year.lookingAt() ? Optional.of(Integer.valueOf(year.group(1))) : Optional.empty();
    }

    /** Whether it is closed at this moment, by hand or by its date. */
    public boolean isClosed(Instant now) {
        return closed || closesAt.filter(at -> !now.isBefore(at)).isPresent();
    }

    /** SHA-256 over all fields. */
    String digest() {
        return Digests.ofFields(
                "lembar-period-1",
                id,
                label,
                Boolean.toString(closed),
                closesAt.map(Instant::toString).orElse(""));
    }

    /** How the audit log speaks of it: {@code open}, {@code closed} or {@code open until} a moment. */
    String state() {
        return closed ? "closed" : closesAt.map(at -> "open until " + at).orElse("open");
    }
}
