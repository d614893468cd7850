package id.lembarkinerja.validation.graph;

import id.lembarkinerja.recognition.NamedYears;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a table speaks of as a whole, as far as its title, its sheet or its file says so: years, quarters, the agency
 * and whether it replaces an earlier table.
 *
 * @param agency the words of the agency's name, empty when none is named
 * @param stage the word that says that it replaces an earlier one ({@code perubahan}), empty when there is none
 */
record Setting(Set<Integer> years, Set<Integer> quarters, List<String> agency, String stage) {
    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv");
    private static final double SAME_AGENCY = 0.6;

    static Setting of(RecognizedTable table, String fileName) {
        Set<Integer> years = new TreeSet<>();
        Set<Integer> quarters = new TreeSet<>();
        List<String> agency = List.of();
        String stage = "";
        // The nearest text that tells decides.
        for (String text : List.of(table.title(), table.sheet(), fileName)) {
            List<String> words = Words.of(text);
            years = years.isEmpty() ? NamedYears.in(text) : years;
            quarters = quarters.isEmpty() ? quarters(words) : quarters;
            agency = agency.isEmpty() ? agency(words) : agency;
            stage = stage.isEmpty() ? stage(words) : stage;
        }
        return new Setting(years, quarters, agency, stage);
    }

    private static Set<Integer> quarters(List<String> words) {
        Set<Integer> quarters = new TreeSet<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean named = word.equals("tw") || word.equals("triwulan");
            String next = named && i + 1 < words.size() ? words.get(i + 1) : "";
            if (word.length() == 3 && word.startsWith("tw")) {
                next = word.substring(2);
            }
            if (ROMAN.contains(next)) {
                quarters.add(ROMAN.indexOf(next) + 1);
            } else if (next.length() == 1 && "1234".contains(next)) {
                quarters.add(next.charAt(0) - '0');
            }
        }
        return quarters;
    }

    private static List<String> agency(List<String> words) {
        NamingWords known = NamingWords.shipped();
        for (int i = 0; i < words.size(); i++) {
            if (known.agencies().contains(words.get(i))) {
                List<String> name = new ArrayList<>();
                for (int j = i; j < words.size() && !known.places().contains(words.get(j)); j++) {
                    name.add(words.get(j));
                }
                // "Perangkat Dinas" or "Kantor" alone names none.
                return name.size() > 1 ? List.copyOf(name) : List.of();
            }
        }
        return List.of();
    }

    private static String stage(List<String> words) {
        String text = " " + String.join(" ", words) + " ";
        return NamingWords.shipped().stages().stream()
                .filter(stage -> text.contains(" " + stage + " "))
                .findFirst()
                .orElse("");
    }

    /** Another agency, or before and after a change: figures may differ by right. */
    boolean isApartFrom(Setting other) {
        return (!agency.isEmpty() && !other.agency.isEmpty() && !isSameAgency(other.agency))
                || stage.isEmpty() != other.stage.isEmpty();
    }

    /** Whether a text names this agency; true as well when the table names none. */
    boolean isSameAgency(List<String> words) {
        return agency.isEmpty()
                || words.containsAll(agency)
                || agency.containsAll(words)
                || Words.labelLikeness(agency, words, 0) >= SAME_AGENCY;
    }
}
