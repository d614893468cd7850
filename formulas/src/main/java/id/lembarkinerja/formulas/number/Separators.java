package id.lembarkinerja.formulas.number;

import id.lembarkinerja.formulas.language.Bilingual;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides which points and commas of one printed number are decimal signs and which are group signs.
 *
 * <p>The rules, in order; {@code d} is a digit:
 *
 * <ol>
 *   <li>No sign: plain.
 *   <li>Two kinds of sign, the last one once: the last is the decimal sign ({@code 1.234,5}, {@code 1,234.5}).
 *   <li>One sign, once: a leading zero ({@code 0,019}) or any tail but three digits makes it a decimal sign; with one
 *       to three digits before and three after, both readings stand.
 *   <li>One kind, repeated, every group of three digits: group signs ({@code 12.345.678}).
 *   <li>Broken grouping that leaves one reading: a dropped sign ({@code 109.716110}), mixed signs
 *       ({@code 3,458.571.116}), a decimal sign of the group's kind ({@code 1.234.567.00}). Marked irregular.
 *   <li>Anything else is a code ({@code 2.08.03}) or garbage, and has a reason instead of a value.
 * </ol>
 */
final class Separators {
    static final Bilingual CODE =
            new Bilingual("bentuknya kode, bukan angka", "has the shape of a code, not of a number");
    static final Bilingual BROKEN = new Bilingual(
            "kelompok ribuannya tidak beraturan sehingga nilainya tidak pasti; ketik ulang angkanya",
            "its groups of thousands are irregular, so its value is not certain; type the number again");

    private Separators() {}

    /** One way to read the digits. */
    record Candidate(BigDecimal number, Notation notation, boolean irregular) {}

    /** One or two candidates, or none and the reason. */
    record Interpretation(List<Candidate> candidates, Bilingual reason) {
        static Interpretation of(List<Candidate> candidates) {
            return new Interpretation(candidates, Bilingual.NOTHING);
        }

        static Interpretation failed(Bilingual reason) {
            return new Interpretation(List.of(), reason);
        }
    }

    /**
     * What the surroundings say about the number.
     *
     * @param expected the notation of its neighbours, or null when unknown
     * @param amount a currency sign stands before it or a closing sign behind it, and no word such as {@code juta}: it
     *     has no three decimals
     * @param percent a percent sign follows it: percentages have no millions
     */
    record Hints(@Nullable Notation expected, boolean amount, boolean percent) {}

