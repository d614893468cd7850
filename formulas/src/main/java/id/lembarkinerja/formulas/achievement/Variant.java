package id.lembarkinerja.formulas.achievement;

/** The formula by which achievement follows from target T and actual R, in percent. */
public enum Variant {
    /** R / T × 100. */
    RATIO,
    /** (2T − R) / T × 100, which is also (1 + (1 − R/T)) × 100; below zero when R exceeds 2T. */
    REFLECTED,
    /** T / R × 100; never below zero for positive figures, undefined for R = 0. */
    INVERSE,
    /** 100 inside the range; R / lower × 100 below it; (2 × upper − R) / upper × 100 above it. */
    RANGE
}
