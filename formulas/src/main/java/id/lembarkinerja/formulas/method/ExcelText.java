package id.lembarkinerja.formulas.method;

/** Pieces that native formulas share, in the spelling workbooks store. */
final class ExcelText {
    /** Gives #NUM! in every spreadsheet; there is no function for it as there is for #N/A. */
    static final String NUM_ERROR = "SQRT(-1)";

    /** Gives #DIV/0! in every spreadsheet. */
    static final String DIVISION_ERROR = "1/0";

    private ExcelText() {}

    /** How many cells a range has. */
    static String size(String range) {
        return "ROWS(" + range + ")*COLUMNS(" + range + ")";
    }

    /** Whether a cell of a range holds no number. */
    static String hasGap(String range) {
        return "COUNT(" + range + ")<" + size(range);
    }
}
