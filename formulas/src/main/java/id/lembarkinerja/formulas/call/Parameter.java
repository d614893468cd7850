package id.lembarkinerja.formulas.call;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a formula must be given, and what of it is refused.
 *
 * <p>A blank or a dash is missing, N/A is not available, and what has two readings is a question; a zero is a number.
 * An optional parameter stands for its standard where its cell is blank, but not where it holds a dash, N/A or words.
 *
 * @param key lower case with underscores, stable
 * @param name as a person knows it
 * @param help what to enter, with unit and an example
 * @param kind what shape the argument has
 * @param unit {@code %}, {@code Rp}, {@code orang}; empty when it does not matter
 * @param optional whether it may be left out; {@code standard} then stands for it
 * @param standard what a left-out argument means, as a person would type it; empty for nothing
 * @param choices what a {@link Kind#CHOICE} may be
 * @param least least value in {@code unit}, that value included unless {@code open}; nothing for no lower end
 * @param most greatest value in {@code unit}, included; nothing for no upper end
 * @param open whether {@code least} itself is excluded
 * @param size least number of elements of a list
 * @param blanks whether blank elements of a list are left out (and told) instead of refused
 */
public record Parameter(
        String key,
        Wording name,
        Wording help,
        Kind kind,
        String unit,
        boolean optional,
        String standard,
        List<Option> choices,
        Optional<BigDecimal> least,
        Optional<BigDecimal> most,
        boolean open,
        int size,
        boolean blanks) {

    /** Copies the choices. */
    public Parameter {
        choices = List.copyOf(choices);
    }

    /** What shape an argument has. */
    public enum Kind {
        /** One number. */
        NUMBER,
        /** The text of a cell, read by the formula itself. */
        TEXT,
        /** One of the parameter's choices. */
        CHOICE,
        /** The numbers of a range, in order. */
        LIST,
        /** The texts of a range, in order. */
        TEXTS;

        /** As in definitions and answers. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One choice.
     *
     * @param key what the argument says
     * @param name what it means
     */
    public record Option(String key, Wording name) {}
}
