package id.lembarkinerja.submission;

import id.lembarkinerja.platform.Digests;
import java.time.Instant;
import java.util.Locale;

/**
 * What became of a branch after it was kept. Nothing of the branch itself changes by it.
 *
 * @param sequence place among the events of the branch, from one
 * @param version number of the version that holds all of it; zero unless {@link Kind#CONTAINED}
 * @param reason why, as given by whoever did it; may be empty for what the program found itself
 * @param actor username, or {@code system} for the command line
 */
public record BranchEvent(
        String branch, int sequence, Kind kind, int version, String reason, String actor, Instant at) {

    /** What happened. */
    public enum Kind {
        /** A merge had nothing to add: a version holds all of it already. It is open no longer. */
        CONTAINED,
        /** Somebody said that it is needed no longer. */
        DISCARDED,
        /** It is needed again, or was sent again. */
        REOPENED,
        /** Its content was removed by the office's policy. */
        REMOVED;

        /** As it is kept and told: {@code contained}. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether a branch is open no longer by this. */
    public boolean closes() {
        return kind == Kind.CONTAINED || kind == Kind.DISCARDED;
    }

    /** Under which action the audit log keeps it. */
    public String action() {
        return "branch-" + kind.label();
    }

    /** What the audit log keeps of it, under {@link #action} and the subject of the submission. */
    public String record() {
        return branch + " "
                + Digests.ofFields(
                        "lembar-branch-event-1",
                        branch,
                        Integer.toString(sequence),
                        kind.label(),
                        Integer.toString(version),
                        reason,
                        actor,
                        at.toString());
    }
}
