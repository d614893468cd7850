package id.lembarkinerja.formulas.number;

import id.lembarkinerja.formulas.language.Bilingual;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Reads a cell in which a spreadsheet stores a number and may show it as a date.
 *
 * <p>Day number 44.625 in a cell with a date format is shown as 5 March 2022; the person may have typed {@code 5.3}
 * that year. Units: the number is in days, its decimals are the time of day. Zero is "0 January 1900"; day 60 from 1900
 * is the 29 February that year did not have; both are numbers in a cell with a wrong format. Never a silent choice: a
 * date format always gives {@link Reading.Dated}.
 *
 * <p>Source: Ecma Office Open XML, part 1, 18.17.4 (dates and their two systems).
 */
public final class DateCells {
    private static final BigDecimal SECONDS_PER_DAY = BigDecimal.valueOf(86_400);
    private static final int MAX_HOURS = 9_999;

    private static final Bilingual NO_DATE =
            new Bilingual("berformat tanggal, tetapi bukan tanggal", "has a date format, but is no date");
    private static final Bilingual TIME =
            new Bilingual("disimpan Excel sebagai jam", "is stored by Excel as a time of day");
    private static final Bilingual DATE_AND_TIME =
            new Bilingual("disimpan Excel sebagai tanggal dan jam", "is stored by Excel as a date and a time of day");

    private DateCells() {}

    /**
     * Reads a stored number.
     *
     * @param printed what the cell shows
     * @param serial the stored number
     * @param dateFormat whether the cell's number format shows dates or times
     * @return a plain value without a date format; with one, the texts that may have been typed
     */
    public static Reading read(String printed, BigDecimal serial, DateSystem system, boolean dateFormat) {
        if (!dateFormat) {
            return new Reading.Value(printed, serial, "", Notation.PLAIN, false);
        }
        BigDecimal whole = serial.setScale(0, RoundingMode.FLOOR);
        if (whole.signum() < 0 || whole.compareTo(BigDecimal.valueOf(SerialDays.LAST)) > 0) {
            return new Reading.Dated(printed, TypedTexts.listNumber(serial), NO_DATE);
        }
        int day = whole.intValue();
        int seconds = serial.subtract(whole)
                .multiply(SECONDS_PER_DAY)
                .setScale(0, RoundingMode.HALF_UP)
                .intValue();
        if (seconds > 0) {
            return timed(printed, serial, day, seconds);
        }
        CalendarDay date = SerialDays.find(day, system);
        return date == null
                ? new Reading.Dated(printed, TypedTexts.listNumber(serial), NO_DATE)
                : new Reading.Dated(
                        printed,
                        TypedTexts.list(date, serial),
                        Bilingual.of(
                                "disimpan Excel sebagai tanggal {0}",
                                "is stored by Excel as the date {0}", date.words()));
    }

    private static Reading timed(String printed, BigDecimal serial, int day, int seconds) {
        boolean elapsed = day <= MAX_HOURS / 24;
        return new Reading.Dated(
                printed,
                elapsed ? TypedTexts.listTimed(day * 86_400 + seconds, serial) : TypedTexts.listNumber(serial),
                day == 0 ? TIME : DATE_AND_TIME);
    }
}
