package id.lembarkinerja.formulas.call;

import id.lembarkinerja.formulas.language.Bilingual;
import java.math.BigDecimal;
import java.util.List;

/**
 * What a formula answers: a figure, words, a table, or the reason why there is none.
 *
 * <p>A figure is never bare: it brings its unit, its derivation and what a person should know about it. Values are
 * rounded once, to 15 significant digits half up, or exact; a percentage is 0 to 100, never 0 to 1.
 *
 * <p>Worked example: {@code CAPAIAN(0,0217; 0,03; "turun")} is the figure 61.7511520737327 with the unit {@code %},
 * shown as {@code 61,75 %} and derived as {@code (2 × 0,0217 − 0,03) / 0,0217 × 100 = 61,75 %}.
 */
public sealed interface Answer {

    /**
     * One more thing worth knowing about an answer.
     *
     * @param key kebab-case
     * @param text as a person reads it, or a plain decimal
     */
    record Fact(String key, String text) {}

    /**
     * A figure.
     *
     * @param value 15 significant digits half up, or exact
     * @param unit {@code %}, what the figure counts, or empty
     * @param display two decimals half up, more where it would look like zero; Indonesian notation, a percent sign
     *     behind it where that is its unit
     * @param derivation one line, rounded for display only
     * @param facts such as the uncapped value
     * @param notes what a person should know: elements left out, a step that is unconfirmed
     */
    record Figure(
            BigDecimal value,
            String unit,
            String display,
            Bilingual derivation,
            List<Fact> facts,
            List<Bilingual> notes)
            implements Answer {}

    /**
     * Words: a category, a rule that was inferred, a list of defects.
     *
     * @param text the answer itself
     * @param derivation one line
     * @param facts such as the band that holds the value
     * @param notes as for a figure
     */
    record Words(Bilingual text, Bilingual derivation, List<Fact> facts, List<Bilingual> notes) implements Answer {}

    /**
     * Several figures that belong together.
     *
     * @param heads what each column holds
     * @param rows from the top, each as long as the heads; a row without a figure holds empty words
     * @param derivation one line for the whole table
     * @param notes as for a figure
     */
    record Table(List<Bilingual> heads, List<List<Item>> rows, Bilingual derivation, List<Bilingual> notes)
            implements Answer {}

    /**
     * A cell of a table.
     *
     * @param text a plain decimal when {@code number}, else words
     * @param number whether it is a figure
     */
    record Item(String text, boolean number) {}

    /**
     * No answer.
     *
     * @param reason for programs, and which error value a cell shows
     * @param explanation what is wrong and what to do
     */
    record None(Refusal reason, Bilingual explanation) implements Answer {}
}
