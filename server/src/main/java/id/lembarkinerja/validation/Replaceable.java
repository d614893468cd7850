package id.lembarkinerja.validation;

import id.lembarkinerja.formulas.number.Reading;
import java.util.regex.Pattern;

/**
 * Whether a figure may be written over what a cell holds: where words stand around the old figure they would be lost.
 */
final class Replaceable {
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    /** {@code Rp 1,5 juta per tahun} is a figure with its unit; beyond that one has something to say. */
    private static final int LONGEST_UNIT = 4;

    private Replaceable() {}

    /** Nothing, or a figure with no more than its unit or sign; several figures and words are kept. */
    static boolean is(Reading reading) {
        return !(reading instanceof Reading.Several || reading instanceof Reading.NotANumber)
                && isFigure(reading.printed());
    }

    /** The same for the text of a cell of which it is known that it states a figure. */
    static boolean isFigure(String printed) {
        return WORD.matcher(printed).results().count() <= LONGEST_UNIT;
    }
}
