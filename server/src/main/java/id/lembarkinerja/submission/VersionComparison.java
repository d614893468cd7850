package id.lembarkinerja.submission;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** Compares workbooks by meaning. Wired to the comparison feature; answers are JSON in the form of the contract. */
public interface VersionComparison {
    /** The changes from one to the other. */
    JsonNode compare(Side from, Side to);

    /**
     * What an upload on a stale base can be brought together from: {@code theirs} (base to latest), {@code mine} (base
     * to upload) and the {@code conflicts}, what both changed to different things.
     *
     * @param base what the work started from; without one {@code theirs} is null and {@code mine} says how the upload
     *     differs from the latest
     */
    JsonNode propose(Optional<Side> base, Side latest, Side mine);

    /**
     * One of the workbooks.
     *
     * @param label how the answer names it, such as {@code v2}
     */
    @SuppressWarnings("ArrayRecordComponent") // Handed on, never compared.
    record Side(String label, String name, byte[] workbook) {}
}
