package id.lembarkinerja.workbook;

/** One element of a number format section, such as a digit placeholder or a quoted text. */
record FormatToken(Kind kind, String text) {
    /** What the element stands for. */
    enum Kind {
        /** Text shown as it is. */
        LITERAL,
        /** {@code 0}, {@code #} or {@code ?}. */
        DIGIT,
        /** The decimal point. */
        POINT,
        /** The thousands separator, or a division by 1000 after the last digit. */
        GROUP,
        /** A percent sign: shown, and the value times 100. */
        PERCENT,
        /** {@code E+} or {@code E-}. */
        EXPONENT,
        /** A run of one date letter, {@code AM/PM}, or an elapsed unit in brackets. */
        DATE,
        /** The text of the cell. */
        TEXT,
        /** The word General. */
        GENERAL
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }
}
