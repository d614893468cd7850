package id.lembarkinerja.formulas.number;

import org.jspecify.annotations.Nullable;

/**
 * Day numbers of a spreadsheet and their dates.
 *
 * <p>From 1900: 1 is 1 January 1900, 59 is 28 February, 60 is a 29 February that never was, 61 is 1 March; 0 is shown
 * as "0 January 1900". From 1904: 0 is 1 January 1904.
 */
final class SerialDays {
    /** 31 December 9999 counted from 1900; the last day a spreadsheet knows. */
    static final int LAST = 2_958_465;
    /** The day number of the 29 February that 1900 did not have. */
    static final int PHANTOM = 60;
    /** What lies between the two systems. */
    private static final int FOUR_YEARS = 1462;
    /** From 1 March of year 0 to 30 December 1899, where the count from 1900 begins behind the phantom day. */
    private static final int ORIGIN = 693_899;

    private static final int ERA = 146_097;

    private SerialDays() {}

    /** The date of a day number, or null for 0 and the phantom day from 1900, which are no days. */
    static @Nullable CalendarDay find(int serial, DateSystem system) {
        int day = system == DateSystem.FROM_1904 ? serial + FOUR_YEARS : serial;
        if (day < 1 || day > LAST || day == PHANTOM) {
            return null;
        }
        return civil(ORIGIN + (day < PHANTOM ? day + 1 : day));
    }

    /** The day number counted from 1900; -1 before that. */
    static int from1900(CalendarDay date) {
        int shifted = date.month() <= 2 ? date.year() - 1 : date.year();
        int era = shifted / 400;
        int ofEra = shifted - era * 400;
        int ofYear = (153 * (date.month() + (date.month() > 2 ? -3 : 9)) + 2) / 5 + date.day() - 1;
        int day = era * ERA + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear - ORIGIN;
        int serial = day <= PHANTOM ? day - 1 : day;
        return serial < 1 ? -1 : serial;
    }

    /** Years are counted from March, so that the leap day is the last of its year. */
    private static CalendarDay civil(int day) {
        int era = day / ERA;
        int ofEra = day - era * ERA;
        int year = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365;
        int ofYear = ofEra - (365 * year + year / 4 - year / 100);
        int shifted = (5 * ofYear + 2) / 153;
        int month = shifted < 10 ? shifted + 3 : shifted - 9;
        int of = ofYear - (153 * shifted + 2) / 5 + 1;
        return new CalendarDay(of, month, era * 400 + year + (month <= 2 ? 1 : 0));
    }
}
