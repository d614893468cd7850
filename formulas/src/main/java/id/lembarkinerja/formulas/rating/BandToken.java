package id.lembarkinerja.formulas.rating;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a printed range: a number, or a comparison.
 *
 * @param number null for a comparison
 * @param upward the comparison means "above"
 * @param closed the comparison includes its number
 * @param behind words that stand behind their number: {@code 91 ke atas}
 */
record BandToken(@Nullable BigDecimal number, boolean upward, boolean closed, boolean behind) {
    /** Longer spellings first: "lebih dari atau sama dengan" begins like "lebih dari". */
    private static final List<Spelling> SPELLINGS = List.of(
            before("lebih dari atau sama dengan", true, true),
            before("lebih besar atau sama dengan", true, true),
            before("kurang dari atau sama dengan", false, true),
            before("lebih kecil atau sama dengan", false, true),
            before("sekurang-kurangnya", true, true),
            before("setinggi-tingginya", false, true),
            before("lebih besar dari", true, false),
            before("lebih kecil dari", false, false),
            before("paling rendah", true, true),
            before("paling sedikit", true, true),
            before("paling tinggi", false, true),
            before("paling banyak", false, true),
            before("kurang dari", false, false),
            before("lebih dari", true, false),
            before("di bawah", false, false),
            before("dibawah", false, false),
            before("di atas", true, false),
            before("diatas", true, false),
            before("minimal", true, true),
            before("maksimal", false, true),
            before("greater than", true, false),
            before("more than", true, false),
            before("less than", false, false),
            before("at least", true, true),
            before("above", true, false),
            before("below", false, false),
            behind("atau lebih", true),
            behind("atau kurang", false),
            behind("ke atas", true),
            behind("keatas", true),
            behind("ke bawah", false),
            behind("kebawah", false),
            before("sampai dengan", false, true),
            before("sampai", false, true),
            before("hingga", false, true),
            before("s/d", false, true),
            before("s.d", false, true),
            before(">=", true, true),
            before("=>", true, true),
            before("<=", false, true),
            before("=<", false, true),
            before("≥", true, true),
            before("≤", false, true),
            before(">", true, false),
            before("<", false, false));

    private record Spelling(String text, BandToken token) {}

    private static Spelling before(String text, boolean upward, boolean closed) {
        return new Spelling(text, new BandToken(null, upward, closed, false));
    }

    private static Spelling behind(String text, boolean upward) {
        return new Spelling(text, new BandToken(null, upward, true, true));
    }

    boolean isComparison() {
        return number == null;
    }

    static List<BandToken> list(String rangeText) {
        String text = BandParser.lower(rangeText);
        List<BandToken> tokens = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            Spelling spelling = spellingAt(text, i);
            if (spelling != null) {
                tokens.add(spelling.token());
                i += spelling.text().length();
            } else if (isDigit(text.charAt(i))) {
                int end = endOfNumber(text, i);
                BandParser.number(text.substring(i, end))
                        .ifPresent(value -> tokens.add(new BandToken(value, false, false, false)));
                i = end;
            } else {
                i++;
            }
        }
        return tokens;
    }

    private static @Nullable Spelling spellingAt(String text, int i) {
        for (Spelling spelling : SPELLINGS) {
            if (text.startsWith(spelling.text(), i)) {
                return spelling;
            }
        }
        return null;
    }

    private static int endOfNumber(String text, int from) {
        int i = from;
        while (i < text.length()
                && (isDigit(text.charAt(i))
                        || ((text.charAt(i) == '.' || text.charAt(i) == ',')
                                && i + 1 < text.length()
                                && isDigit(text.charAt(i + 1))))) {
            i++;
        }
        return i;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
