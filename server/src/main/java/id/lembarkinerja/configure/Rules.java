package id.lembarkinerja.configure;

import id.lembarkinerja.evaluation.DirectionJudge;
import id.lembarkinerja.evaluation.DirectionWords;
import id.lembarkinerja.evaluation.Evaluator;
import id.lembarkinerja.evaluation.ScaleFiles;
import id.lembarkinerja.formulas.data.BadDataException;
import id.lembarkinerja.formulas.rating.RatingScale;
import id.lembarkinerja.platform.DataFolder;
import id.lembarkinerja.recognition.FormCatalogue;
import id.lembarkinerja.recognition.FormFiles;
import id.lembarkinerja.validation.Examiner;
import id.lembarkinerja.workbook.ooxml.OoxmlReader;
import id.lembarkinerja.workbook.ooxml.PoiFormulaCalculator;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The rules in force for workbooks, wired by hand: forms, wordings, the scale, and the examiner that applies them. */
final class Rules {
    /** The scale by which achievement is rated when an agency has chosen no other. */
    static final String DEFAULT_SCALE = "permendagri-86-2017";

    private static final Logger LOG = LoggerFactory.getLogger(Rules.class);

    final FormCatalogue forms;
    final RatingScale scale;
    final Examiner examiner;

    /** The rules of a data folder, read when they are first asked for: most commands look at no workbook. */
    static final class Later {
        private final DataFolder folder;
        private @Nullable Rules rules;

        Later(DataFolder folder) {
            this.folder = folder;
        }

        synchronized Rules get() {
            if (rules == null) {
                rules = of(folder);
            }
            return rules;
        }
    }

    /**
     * The rules that ship, with the forms that an office put into its data folder.
     *
     * @throws RefusedException when a form of the office contradicts itself
     */
    static Rules of(DataFolder folder) {
        try {
            return new Rules(DEFAULT_SCALE, FormFiles.load(forms(folder)));
        } catch (BadDataException e) {
            throw new RefusedException("Formulir di folder data tidak dapat dipakai: " + e.getMessage()
                    + ". Perbaiki berkas itu atau pindahkan dari folder aturan, lalu jalankan lagi.");
        }
    }

    /** Says in the log which forms the office added. */
    void log() {
        forms.localForms().forEach(id -> LOG.info("formulir tambahan {}", id));
    }

    /** Where an office puts forms of its own. */
    static Path forms(DataFolder folder) {
        return folder.rules().resolve("formulir");
    }

    /** Rules that rate by this scale and know these forms. */
    Rules(String scaleId, FormCatalogue forms) {
        RatingScale chosen = ScaleFiles.load().get(scaleId);
        if (chosen == null) {
            throw new NoSuchElementException("no scale " + scaleId);
        }
        this.forms = forms;
        this.scale = chosen;
        DirectionWords words = DirectionWords.load();
        Evaluator evaluator = new Evaluator(forms, new DirectionJudge(words), chosen);
        this.examiner =
                new Examiner(new OoxmlReader(), forms, evaluator, List.of(words, chosen), new PoiFormulaCalculator());
    }
}
