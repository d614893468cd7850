package id.lembarkinerja.formulas.formulatext;

import id.lembarkinerja.formulas.language.Bilingual;

/** Ends the reading of a text; caught in {@link FormulaTextParser}, never seen outside this package. */
final class UnreadableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int start;
    private final int end;
    private final transient Bilingual reason;

    UnreadableException(int start, int end, Bilingual reason) {
        super(reason.indonesian());
        this.reason = reason;
        this.start = start;
        this.end = end;
    }

    UnreadableException(Mark mark, Bilingual reason) {
        this(mark.start(), mark.end(), reason);
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    Bilingual reason() {
        return reason;
    }
}
