package id.lembarkinerja.formulas.achievement;

/** How quarters become the year (sifat triwulan). */
public enum Rollup {
    /** The quarters add up: 14,35 + 16,39 + 19,11 + 21,15 = 71. */
    SUM,
    /** The last quarter is the year: 5, 25, 55, 100 is 100. */
    LAST,
    /** The mean of the quarters. */
    AVERAGE,
    /** The highest quarter. */
    MAX,
    /** Quarters say nothing about the year, or it is not known how. */
    NONE
}
