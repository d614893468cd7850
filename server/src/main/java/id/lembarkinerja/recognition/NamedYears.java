package id.lembarkinerja.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The years of this century that a text names: a title, a heading, the name of a sheet or a file. */
public final class NamedYears {
    private NamedYears() {}

    /** Each year once, the earliest first; empty when the text names none. */
    public static Set<Integer> in(String text) {
        return new TreeSet<>(list(Words.of(text)));
    }

    /** Both name a year, and not the same. */
    public static boolean areApart(Set<Integer> years, Set<Integer> others) {
        return !years.isEmpty() && !others.isEmpty() && years.stream().noneMatch(others::contains);
    }

    /** The years among words, in their order: {@code renstra 2019 2023 tahun 2021} gives 2019, 2023, 2021. */
    public static List<Integer> list(List<String> words) {
        List<Integer> years = new ArrayList<>();
        for (String word : words) {
            if (word.length() == 4 && word.startsWith("20") && word.chars().allMatch(Character::isDigit)) {
                years.add(Integer.valueOf(word));
            }
        }
        return years;
    }
}
