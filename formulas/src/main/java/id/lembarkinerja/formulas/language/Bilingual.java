package id.lembarkinerja.formulas.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Something said to a person, in both languages. Figures, names and the contents of cells are alike in both: they are
 * quoted as the workbook shows them.
 *
 * @param indonesian what most people read
 * @param english the same for whoever chose English
 */
public record Bilingual(String indonesian, String english) {
    /** Nothing said. */
    public static final Bilingual NOTHING = new Bilingual("", "");

    /**
     * A sentence with places such as {@code {0}}, filled in both languages with the same parts. A part that is
     * bilingual itself is put in its own language; what a part says is never read as a place.
     *
     * @throws IndexOutOfBoundsException when there is no part for a place
     */
    public static Bilingual of(String indonesian, String english, Object... parts) {
        List<String> own = new ArrayList<>(parts.length);
        List<String> translated = new ArrayList<>(parts.length);
        for (Object part : parts) {
            own.add(part instanceof Bilingual both ? both.indonesian : part.toString());
            translated.add(part instanceof Bilingual both ? both.english : part.toString());
        }
        return new Bilingual(filled(indonesian, own), filled(english, translated));
    }

    /** What is the same in both languages: a figure, a name, an address. */
    public static Bilingual same(Object text) {
        return new Bilingual(text.toString(), text.toString());
    }

    /** So many of something: {@code 1 baris} and {@code 1 row}, {@code 3 baris} and {@code 3 rows}. */
    public static Bilingual count(int number, String indonesian, String one, String several) {
        return new Bilingual(number + " " + indonesian, number + " " + (number == 1 ? one : several));
    }

    /** All of them one behind the other, with the separator between them. */
    public static Bilingual joined(String separator, List<Bilingual> parts) {
        List<String> own = new ArrayList<>(parts.size());
        List<String> translated = new ArrayList<>(parts.size());
        for (Bilingual part : parts) {
            own.add(part.indonesian);
            translated.add(part.english);
        }
        return new Bilingual(String.join(separator, own), String.join(separator, translated));
    }

    /** This and then that, with nothing between them. */
    public Bilingual then(Bilingual more) {
        return new Bilingual(indonesian + more.indonesian, english + more.english);
    }

    /** Whether nothing is said. */
    public boolean isEmpty() {
        return indonesian.isEmpty() && english.isEmpty();
    }

    /** The Indonesian: what a log and a plain text take. */
    @Override
    public String toString() {
        return indonesian;
    }

    private static String filled(String sentence, List<String> parts) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (int at = sentence.indexOf('{'); at >= 0; at = sentence.indexOf('{', at + 1)) {
            boolean place = at + 2 < sentence.length()
                    && Character.isDigit(sentence.charAt(at + 1))
                    && sentence.charAt(at + 2) == '}';
            if (place) {
                out.append(sentence, from, at).append(parts.get(sentence.charAt(at + 1) - '0'));
                from = at + 3;
            }
        }
        return out.append(sentence.substring(from)).toString();
    }
}
