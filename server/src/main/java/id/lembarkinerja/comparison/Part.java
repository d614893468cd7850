package id.lembarkinerja.comparison;

/** What kind of thing was added, removed, moved or renamed. */
public enum Part {
    /** A whole sheet with everything on it that belongs to no table. */
    SHEET,
    /** A whole table. */
    TABLE,
    /** A column of a table. */
    COLUMN,
    /** A row of a table. */
    ROW,
    /** A line of cells outside tables. */
    LINE
}
