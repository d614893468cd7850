package id.lembarkinerja.formulas.method;

import id.lembarkinerja.formulas.expression.Evaluation;
import id.lembarkinerja.formulas.expression.Expression;
import id.lembarkinerja.formulas.expression.Values;
import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.formulas.number.DerivationText;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence that quotes figures of its calculation, so that a person sees which numbers are meant: {@code Kasus
 * {kasus} melebihi penduduk {penduduk}.}
 *
 * @param indonesian what most people read
 * @param english the same for whoever chose English
 */
public record Message(Text indonesian, Text english) {

    /**
     * The sentence in one language.
     *
     * @param texts what stands before, between and after the figures: one more than there are figures
     * @param figures Indonesian notation, long ones shortened as in a derivation
     */
    public record Text(List<String> texts, List<Expression> figures) {

        /** Copies the lists. */
        public Text {
            texts = List.copyOf(texts);
            figures = List.copyOf(figures);
        }

        private String with(Values values) {
            var text = new StringBuilder(texts.get(0));
            for (int i = 0; i < figures.size(); i++) {
                text.append(DerivationText.quoted(
                                Evaluation.of(figures.get(i), values).rounded()))
                        .append(texts.get(i + 1));
            }
            return text.toString();
        }
    }

    /** All figures it quotes. */
    public List<Expression> figures() {
        List<Expression> all = new ArrayList<>(indonesian.figures());
        all.addAll(english.figures());
        return all;
    }

    /** With the figures of this calculation. */
    Bilingual with(Values values) {
        return new Bilingual(indonesian.with(values), english.with(values));
    }
}
