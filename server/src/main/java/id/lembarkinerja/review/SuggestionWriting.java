package id.lembarkinerja.review;

import id.lembarkinerja.submission.VersionComparison.Side;
import java.util.List;
import java.util.Optional;

/** Writes suggested values into a workbook. Wired to the patcher, which leaves everything else as it is. */
public interface SuggestionWriting {
    /** Why a value cannot stand in its cell, such as words where a number is; nothing when it can. */
    Optional<Impossible> findObjection(Side version, Value value);

    /** Writes all values or none. */
    Outcome write(Side version, List<Value> values);

    /**
     * A value for a cell: a number in Indonesian notation where the cell holds a number, which keeps its format; words
     * where it holds words.
     */
    record Value(String sheet, String cell, String value) {}

    /** What came of it. */
    sealed interface Outcome {}

    /** The workbook with the values. */
    @SuppressWarnings("ArrayRecordComponent") // Handed on, never compared.
    record Written(byte[] workbook) implements Outcome {}

    /** It cannot be written; the message is Indonesian, names the cell and says what to do next. */
    record Impossible(String message) implements Outcome {}
}
