package id.lembarkinerja.formulas.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Recognises a cell that is a date or a time as a whole: {@code 05-Mar}, {@code Jan-50}, {@code 1/2/2022 0:00},
 * {@code 2022-03-05 00:00:00}, {@code Sabtu, 5 Maret 2022}, {@code 1:20:00}. A date within other words is none.
 */
final class DateText {
    /**
     * What the text may mean.
     *
     * @param days the dates it can be, the Indonesian order first; empty for a mere time
     * @param serial the day number of a date that never was ({@code 29/02/1900}, {@code 00/01/1900}); else -1
     * @param seconds the time of day, or elapsed; 0 without one
     */
    record Meaning(List<CalendarDay> days, int serial, int seconds) {}

    private static final int LONGEST = 40;
    /** Each list is one text, framed by spaces. */
    private static final String WEEKDAYS = " senin selasa rabu kamis jumat jum'at sabtu minggu ahad"
            + " sen sel rab kam jum sab min"
            + " monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun ";

    private static final String DAY_PARTS = " am pm wib wita wit z ";

    private final String text;
    private int at;
    private int serial = -1;

    private DateText(String text) {
        this.text = text;
    }

    /** What a whole cell means as a date or time, or null when it is neither. */
    static @Nullable Meaning find(String printed) {
        String text = Letters.trim(printed);
        if (text.length() < 4 || text.length() > LONGEST) {
            return null;
        }
        var reader = new DateText(text);
        Integer time = reader.time(true);
        if (time != null && reader.at == text.length()) {
            return new Meaning(List.of(), -1, time);
        }
        reader.at = 0;
        List<CalendarDay> days = reader.date();
        if (days.isEmpty() && reader.serial < 0) {
            return null;
        }
        int seconds = 0;
        if (reader.at < text.length()) {
            reader.skipGap("Tt,");
            Integer rest = reader.time(false);
            if (rest == null || reader.at < text.length()) {
                return null;
            }
            seconds = rest;
        }
        return new Meaning(days, reader.serial, seconds);
    }

    private List<CalendarDay> date() {
        String word = word();
        if (isIn(WEEKDAYS, word)) {
            skipGap(",");
            word = word();
        }
        if (!word.isEmpty()) {
            return monthFirst(Months.find(word));
        }
        String first = digits();
        if (first.isEmpty() || first.length() > 4) {
            return List.of();
        }
        int gap = at;
        skipGap("-/.");
        int month = Months.find(word());
        if (month > 0) {
            return numberFirst(first, month);
        }
        at = gap;
        return numeric(first);
    }

    /** {@code Mar-05}, {@code Jan-50}, {@code Maret 2022}, {@code March 5, 2022}. */
    private List<CalendarDay> monthFirst(int month) {
        int start = at;
        skipGap("-/.,'’");
        String number = digits();
        if (month == 0 || number.isEmpty() || at == start) {
            return List.of();
        }
        int value = Integer.parseInt(number);
        if (number.length() == 4) {
            return existing(List.of(new CalendarDay(0, month, value)));
        }
        String year = yearBehind();
        if (number.length() > 2) {
            return List.of();
        }
        if (!year.isEmpty()) {
            return existing(List.of(new CalendarDay(value, month, year(year))));
        }
        List<CalendarDay> days = new ArrayList<>();
        if (number.length() == 2) {
            days.add(new CalendarDay(0, month, year(number)));
        }
        if (value > 0) {
            days.add(new CalendarDay(value, month, 0));
        }
        return existing(days);
    }

    /** {@code 05-Mar}, {@code 5 Maret 2022}, {@code 2022-Mar}; {@code 50-Jan} is no day of January. */
    private List<CalendarDay> numberFirst(String number, int month) {
        int value = Integer.parseInt(number);
        if (number.length() == 4) {
            return existing(List.of(new CalendarDay(0, month, value)));
        }
        if (number.length() > 2) {
            return List.of();
        }
        String year = yearBehind();
        if (!year.isEmpty()) {
            return dayOf(value, month, year(year));
        }
        var day = new CalendarDay(value, month, 0);
        if (value > 0 && day.exists()) {
            return List.of(day);
        }
        return number.length() == 2 ? List.of(new CalendarDay(0, month, year(number))) : List.of();
    }

