package id.lembarkinerja.recognition;

/** What a row of a table is. */
public enum RowKind {
    /** A row that carries figures of its own. */
    INDICATOR,
    /** A heading inside the body; figures in it, if any, belong to its children. */
    GROUP,
    /** A sum or a mean over rows above it. */
    TOTAL,
    /** Words below or between the rows. */
    NOTE
}
