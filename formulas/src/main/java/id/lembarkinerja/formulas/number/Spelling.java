package id.lembarkinerja.formulas.number;

import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.formulas.number.Separators.Candidate;
import id.lembarkinerja.formulas.number.Separators.Interpretation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds the digits against the number in words beside them, which is there to keep anybody from changing the digits.
 */
final class Spelling {
    private Spelling() {}

    /**
     * The candidates that say what the words say: {@code 1.234 (seribu dua ratus tiga puluh empat)} has one reading.
     * None is left when they disagree. Words that make no number, and a scale that both have ({@code 5 juta (lima
     * juta)}), decide nothing.
     */
    static Interpretation agreeing(Interpretation read, Token token, Phrases.Phrase phrase) {
        if (phrase.spelled().isEmpty()
                || token.exponent() != 0
                || read.candidates().isEmpty()) {
            return read;
        }
        BigDecimal words = SpelledNumbers.find(phrase.spelled());
        if (words == null || (Words.isScaled(phrase.unit()) && SpelledNumbers.isScaled(phrase.spelled()))) {
            return read;
        }
        List<Candidate> agreeing = new ArrayList<>();
        for (Candidate candidate : read.candidates()) {
            if (candidate.number().compareTo(words) == 0) {
                agreeing.add(candidate);
            }
        }
        return agreeing.isEmpty()
                ? Interpretation.failed(Bilingual.of(
                        "angka dan hurufnya berbeda: \"{0}\" dan \"{1}\"; perbaiki salah satunya",
                        "digits and words differ: \"{0}\" and \"{1}\"; correct one of them",
                        token.body(),
                        Letters.trim(phrase.spelled())))
                : Interpretation.of(List.copyOf(agreeing));
    }
}
