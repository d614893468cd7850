package id.lembarkinerja.submission;

import com.fasterxml.jackson.databind.JsonNode;

/** Compares two workbooks by meaning. Wired to the comparison feature. */
@FunctionalInterface
public interface VersionComparison {
    /** The changes as JSON, in the form of the contract. */
    JsonNode compare(Side from, Side to);

    /**
     * One of the two.
     *
     * @param label how the answer names it, such as {@code v2}
     */
    @SuppressWarnings("ArrayRecordComponent") // Handed on, never compared.
    record Side(String label, String name, byte[] workbook) {}
}
