package id.lembarkinerja.review;

import id.lembarkinerja.submission.VersionComparison.Side;
import java.util.List;

/** Writes suggested values into a workbook. Wired to the patcher, which leaves everything else as it is. */
@FunctionalInterface
public interface SuggestionWriting {
    /** Writes all values or none. */
    Outcome write(Side version, List<Value> values);

    /** A value for a cell; what reads as one number in Indonesian notation becomes a number. */
    record Value(String sheet, String cell, String value) {}

    /** What came of it. */
    sealed interface Outcome {}

    /** The workbook with the values. */
    @SuppressWarnings("ArrayRecordComponent") // Handed on, never compared.
    record Written(byte[] workbook) implements Outcome {}

    /** It cannot be written; the message is Indonesian, names the cell and says what to do next. */
    record Impossible(String message) implements Outcome {}
}