    /** Reads digits with points and commas, without any sign or space; {@code body} starts and ends with a digit. */
    static Interpretation interpret(String body, Hints hints) {
        List<String> parts = new ArrayList<>();
        var signs = new StringBuilder();
        int from = 0;
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            if (c == '.' || c == ',') {
                parts.add(body.substring(from, i));
                signs.append(c);
                from = i + 1;
            }
        }
        parts.add(body.substring(from));
        return decide(parts, signs.toString(), hints);
    }

    private static Interpretation decide(List<String> parts, String signs, Hints hints) {
        String head = parts.get(0);
        for (int i = 1; i < parts.size(); i++) {
            if (parts.get(i).isEmpty()) {
                return Interpretation.failed(BROKEN);
            }
        }
        if (signs.isEmpty()) {
            return one(whole(parts), Notation.PLAIN, head.length() > 1 && head.charAt(0) == '0');
        }
        char last = signs.charAt(signs.length() - 1);
        Notation lastIsDecimal = last == ',' ? Notation.INDONESIAN : Notation.ENGLISH;
        if (signs.length() == 1) {
            return single(head, parts.get(1), lastIsDecimal, hints);
        }
        if (head.isEmpty() || head.charAt(0) == '0') {
            return Interpretation.failed(CODE);
        }
        boolean lastIsUnique = signs.indexOf(String.valueOf(last)) == signs.length() - 1;
        boolean othersAgree = uniform(signs.substring(0, signs.length() - 1));
        if (lastIsUnique && othersAgree) {
            if (hints.amount() && grouped(parts, parts.size()) && head.length() <= 3) {
                // Rp 5.000,000: three decimals, which money has not, or a comma typed for a point.
                return Interpretation.of(List.of(
                        new Candidate(decimal(parts), lastIsDecimal, true),
                        new Candidate(whole(parts), lastIsDecimal, true)));
            }
            return grouped(parts, parts.size() - 1)
                    ? one(decimal(parts), lastIsDecimal, head.length() > 3)
                    : Interpretation.failed(BROKEN);
        }
        return repeated(parts, signs, last);
    }

    private static Interpretation single(String head, String tail, Notation lastIsDecimal, Hints hints) {
        BigDecimal asDecimal = decimal(List.of(head, tail));
        BigDecimal asWhole = whole(List.of(head, tail));
        Notation lastIsGroup = lastIsDecimal == Notation.INDONESIAN ? Notation.ENGLISH : Notation.INDONESIAN;
        if (head.isEmpty()) {
            return one(asDecimal, lastIsDecimal, true);
        }
        if (head.charAt(0) == '0') {
            // 0,0207 is a decimal in either notation; 02.01 is how programme codes begin.
            return head.length() == 1 ? one(asDecimal, lastIsDecimal, false) : Interpretation.failed(CODE);
        }
        if (tail.length() == 3 && head.length() <= 3) {
            var decimalReading = new Candidate(asDecimal, lastIsDecimal, false);
            var groupReading = new Candidate(asWhole, lastIsGroup, false);
            if (hints.amount() || hints.expected() == lastIsGroup) {
                return Interpretation.of(List.of(groupReading));
            }
            if (hints.expected() == lastIsDecimal) {
                return Interpretation.of(List.of(decimalReading));
            }
            return Interpretation.of(
                    lastIsGroup == Notation.INDONESIAN
                            ? List.of(groupReading, decimalReading)
                            : List.of(decimalReading, groupReading));
        }
        // 109.716110: a point is a group sign here and the second one was lost, because nine digits fall into groups
        // of three and no report prints six decimals after a point. That last part fails for shares (61.751152 %) and
        // for English columns, and with fewer than three digits in front it is too thin to decide alone.
        boolean groupLost = lastIsGroup == Notation.INDONESIAN && tail.length() == 6 && head.length() <= 3;
        if (groupLost && !hints.percent() && hints.expected() != lastIsDecimal) {
            if (head.length() == 3 || hints.amount() || hints.expected() == lastIsGroup) {
                return one(asWhole, lastIsGroup, true);
            }
            return Interpretation.of(
                    List.of(new Candidate(asDecimal, lastIsDecimal, false), new Candidate(asWhole, lastIsGroup, true)));
        }
        return one(asDecimal, lastIsDecimal, false);
    }

    private static Interpretation repeated(List<String> parts, String signs, char last) {
        boolean mixed = !uniform(signs);
        Notation asGroup = last == '.' ? Notation.INDONESIAN : Notation.ENGLISH;
        boolean headFits = parts.get(0).length() <= 3;
        if (headFits && grouped(parts, parts.size())) {
            return one(whole(parts), asGroup, mixed);
        }
        String tail = parts.get(parts.size() - 1);
        // 1.234.567.00: three whole groups are proof enough that the last two digits are decimals.
        if (headFits && parts.size() > 3 && tail.length() == 2 && grouped(parts, parts.size() - 1)) {
            return one(decimal(parts), last == '.' ? Notation.ENGLISH : Notation.INDONESIAN, true);
        }
        // 1.234.567890: as 109.716110, one group sign lost.
        if (headFits && groupsLost(parts)) {
            return one(whole(parts), asGroup, true);
        }
        // 5.1.02.01.01.0024: four parts and more, of which the second is no group, are an account
        boolean account =
                parts.size() > 3 && signs.indexOf(",") < 0 && parts.get(1).length() < 3;
        return Interpretation.failed(account || everyPartShort(parts) ? CODE : BROKEN);
    }

    /** Whether the parts after the first and before {@code end} have three digits each. */
    private static boolean grouped(List<String> parts, int end) {
        for (int i = 1; i < end; i++) {
            if (parts.get(i).length() != 3) {
                return false;
            }
        }
        return true;
    }

    private static boolean groupsLost(List<String> parts) {
        for (int i = 1; i < parts.size(); i++) {
            if (parts.get(i).length() % 3 != 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean everyPartShort(List<String> parts) {
        for (String part : parts) {
            if (part.length() > 2) {
                return false;
            }
        }
        return true;
    }

    private static boolean uniform(String signs) {
        for (int i = 1; i < signs.length(); i++) {
            if (signs.charAt(i) != signs.charAt(0)) {
                return false;
            }
        }
        return true;
    }

    private static BigDecimal whole(List<String> parts) {
        return Decimals.of(false, String.join("", parts), 0);
    }

    private static BigDecimal decimal(List<String> parts) {
        return Decimals.of(
                false, String.join("", parts), parts.get(parts.size() - 1).length());
    }

    private static Interpretation one(BigDecimal number, Notation notation, boolean irregular) {
        return Interpretation.of(List.of(new Candidate(number, notation, irregular)));
    }
}
