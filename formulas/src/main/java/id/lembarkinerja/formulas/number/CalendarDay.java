package id.lembarkinerja.formulas.number;

/**
 * A date of which a part may be missing.
 *
 * @param day 1 to 31, or 0 when only month and year are known
 * @param month 1 to 12
 * @param year four digits, or 0 when only day and month are known
 */
record CalendarDay(int day, int month, int year) {

    /** In Indonesian words: {@code 5 Maret}, {@code Maret 1950}, {@code 5 Maret 2022}. */
    String words() {
        String words = day == 0 ? Months.name(month) : day + " " + Months.name(month);
        return year == 0 ? words : words + " " + year;
    }

    boolean exists() {
        return month >= 1 && month <= 12 && day >= 0 && day <= Months.days(month, year);
    }
}
