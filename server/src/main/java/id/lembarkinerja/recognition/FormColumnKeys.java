package id.lembarkinerja.recognition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gives keys to columns that repeat for each year, and to columns that a form does not have. */
final class FormColumnKeys {
    private final FormCatalogue catalogue;
    private final HeadingLexicon lexicon;
    private final double leastFit;

    FormColumnKeys(FormCatalogue catalogue, HeadingLexicon lexicon, double leastFit) {
        this.catalogue = catalogue;
        this.lexicon = lexicon;
        this.leastFit = leastFit;
    }

    /**
     * The key of a column that repeats: with the year of its heading, {@code target-2021}, else with its distance from
     * the year of the plan, {@code target-n-2}, else with a running number.
     */
    static String ofYear(HeaderColumn header, String base, Set<String> used) {
        Optional<Integer> year = yearIn(header.header());
        if (year.isPresent() && used.add(base + "-" + year.get())) {
            return base + "-" + year.get();
        }
        String distance = distanceIn(header.header());
        if (!distance.isEmpty() && used.add(base + "-" + distance)) {
            return base + "-" + distance;
        }
        return numbered(base, 1, used);
    }

    /**
     * A column the form does not have: named as other forms name it, an unknown one kept as {@code other-n}.
     *
     * @param twin what a heading of the same words stands for elsewhere in the table
     */
    FormMatch.Column spare(HeaderColumn header, Set<String> used, ColumnProfile profile, Optional<String> twin) {
        String best = "";
        double bestFit = leastFit;
        for (Map.Entry<String, ColumnDefinition> entry : catalogue.columns().entrySet()) {
            double fit = lexicon.fit(header, entry.getKey())
                    * profile.suits(entry.getValue().type());
            // Of headings that say two things, such as "Realisasi", the columns of one table mean the same.
            boolean asTwin =
                    fit >= bestFit && twin.filter(entry.getKey()::equals).isPresent();
            if (fit > bestFit || asTwin) {
                bestFit = fit;
                best = entry.getKey();
            }
        }
        if (best.isEmpty()) {
            return new FormMatch.Column(header, numbered("other", 1, used), ColumnType.TEXT, 0, false);
        }
        ColumnType type = catalogue.getColumn(best).type();
        if (used.add(best)) {
            return new FormMatch.Column(header, best, type, 0, false);
        }
        Optional<Integer> year = yearIn(header.header());
        if (year.isPresent() && used.add(best + "-" + year.get())) {
            return new FormMatch.Column(header, best + "-" + year.get(), type, 0, false);
        }
        return new FormMatch.Column(header, numbered(best, 2, used), type, 0, false);
    }

    private static String numbered(String base, int from, Set<String> used) {
        int n = from;
        while (!used.add(base + "-" + n)) {
            n++;
        }
        return base + "-" + n;
    }

    /** The last year a text names: of {@code Renstra 2019-2023 / Tahun 2021} that is the year of the column. */
    static Optional<Integer> yearIn(String text) {
        List<Integer> years = NamedYears.list(Words.of(text));
        return years.isEmpty() ? Optional.empty() : Optional.of(years.get(years.size() - 1));
    }

    /** {@code n-2} of {@code TAHUN (n-2)}, {@code n} of {@code tahun n}; empty when there is none. */
    private static String distanceIn(String text) {
        List<String> words = Words.of(text.replace("+", " plus "));
        for (int i = words.size() - 1; i >= 0; i--) {
            if (!words.get(i).equals("n")) {
                continue;
            }
            boolean later = i + 1 < words.size() && words.get(i + 1).equals("plus");
            int at = later ? i + 2 : i + 1;
            boolean digit = at < words.size()
                    && words.get(at).length() == 1
                    && Character.isDigit(words.get(at).charAt(0));
            return digit ? (later ? "n-plus-" : "n-") + words.get(at) : "n";
        }
        return "";
    }
}
