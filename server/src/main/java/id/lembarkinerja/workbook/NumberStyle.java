package id.lembarkinerja.workbook;

/** How a number is formatted, as far as its meaning depends on it. */
public enum NumberStyle {
    /** No format of its own. */
    GENERAL,
    /** A number with fixed decimals or thousands separators. */
    NUMBER,
    /** Stored as a share of one, shown times 100 with a percent sign. */
    PERCENT,
    /** With a currency sign. */
    CURRENCY,
    /** A date or time: Excel may have made it from a number such as 1.2. */
    DATE,
    /** The same in a workbook that counts its days from 1904 on. */
    DATE_1904,
    /** Text format. */
    TEXT;

    /** Shown as a date or time. */
    public boolean isDate() {
        return this == DATE || this == DATE_1904;
    }
}
