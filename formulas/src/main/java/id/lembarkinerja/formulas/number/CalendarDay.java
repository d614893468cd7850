package id.lembarkinerja.formulas.number;

import id.lembarkinerja.formulas.language.Bilingual;

/**
 * A date of which a part may be missing.
 *
 * @param day 1 to 31, or 0 when only month and year are known
 * @param month 1 to 12
 * @param year four digits, or 0 when only day and month are known
 */
record CalendarDay(int day, int month, int year) {

    /** In words: {@code 5 Maret}, {@code Maret 1950}, {@code 5 Maret 2022}; {@code 5 March}, … */
    Bilingual words() {
        Bilingual name = Months.name(month);
        Bilingual words = day == 0 ? name : Bilingual.same(day + " ").then(name);
        return year == 0 ? words : words.then(Bilingual.same(" " + year));
    }

    boolean exists() {
        return month >= 1 && month <= 12 && day >= 0 && day <= Months.days(month, year);
    }
}
