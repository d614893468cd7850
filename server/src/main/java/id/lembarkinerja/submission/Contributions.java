package id.lembarkinerja.submission;

import java.util.List;

/**
 * What a version holds of the work of others than its author.
 *
 * @param branch hash of the branch that was merged in; empty when none was
 * @param credits usernames of those whose suggested values it holds, in the order of the first suggestion of each
 */
public record Contributions(String branch, List<String> credits) {
    /** The author's own work alone. */
    public static final Contributions NONE = new Contributions("", List.of());

    /** Keeps its own list. */
    public Contributions {
        credits = List.copyOf(credits);
    }
}
