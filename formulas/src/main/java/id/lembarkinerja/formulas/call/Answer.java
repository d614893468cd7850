package id.lembarkinerja.formulas.call;

import java.math.BigDecimal;
import java.util.List;

/** What a formula answers: a figure, words, a table, or the reason why there is none. */
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
     * @param value 15 significant digits half up
     * @param unit {@code %} or empty
     * @param display rounded for the eye, Indonesian notation, with unit
     * @param derivation one line of Indonesian
     * @param facts such as the uncapped value
     * @param notes what a person should know: elements left out, a step that is unconfirmed
     */
    record Figure(
            BigDecimal value, String unit, String display, String derivation, List<Fact> facts, List<String> notes)
            implements Answer {}

    /**
     * Words: a category, a rule that was inferred, a list of defects.
     *
     * @param text the answer itself
     */
    record Words(String text, String derivation, List<Fact> facts, List<String> notes) implements Answer {}

    /**
     * Several figures that belong together.
     *
     * @param heads what each column holds
     * @param rows plain decimals or words
     */
    record Table(List<String> heads, List<List<Item>> rows, String derivation, List<String> notes) implements Answer {}

    /**
     * A cell of a table.
     *
     * @param text a plain decimal when {@code number}, else words
     */
    record Item(String text, boolean number) {}

    /**
     * No answer.
     *
     * @param explanation Indonesian: what is wrong and what to do
     */
    record None(Refusal reason, String explanation) implements Answer {}
}