    /** Three numbers with one kind of sign between them, one of which is a year. */
    private List<CalendarDay> numeric(String first) {
        char sign = at < text.length() ? text.charAt(at) : ' ';
        if (sign != '/' && sign != '.' && !Letters.isDash(sign)) {
            return List.of();
        }
        at++;
        String second = digits();
        if (second.isEmpty() || second.length() > 2 || at >= text.length() || text.charAt(at) != sign) {
            return List.of();
        }
        at++;
        String third = digits();
        int one = Integer.parseInt(first);
        int two = Integer.parseInt(second);
        if (first.length() == 4 && !third.isEmpty() && third.length() <= 2) {
            return dayOf(Integer.parseInt(third), two, one);
        }
        // 12-05-22 is a date, 80-90-95 are three numbers, 2.08.03 is a code
        boolean zero = first.charAt(0) == '0' || second.charAt(0) == '0';
        boolean shortYear = third.length() == 2 && (sign == '/' || (zero && Letters.isDash(sign)));
        if (first.length() > 2 || (third.length() != 4 && !shortYear)) {
            return List.of();
        }
        int year = year(third);
        List<CalendarDay> days = new ArrayList<>(dayOf(one, two, year));
        if (one != two && serial < 0) {
            days.addAll(dayOf(two, one, year));
        }
        return days;
    }

    private List<CalendarDay> dayOf(int day, int month, int year) {
        if (year == 1900 && day == 0 && month == 1) {
            serial = 0;
        } else if (year == 1900 && day == 29 && month == 2) {
            serial = SerialDays.PHANTOM;
        }
        return day == 0 ? List.of() : existing(List.of(new CalendarDay(day, month, year)));
    }

    private static List<CalendarDay> existing(List<CalendarDay> days) {
        List<CalendarDay> existing = new ArrayList<>();
        for (CalendarDay day : days) {
            if (day.exists()) {
                existing.add(day);
            }
        }
        return existing;
    }

    /** Two or four digits behind a gap; nothing is read when they belong to a time. */
    private String yearBehind() {
        int start = at;
        skipGap("-/.,'’");
        String year = digits();
        boolean isYear = year.length() == 4 || year.length() == 2;
        if (!isYear || (at < text.length() && text.charAt(at) == ':')) {
            at = start;
            return "";
        }
        return year;
    }

    /** Excel takes 00 to 29 for this century and 30 to 99 for the last. */
    private static int year(String digits) {
        int value = Integer.parseInt(digits);
        return digits.length() == 4 ? value : value < 30 ? 2000 + value : 1900 + value;
    }

    /**
     * Seconds of {@code 1:20:00}, {@code 13:30:05.5}, {@code 8:00 WIB}; null when no time stands here. Standing alone,
     * {@code 1:20} is more likely a ratio than a time, and is none here.
     */
    private @Nullable Integer time(boolean alone) {
        String hours = digits();
        if (hours.isEmpty() || hours.length() > 4 || !skip(':')) {
            return null;
        }
        String minutes = digits();
        boolean withSeconds = skip(':');
        String seconds = withSeconds ? digits() : "0";
        if (withSeconds && (skip('.') || skip(',')) && digits().isEmpty()) {
            return null;
        }
        at = Letters.skipSpaces(text, at);
        String part = word();
        boolean dayPart = isIn(DAY_PARTS, part);
        boolean told = dayPart || withSeconds || !alone;
        if (!told || (!part.isEmpty() && !dayPart) || minutes.length() != 2 || seconds.isEmpty()) {
            return null;
        }
        if (seconds.length() > 2) {
            return null;
        }
        int m = Integer.parseInt(minutes);
        int s = Integer.parseInt(seconds);
        return m > 59 || s > 59 ? null : Integer.parseInt(hours) * 3600 + m * 60 + s;
    }

    private static boolean isIn(String list, String word) {
        return !word.isEmpty() && list.contains(" " + word.toLowerCase(Locale.ROOT) + " ");
    }

    private boolean skip(char sign) {
        boolean there = at < text.length() && text.charAt(at) == sign;
        at += there ? 1 : 0;
        return there;
    }

    /** Over spaces, at most one of these signs (any dash counts as a hyphen), and spaces. */
    private void skipGap(String signs) {
        at = Letters.skipSpaces(text, at);
        if (at < text.length()) {
            char c = text.charAt(at);
            at += signs.indexOf(Letters.isDash(c) ? '-' : c) >= 0 ? 1 : 0;
        }
        at = Letters.skipSpaces(text, at);
    }

    private String word() {
        int start = at;
        while (at < text.length()
                && (Letters.isLetter(text.charAt(at)) || (at > start && Letters.isApostrophe(text.charAt(at))))) {
            at++;
        }
        return text.substring(start, at);
    }

    private String digits() {
        int start = at;
        while (at < text.length() && Letters.isDigit(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }
}
