package id.lembarkinerja.formulas.number;

import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.formulas.number.Reading.Typed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * What a person may have typed before a spreadsheet made a date of it. An Indonesian Excel takes {@code 5.3},
 * {@code 5/3} and {@code 5-3} for 5 March, and for month and year what cannot be day and month ({@code 3.50}, March
 * 1950); an American one takes {@code 3/5} for 5 March.
 *
 * <p>Source: behaviour of the program, seen in practice; no regulation concerns it.
 */
final class TypedTexts {
    /** Before this year a date in a report is more likely a number in a cell that has a date format. */
    private static final int FIRST_LIKELY_YEAR = 1930;

    private static final int LAST_SHORT_YEAR = 2029;

    private static final Bilingual FRACTION = new Bilingual("pecahan atau perbandingan", "a fraction or a ratio");
    private static final Bilingual RANGE = new Bilingual("rentang", "a range");
    private static final Bilingual YEAR_ADDED =
            new Bilingual(", tahunnya ditambahkan Excel", ", the year added by Excel");
    private static final Bilingual ITSELF = new Bilingual(
            "angka itu sendiri; hanya format selnya yang tanggal",
            "the number itself; only the format of its cell is a date");
    private static final Bilingual RATIO_AS_TIME =
            new Bilingual("perbandingan yang dibaca Excel sebagai jam", "a ratio read by Excel as a time of day");
    private static final Bilingual POINT_AS_TIME = new Bilingual(
            "dibaca sebagai jam bila pemisah jam di komputer itu titik",
            "read as a time of day where that computer separates hours with a point");

    private final List<Typed> found = new ArrayList<>();

    private TypedTexts() {}

    /**
     * For a date as text; {@code days} are the dates it can be, and {@code serial} the day number of an impossible one.
     */
    static List<Typed> list(List<CalendarDay> days, int serial) {
        var texts = new TypedTexts();
        if (serial >= 0) {
            texts.addNumber(BigDecimal.valueOf(serial));
        }
        for (CalendarDay day : days) {
            texts.addSerialOf(day);
        }
        for (CalendarDay day : days) {
            texts.addDecimals(day);
        }
        for (CalendarDay day : days) {
            texts.addPairs(day);
        }
        for (CalendarDay day : days) {
            texts.addCode(day);
            texts.addLongYear(day);
        }
        return List.copyOf(texts.found);
    }

    /** For a stored day number of a date: also the number itself, in a cell that only has the wrong format. */
    static List<Typed> list(CalendarDay day, BigDecimal serial) {
        var texts = new TypedTexts();
        if (day.year() < FIRST_LIKELY_YEAR) {
            texts.addNumber(serial);
        }
        texts.addDecimals(day);
        texts.addPairs(day);
        texts.addCode(day);
        texts.addNumber(serial);
        return List.copyOf(texts.found);
    }

    /** For a stored number that is no date at all. */
    static List<Typed> listNumber(BigDecimal serial) {
        var texts = new TypedTexts();
        texts.addNumber(serial);
        return List.copyOf(texts.found);
    }

    /** For a time: a ratio such as {@code 1:20}, or hours and minutes as {@code 1.20}. */
    static List<Typed> list(int seconds) {
        var texts = new TypedTexts();
        texts.addTime(seconds);
        return List.copyOf(texts.found);
    }

    /** For a stored number that is shown as a time, or as a date with one. */
    static List<Typed> listTimed(int seconds, BigDecimal serial) {
        var texts = new TypedTexts();
        if (serial.compareTo(BigDecimal.ONE) >= 0) {
            texts.addNumber(serial);
        }
        texts.addTime(seconds);
        texts.addNumber(serial);
        return List.copyOf(texts.found);
    }

    private void addDecimals(CalendarDay day) {
        if (day.day() > 0) {
            Bilingual words = new CalendarDay(day.day(), day.month(), 0).words();
            Bilingual read = Bilingual.of("dibaca Excel sebagai tanggal {0}", "read by Excel as the date {0}", words);
            Bilingual why = day.year() == 0 ? read : read.then(YEAR_ADDED);
            add(day.day() + "." + day.month(), why);
            add(day.day() + "." + two(day.month()), why);
        }
        if (day.year() > 0 && day.day() <= 1) {
            Bilingual why = readAs(new CalendarDay(0, day.month(), day.year()));
            if (isBrief(day)) {
                add(day.month() + "." + two(day.year() % 100), why);
            }
        }
    }

