package id.lembarkinerja.validation;

import id.lembarkinerja.formulas.number.NumberParser;
import id.lembarkinerja.formulas.number.Reading;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code count-mismatch}, {@code number-format}: digits and the same number in words beside them that disagree,
 * {@code 20 (dua belas)}. One of the two is wrong whatever the tables say.
 */
final class SpelledFigure implements NarrativeCheck.Claim {
    private static final Pattern SPELLED =
            Pattern.compile("(?<![\\d.,])(\\d[\\d.]*(?:,\\d+)?)(?:,-)?\\s*\\(\\s*([A-Za-z][A-Za-z ]{2,150})\\)");

    private static final int LONGEST_COUNT = 3;

    @Override
    public void check(Dossier dossier, Sentence sentence, List<Finding> findings) {
        Matcher matcher = SPELLED.matcher(sentence.words());
        while (matcher.find()) {
            String digits = matcher.group(1).replaceAll("\\.$", "");
            String words = matcher.group(2).strip();
            if (disagree(digits, words)) {
                String code = digits.length() <= LONGEST_COUNT ? "count-mismatch" : "number-format";
                findings.add(SpotDraft.noted(code, sentence.spot())
                        .message(
                                "Angka dan hurufnya berbeda di {0}: \"{1}\" ditulis \"{2}\". Perbaiki salah satunya.",
                                "The figure and its words differ in {0}: \"{1}\" is spelled \"{2}\". Correct one of"
                                        + " them.",
                                sentence.spot().cell(),
                                digits,
                                words));
            }
        }
    }

    /** The reader of numbers compares them; it refuses the cell for this reason alone. */
    private static boolean disagree(String digits, String words) {
        return NumberParser.parse(digits + " (" + words + ")") instanceof Reading.NotANumber refused
                && refused.reason().indonesian().startsWith("angka dan hurufnya berbeda");
    }
}
