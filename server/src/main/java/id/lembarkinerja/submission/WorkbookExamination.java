package id.lembarkinerja.submission;

/** Reads and checks a workbook before it is stored. Wired to the check engine. */
@FunctionalInterface
public interface WorkbookExamination {
    /** Examines the bytes of a file of this name. */
    Outcome examine(String name, byte[] bytes);

    /** What came of it. */
    sealed interface Outcome {}

    /**
     * It was read whole.
     *
     * @param result the check as JSON, in the form of the contract
     * @param rows the extracted rows, in a form only the comparison need understand
     * @param ruleset digest of the rules that were applied
     */
    @SuppressWarnings("ArrayRecordComponent") // Handed on, never compared.
    record Examined(byte[] result, byte[] rows, String ruleset, FindingCounts findings) implements Outcome {}

    /**
     * It cannot be used, and is not stored.
     *
     * @param type kebab-case, stable
     * @param message Indonesian: what is wrong and what to do next
     */
    record Refused(String type, String message) implements Outcome {}
}
