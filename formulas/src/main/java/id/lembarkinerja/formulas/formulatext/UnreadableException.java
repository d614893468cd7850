package id.lembarkinerja.formulas.formulatext;

/** Ends the reading of a text; caught in {@link FormulaTextParser}, never seen outside this package. */
final class UnreadableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int start;
    private final int end;

    UnreadableException(int start, int end, String reason) {
        super(reason);
        this.start = start;
        this.end = end;
    }

    UnreadableException(Mark mark, String reason) {
        this(mark.start(), mark.end(), reason);
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
