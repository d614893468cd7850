package id.lembarkinerja.validation;

import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.Words;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The years and quarters a table speaks of, as far as its title, its sheet or its file says so.
 *
 * @param years such as {@code 2023}
 * @param quarters such as {@code ii}
 */
record Period(Set<String> years, Set<String> quarters) {
    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv");

    /** The nearest of title, sheet name and file name that names a year decides on the year; so for the quarter. */
    static Period of(RecognizedTable table, String fileName) {
        Set<String> years = new TreeSet<>();
        Set<String> quarters = new TreeSet<>();
        for (String text : List.of(table.title(), table.sheet(), fileName)) {
            years = years.isEmpty() ? years(text) : years;
            quarters = quarters.isEmpty() ? quarters(text) : quarters;
        }
        return new Period(years, quarters);
    }

    static Set<String> years(String text) {
        Set<String> years = new TreeSet<>();
        for (String word : Words.of(text)) {
            if (word.length() == 4 && word.startsWith("20") && word.chars().allMatch(Character::isDigit)) {
                years.add(word);
            }
        }
        return years;
    }

    private static Set<String> quarters(String text) {
        Set<String> quarters = new TreeSet<>();
        List<String> words = Words.of(text);
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean named = word.equals("tw") || word.equals("triwulan");
            String next = named && i + 1 < words.size() ? words.get(i + 1) : "";
            if (word.length() == 3 && word.startsWith("tw")) {
                next = word.substring(2);
            }
            if (ROMAN.contains(next)) {
                quarters.add(next);
            } else if (next.length() == 1 && "1234".contains(next)) {
                quarters.add(ROMAN.get(next.charAt(0) - '1'));
            }
        }
        return quarters;
    }

    /** Both name a year, or a quarter, and not the same: their figures may differ. */
    boolean differs(Period other) {
        return apart(years, other.years) || apart(quarters, other.quarters);
    }

    static boolean apart(Set<String> left, Set<String> right) {
        return !left.isEmpty() && !right.isEmpty() && left.stream().noneMatch(right::contains);
    }
}
