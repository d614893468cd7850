package id.lembarkinerja.review.checklist;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a question can be answered. */
public enum Reply {
    /** It is as it should be. */
    YES,
    /** It is not. */
    NO,
    /** The question makes no sense for this submission. */
    NOT_APPLICABLE;

    /** The name in the API and the database, such as {@code not-applicable}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The reply with this label. */
    public static Optional<Reply> find(String label) {
        return Arrays.stream(values()).filter(r -> r.label().equals(label)).findFirst();
    }
}
