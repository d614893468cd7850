package id.lembarkinerja.recognition;

/** What the cells of a column hold. */
public enum ColumnType {
    /** Words. */
    TEXT,
    /** A running number or a code. */
    CODE,
    /** A number with any unit. */
    NUMBER,
    /** A number in percent. */
    PERCENT,
    /** Rupiah. */
    MONEY,
    /** Words or figures, whatever the agency has. */
    ANY,
    /** A printed calculation. */
    EXPRESSION;

    /** Every cell of such a column should hold one figure. */
    public boolean isFigure() {
        return this == NUMBER || this == PERCENT || this == MONEY;
    }
}
