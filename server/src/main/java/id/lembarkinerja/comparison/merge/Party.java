package id.lembarkinerja.comparison.merge;

/** Whose work it is. */
public enum Party {
    /** The version that was stored meanwhile. */
    THEIRS,
    /** The workbook that is to be brought in. */
    MINE;

    Party other() {
        return this == THEIRS ? MINE : THEIRS;
    }
}
