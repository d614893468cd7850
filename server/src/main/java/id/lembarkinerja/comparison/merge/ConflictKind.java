package id.lembarkinerja.comparison.merge;

/** In what way the work of both touches. */
public enum ConflictKind {
    /** One cell was changed to two things. */
    CELL(true),
    /** One cell holds another formula on each side, or a formula on one and an entry on the other. */
    FORMULA(true),
    /** One wrote a total anew that leaves out rows which the other added and took into the same total. */
    ROW_LOST(true),
    /** One took away the row, column, table, sheet or line in which the other worked. */
    REMOVED(true),
    /** A sheet, table or column was given two names. */
    NAME(true),
    /** Both added a row of the same name, with other cells. */
    ADDED(true),
    /** A row, column or table was moved to two places. */
    MOVED(true),
    /**
     * Nothing contradicts it, but it cannot be written into the other workbook: a person has to say that it stays out,
     * and does it by hand afterwards.
     */
    NOT_CARRIED(true),
    /** Both changed what the achievement of one row is computed from: both count, and the result is new to both. */
    SAME_ROW(false),
    /** Both changed figures that go into one total: both count, and the total is new to both. */
    SAME_TOTAL(false),
    /** One typed a result, the other changed what it should follow from. */
    RESULT(false),
    /** One wrote a formula over rows to which the other added some: it is made wider and takes them in. */
    WIDENED(false),
    /** A total would have to name more stretches of rows than Excel takes: it stays, and a person writes it anew. */
    TOO_LONG(false),
    /** Both have other rows in one table; its running numbers are set anew. */
    RENUMBERED(false),
    /** Both wrote the same, which only looks different. */
    LOOKS(false);

    private final boolean hard;

    ConflictKind(boolean hard) {
        this.hard = hard;
    }

    /** A person has to choose; the others are shown, and both sides count. */
    public boolean isHard() {
        return hard;
    }
}
