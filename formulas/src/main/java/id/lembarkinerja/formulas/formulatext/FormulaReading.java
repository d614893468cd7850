package id.lembarkinerja.formulas.formulatext;

import id.lembarkinerja.formulas.language.Bilingual;
import java.util.List;

/** What a formula text says: one formula, several between which a person must choose, or the reason why none. */
public sealed interface FormulaReading {

    /** The text exactly as it stands in the cell. */
    String printed();

    /** One formula. */
    record Read(String printed, ParsedFormula formula) implements FormulaReading {}

    /**
     * Two readings or more remain, such as {@code A ditambah B ditambah C dibagi 3}: the mean of three, or a third of
     * the last one added to the others.
     */
    record Ambiguous(String printed, List<Candidate> candidates) implements FormulaReading {

        /** Copies the candidates. */
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }

    /**
     * One of several readings.
     *
     * @param why what decides for it, as a sentence
     */
    record Candidate(ParsedFormula formula, Bilingual why) {}

    /**
     * No formula.
     *
     * @param position the first character in question, from 0
     * @param length how many characters are in question; 0 when something is missing at this place
     * @param reason what is wrong and what to do next, as a sentence
     */
    record Unreadable(String printed, int position, int length, Bilingual reason) implements FormulaReading {}
}
