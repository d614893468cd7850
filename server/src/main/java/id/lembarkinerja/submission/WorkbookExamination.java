package id.lembarkinerja.submission;

import java.util.List;
import java.util.Optional;

/** Reads and checks a workbook before it is stored. Wired to the check engine. */
@FunctionalInterface
public interface WorkbookExamination {
    /** Examines the bytes of a file of this name. */
    Outcome examine(Purpose purpose, String name, byte[] bytes, Silenced silenced);

    /**
     * What a file is sent for: the agency and the form of its submission.
     *
     * @param approved the version of it approved last: targets that are not its own are found
     */
    record Purpose(String agency, String form, Optional<ApprovedVersion> approved) {}

    /**
     * What is not to be heard again; only the check understands it.
     *
     * @param wishes what the sender silences or withdraws, as JSON; empty for nothing
     * @param earlier the stored check of the version the work started from, whose silences carry over
     * @param name of the sender
     * @param at ISO instant
     * @param acceptedBy who approved that version, and with it its silences; empty when nobody did
     */
    record Silenced(String wishes, Optional<byte[]> earlier, String name, String at, String acceptedBy) {
        /** Nothing. */
        public static final Silenced NOTHING = new Silenced("", Optional.empty(), "", "", "");
    }

    /** What came of it. */
    sealed interface Outcome {}

    /**
     * It was read whole.
     *
     * @param result the check as JSON, in the form of the contract
     * @param rows the extracted rows, in a form only the comparison need understand
     * @param ruleset digest of the rules that were applied
     * @param mismatch what it holds instead of the form it is sent for; empty when it holds that form, and when nothing
     *     can be said
     */
    @SuppressWarnings("ArrayRecordComponent") // Handed on, never compared.
    record Examined(byte[] result, byte[] rows, String ruleset, FindingCounts findings, Optional<Mismatch> mismatch)
            implements Outcome {}

    /** A workbook of other forms than the one it is sent for; all by their Indonesian names. */
    record Mismatch(String wanted, List<String> found) {}

    /**
     * It cannot be used, and is not stored.
     *
     * @param type kebab-case, stable
     * @param message Indonesian: what is wrong and what to do next
     */
    record Refused(String type, String message) implements Outcome {}
}
