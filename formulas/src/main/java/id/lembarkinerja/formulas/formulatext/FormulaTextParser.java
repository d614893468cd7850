package id.lembarkinerja.formulas.formulatext;

import id.lembarkinerja.formulas.formulatext.FormulaReading.Candidate;
import id.lembarkinerja.formulas.number.Absence;
import id.lembarkinerja.formulas.number.NumberParser;
import id.lembarkinerja.formulas.number.Reading;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads a formula as staff write it in a cell.
 *
 * <p>Signs: {@code x × * dikali}, {@code / : ÷ dibagi dibandingkan dengan}, {@code + ditambah}, {@code - dikurangi}, a
 * drawn fraction line, {@code Σ}, percent, brackets of any kind, typeset fractions. A name is everything between signs;
 * a slash, colon, dash or x inside it is told from a sign by spaces, brackets and the words on both sides. A missing
 * bracket is added and said. Where two readings remain, both are given.
 *
 * <p>Numbers are Indonesian: {@code 1.000} is a thousand. {@code x 100%} gives a percentage, 0–100; another percentage
 * is a share, {@code 35%} is 0.35. A text above 4 000 characters is refused. No text throws.
 *
 * <p>Example: {@code Jumlah PMKS yang ditangani/Jumlah PPKS yang ada) x 100%} is {@code Jumlah PMKS yang ditangani /
 * Jumlah PPKS yang ada × 100} in per cent, with an opening bracket added.
 *
 * <p>Convention, no regulation found.
 */
public final class FormulaTextParser {
    /** Longer texts are documents, not formulas. */
    public static final int MAX_LENGTH = 4000;

    private static final int MOST_CANDIDATES = 4;

    private FormulaTextParser() {}

    /** The reading of a printed cell. */
    public static FormulaReading parse(String printed) {
        if (printed.length() > MAX_LENGTH) {
            return new FormulaReading.Unreadable(printed, MAX_LENGTH, printed.length() - MAX_LENGTH, Refusals.TOO_LONG);
        }
        try {
            refuseNotAvailable(printed);
            return reading(printed);
        } catch (UnreadableException unreadable) {
            int start = Math.max(0, Math.min(unreadable.start(), printed.length()));
            int end = Math.max(start, Math.min(unreadable.end(), printed.length()));
            return new FormulaReading.Unreadable(printed, start, end - start, unreadable.reason());
        }
    }

    /** {@code N/A} has a slash and two letters, but divides nothing. */
    private static void refuseNotAvailable(String printed) {
        if (NumberParser.parse(printed) instanceof Reading.Absent absent && absent.kind() == Absence.NOT_AVAILABLE) {
            throw new UnreadableException(0, printed.length(), Refusals.NOT_AVAILABLE);
        }
    }

    private static FormulaReading reading(String printed) {
        List<Draft> drafts = distinct(FormulaDrafts.list(printed));
        if (drafts.size() == 1) {
            return new FormulaReading.Read(printed, formula(drafts.get(0)));
        }
        List<Candidate> candidates = new ArrayList<>();
        for (Draft draft : drafts) {
            candidates.add(new Candidate(formula(draft), draft.why()));
        }
        return new FormulaReading.Ambiguous(printed, candidates);
    }

    private static List<Draft> distinct(List<Draft> drafts) {
        Set<String> seen = new HashSet<>();
        List<Draft> distinct = new ArrayList<>();
        for (Draft draft : drafts) {
            if (distinct.size() < MOST_CANDIDATES && seen.add(draft.exact() + draft.resultName())) {
                distinct.add(draft);
            }
        }
        return distinct;
    }

    private static ParsedFormula formula(Draft draft) {
        String exact = draft.exact();
        return draft.formula(text -> readsAs(text, exact));
    }

    private static boolean readsAs(String text, String exact) {
        if (text.length() > MAX_LENGTH) {
            return false;
        }
        try {
            List<Draft> drafts = distinct(FormulaDrafts.list(text));
            return drafts.size() == 1 && drafts.get(0).exact().equals(exact);
        } catch (UnreadableException unreadable) {
            return false;
        }
    }
}
