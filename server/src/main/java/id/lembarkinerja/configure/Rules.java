package id.lembarkinerja.configure;

import id.lembarkinerja.evaluation.DirectionJudge;
import id.lembarkinerja.evaluation.DirectionWords;
import id.lembarkinerja.evaluation.Evaluator;
import id.lembarkinerja.evaluation.ScaleFiles;
import id.lembarkinerja.formulas.rating.RatingScale;
import id.lembarkinerja.recognition.FormCatalogue;
import id.lembarkinerja.recognition.FormFiles;
import id.lembarkinerja.validation.Examiner;
import id.lembarkinerja.workbook.ooxml.OoxmlReader;
import java.util.List;
import java.util.NoSuchElementException;

/** The rules in force for workbooks, wired by hand: forms, wordings, the scale, and the examiner that applies them. */
final class Rules {
    /** The scale by which achievement is rated when an agency has chosen no other. */
    static final String DEFAULT_SCALE = "permendagri-86-2017";

    final FormCatalogue forms = FormFiles.load();
    final RatingScale scale;
    final Examiner examiner;

    private static final class InForce {
        static final Rules RULES = new Rules(DEFAULT_SCALE);
    }

    /** The rules in force; the same for the whole run of the program. */
    static Rules current() {
        return InForce.RULES;
    }

    /** Rules that rate by this scale. */
    Rules(String scaleId) {
        RatingScale chosen = ScaleFiles.load().get(scaleId);
        if (chosen == null) {
            throw new NoSuchElementException("no scale " + scaleId);
        }
        this.scale = chosen;
        DirectionWords words = DirectionWords.load();
        Evaluator evaluator = new Evaluator(forms, new DirectionJudge(words), chosen);
        this.examiner = new Examiner(new OoxmlReader(), forms, evaluator, List.of(words, chosen));
    }
}
