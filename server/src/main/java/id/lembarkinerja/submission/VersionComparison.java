package id.lembarkinerja.submission;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** Compares workbooks by meaning. Wired to the comparison feature; answers are JSON in the form of the contract. */
public interface VersionComparison {
    /**
     * The changes from one to the other.
     *
     * @param approved the version approved before {@code to}: changed targets that are not its own stand out
     */
    Outcome compare(Side from, Side to, Optional<ApprovedVersion> approved, Telling telling);

    /**
     * What an upload on a stale base can be brought together from: {@code theirs} (base to latest), {@code mine} (base
     * to upload) and the {@code conflicts}, what both changed to different things.
     *
     * @param base what the work started from; without one {@code theirs} is null and {@code mine} says how the upload
     *     differs from the latest
     */
    Outcome propose(Optional<Side> base, Side latest, Side mine);

    /** Two workbooks side by side that are no versions of each other. */
    Outcome contrast(Side left, Side right, Contrast contrast, Telling telling);

    /**
     * How it is told.
     *
     * @param about what both belong to and when this was written, in Indonesian; empty when the names say it
     * @param left by which name people know the left one
     * @param right likewise
     */
    record Telling(View view, String about, String left, String right) {}

    /** What two workbooks are to each other. */
    enum Contrast {
        /** Of two agencies: indicator by indicator. */
        AGENCIES,
        /** A plan and what came of it; both can be the same workbook. */
        PLAN
    }

    /** How changes are told. */
    enum View {
        /** As data, in the form of the contract. */
        JSON,
        /** As a page that prints well. */
        HTML,
        /** As a workbook with links to the cells. */
        XLSX
    }

    /** What came of it. */
    sealed interface Outcome {}

    /** The answer, in the form of the contract. */
    record Compared(JsonNode json) implements Outcome {}

    /**
     * The changes as a file.
     *
     * @param fileName to save it under, with {@code {from}} and {@code {to}} for the labels; empty for a page
     */
    @SuppressWarnings("ArrayRecordComponent") // Handed on, never compared.
    record Written(String contentType, String fileName, byte[] bytes) implements Outcome {}

    /**
     * One of the workbooks cannot be read, be it that the rules of reading became stricter since it was stored.
     *
     * @param side which one
     * @param reason Indonesian: what is wrong with it and what to do next
     */
    record Unreadable(Side side, String reason) implements Outcome {}

    /**
     * One of the workbooks.
     *
     * @param label how the answer names it, such as {@code v2}
     * @param agency whose it is: what the agency said about its layouts holds for reading it
     */
    @SuppressWarnings("ArrayRecordComponent") // Handed on, never compared.
    record Side(String label, String agency, String name, byte[] workbook) {}
}
