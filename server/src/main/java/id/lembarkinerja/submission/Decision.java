package id.lembarkinerja.submission;

import id.lembarkinerja.platform.Digests;
import java.time.Instant;

/**
 * A decision that was taken; never changed.
 *
 * @param sequence from one, within the submission
 * @param state the one it led to
 * @param version the latest one at that moment, zero when there was none
 * @param grounds what was said about it
 */
public record Decision(String submission, int sequence, Verdict verdict, State state, int version, Grounds grounds) {

    /**
     * Who took it, when and why.
     *
     * @param overrule why it was approved although an error was open; empty when none was
     */
    public record Grounds(String actor, Instant at, String note, String overrule) {}

    /** SHA-256 over all fields, as the audit log keeps it. */
    public String digest() {
        return Digests.ofFields(
                "lembar-decision-1",
                submission,
                Integer.toString(sequence),
                verdict.label(),
                state.label(),
                Integer.toString(version),
                grounds.actor(),
                grounds.at().toString(),
                grounds.note(),
                grounds.overrule());
    }
}