    /** Fractions, ratios and ranges. */
    private void addPairs(CalendarDay day) {
        for (String sign : new String[] {"/", "-"}) {
            Bilingual what = "/".equals(sign) ? FRACTION : RANGE;
            if (day.day() > 0) {
                Bilingual words = new CalendarDay(day.day(), day.month(), 0).words();
                add(
                        day.day() + sign + day.month(),
                        Bilingual.of(
                                "{0} yang dibaca Excel sebagai tanggal {1}",
                                "{0} that Excel reads as the date {1}", what, words));
                add(
                        day.month() + sign + day.day(),
                        Bilingual.of(
                                "{0} yang dibaca sebagai tanggal {1} oleh Excel berurutan bulan-tanggal",
                                "{0} that an Excel with the month before the day reads as the date {1}", what, words));
            }
            if (day.year() > 0 && day.day() <= 1) {
                Bilingual why = Bilingual.of(
                        "{0} yang {1}", "{0} {1}", what, readAs(new CalendarDay(0, day.month(), day.year())));
                if (isBrief(day)) {
                    add(day.month() + sign + two(day.year() % 100), why);
                }
            }
        }
    }

    /** {@code 3/2005}: a year below 13 has to be typed in full to be no month. */
    private void addLongYear(CalendarDay day) {
        if (day.day() == 0 && !isBrief(day)) {
            Bilingual why = readAs(day);
            add(day.month() + "." + day.year(), why);
            add(day.month() + "/" + day.year(), Bilingual.of("{0} yang {1}", "{0} {1}", FRACTION, why));
        }
    }

    /** {@code 2.08.03}: a programme code is three parts of a date as well. */
    private void addCode(CalendarDay day) {
        if (day.day() > 0 && isShort(day.year())) {
            add(
                    day.day() + "." + two(day.month()) + "." + two(day.year() % 100),
                    Bilingual.of("kode tiga bagian yang {0}", "a code of three parts {0}", readAs(day)));
        }
    }

    private void addSerialOf(CalendarDay day) {
        if (day.day() > 0 && day.year() > 0 && day.year() < FIRST_LIKELY_YEAR) {
            int serial = SerialDays.from1900(day);
            if (serial >= 0) {
                addNumber(BigDecimal.valueOf(serial));
            }
        }
    }

    private void addNumber(BigDecimal number) {
        BigDecimal normal = Decimals.normal(number);
        String text = Decimals.plain(normal).replace('.', ',');
        add(text, ITSELF);
    }

    private void addTime(int seconds) {
        int hours = seconds / 3600;
        String minutes = two(seconds / 60 % 60);
        if (seconds % 60 == 0) {
            add(hours + ":" + minutes, RATIO_AS_TIME);
            add(hours + "." + minutes, POINT_AS_TIME);
        } else {
            add(hours + ":" + minutes + ":" + two(seconds % 60), RATIO_AS_TIME);
        }
    }

    private void add(String text, Bilingual why) {
        for (Typed one : found) {
            if (one.text().equals(text)) {
                return;
            }
        }
        found.add(new Typed(text, NumberParser.parseTyped(text), why));
    }

    private static Bilingual readAs(CalendarDay date) {
        return Bilingual.of("dibaca Excel sebagai {0}", "read by Excel as {0}", date.words());
    }

    /** Two digits stand for this year. */
    private static boolean isShort(int year) {
        return year >= FIRST_LIKELY_YEAR && year <= LAST_SHORT_YEAR;
    }

    /**
     * Two digits are enough for the year, and too many for a month: {@code 3.50} is March 1950, but {@code 3.05} is 3
     * May.
     */
    private static boolean isBrief(CalendarDay day) {
        int year = day.year() % 100;
        return isShort(day.year()) && (year == 0 || year > 12);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
