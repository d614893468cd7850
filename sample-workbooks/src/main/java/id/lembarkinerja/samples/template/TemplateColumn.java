package id.lembarkinerja.samples.template;

import java.util.List;

/**
 * A column of a blank form.
 *
 * @param key column key of the form
 * @param heading levels of the heading from top to bottom; neighbours that share a level are merged
 * @param width in characters
 * @param kind what is typed into it
 * @param choices the list to choose from, for a choice
 * @param formula what computes it, without equals sign; {@code {target}} is the cell of that column in the same row;
 *     empty when it is filled in
 * @param help one sentence in Indonesian for whoever fills it in, or empty
 */
record TemplateColumn(
        String key, List<String> heading, int width, Kind kind, List<String> choices, String formula, String help) {

    /** What is typed into a column. */
    enum Kind {
        /** Words. */
        TEXT,
        /** A code such as {@code 2.08.01}, kept as text. */
        CODE,
        /** A number with any unit. */
        NUMBER,
        /** A number in percent: 75 means 75 %. */
        PERCENT,
        /** Rupiah. */
        MONEY,
        /** One of a list; other words are allowed after a warning. */
        CHOICE
    }

    boolean isFigure() {
        return kind == Kind.NUMBER || kind == Kind.PERCENT || kind == Kind.MONEY;
    }
}
