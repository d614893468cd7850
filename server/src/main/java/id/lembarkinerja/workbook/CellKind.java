package id.lembarkinerja.workbook;

/** What a cell holds. */
public enum CellKind {
    /** Nothing. */
    BLANK,
    /** Text, also when it looks like a number. */
    TEXT,
    /** A number, also when it is formatted as a date or percent. */
    NUMBER,
    /** TRUE or FALSE. */
    BOOLEAN,
    /** An error value such as {@code #DIV/0!}. */
    ERROR
}
