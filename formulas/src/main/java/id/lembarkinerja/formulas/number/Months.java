package id.lembarkinerja.formulas.number;

import id.lembarkinerja.formulas.language.Bilingual;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The months of the Gregorian calendar: their names, every usual spelling, and their days. */
final class Months {
    private static final List<Bilingual> NAMES = List.of(
            new Bilingual("Januari", "January"),
            new Bilingual("Februari", "February"),
            new Bilingual("Maret", "March"),
            new Bilingual("April", "April"),
            new Bilingual("Mei", "May"),
            new Bilingual("Juni", "June"),
            new Bilingual("Juli", "July"),
            new Bilingual("Agustus", "August"),
            new Bilingual("September", "September"),
            new Bilingual("Oktober", "October"),
            new Bilingual("November", "November"),
            new Bilingual("Desember", "December"));
    /** For each month its names and abbreviations, Indonesian and English. */
    private static final List<String> SPELLINGS = List.of(
            "januari january jan",
            "februari pebruari february feb peb",
            "maret march mar mrt",
            "april apr",
            "mei may",
            "juni june jun",
            "juli july jul",
            "agustus august agu agt ags agst agus aug",
            "september sep sept",
            "oktober october okt oct",
            "november nopember nov nop",
            "desember december des dec");

    private static final Map<String, Integer> NUMBERS = numbers();
    private static final int LONGEST = 9;

    private Months() {}

    /** 1 to 12 for a name or abbreviation in any case; 0 for another word. */
    static int find(String word) {
        if (word.length() < 3 || word.length() > LONGEST) {
            return 0;
        }
        Integer month = NUMBERS.get(word.toLowerCase(Locale.ROOT));
        return month == null ? 0 : month;
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < SPELLINGS.size(); i++) {
            String words = SPELLINGS.get(i);
            int from = 0;
            while (from < words.length()) {
                int space = words.indexOf(' ', from);
                int to = space < 0 ? words.length() : space;
                numbers.put(words.substring(from, to), i + 1);
                from = to + 1;
            }
        }
        return numbers;
    }

    /** The name of month 1 to 12. */
    static Bilingual name(int month) {
        return NAMES.get(month - 1);
    }

    /** Days of the month; year 0 stands for an unknown one, which may be a leap year. */
    static int days(int month, int year) {
        if (month == 2) {
            boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
            return leap ? 29 : 28;
        }
        return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
    }
}
