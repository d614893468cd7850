package id.lembarkinerja.audit;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A kind of stored thing that may change. Each change writes the digest of the new state into the log, so that a state
 * nobody gave it shows.
 *
 * @param name Indonesian, for messages
 * @param savedBy the actions that give it a state
 * @param removedBy the actions that remove it
 * @param states the digest of each one as it is stored now, by the subject under which the log speaks of it
 */
public record RecordedKind(String name, Set<String> savedBy, Set<String> removedBy, Map<String, String> states) {
    private static final Pattern DIGEST = Pattern.compile("(?:^| )([0-9a-f]{64})$");

    /** What the log keeps of a change: words for whoever reads it, and the digest of the new state behind them. */
    public static String detail(String words, String digest) {
        return (words + " " + digest).strip();
    }

    /** The digest in the detail of an entry; none in entries from before digests were kept. */
    static Optional<String> digestIn(String detail) {
        Matcher digest = DIGEST.matcher(detail);
        return digest.find() ? Optional.of(digest.group(1)) : Optional.empty();
    }
}
