package id.lembarkinerja.formulas.number;

/** Where a workbook counts its days from. */
public enum DateSystem {
    /** Day 1 is 1 January 1900, and 29 February 1900 is day 60 although there was none: the usual one. */
    FROM_1900,
    /** Day 0 is 1 January 1904: workbooks that began on an old Macintosh. */
    FROM_1904
}
