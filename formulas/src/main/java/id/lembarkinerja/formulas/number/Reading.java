package id.lembarkinerja.formulas.number;

import id.lembarkinerja.formulas.language.Bilingual;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one printed cell says: a value, a reason why there is none, or several readings between which a person must
 * choose. Blank, dash, N/A and zero are four different things and never fall together.
 */
public sealed interface Reading {

    /** The text exactly as it stands in the cell. */
    String printed();

    /** The one value the cell states; empty for every reading but {@link Value}. */
    default Optional<BigDecimal> value() {
        return Optional.empty();
    }

    /**
     * One number.
     *
     * @param number exact decimal as printed; a percent sign does not divide by 100 ({@code 94,10 %} is 94.10)
     * @param unit the words or sign after the number, trimmed ({@code %}, {@code Orang}, {@code RT}); empty when none.
     *     An amount behind a currency sign has {@code Rp} or {@code USD}, in front of any words ({@code Rp juta})
     * @param notation which separators the text used
     * @param irregular the notation is broken but allows one reading only ({@code 109.716110}, {@code '0'019},
     *     {@code 571.677.})
     */
    record Value(String printed, BigDecimal number, String unit, Notation notation, boolean irregular)
            implements Reading {
        @Override
        public Optional<BigDecimal> value() {
            return Optional.of(number);
        }
    }

    /** Two readings remain, such as {@code 1.234}: 1234 the Indonesian way, 1.234 the English way. */
    record Ambiguous(String printed, List<Value> candidates) implements Reading {}

    /** Several numbers in one cell, each with the words around it ({@code IPG = 94,10 IDG = 68,11 %}). */
    record Several(String printed, List<Labelled> numbers) implements Reading {}

    /**
     * One of several numbers of a cell.
     *
     * @param label the words in front of it; may be empty
     * @param number its first reading
     * @param others its further readings, as of both numbers in {@code 1.000 2.000}; empty when the first is the only
     *     one
     */
    record Labelled(String label, Value number, List<Value> others) {

        /** The number as a cell of its own would read: a value, or several readings to choose between. */
        public Reading reading() {
            if (others.isEmpty()) {
                return number;
            }
            List<Value> candidates = new ArrayList<>();
            candidates.add(number);
            candidates.addAll(others);
            return new Ambiguous(number.printed(), List.copyOf(candidates));
        }
    }

    /** No number, and the cell says so. */
    record Absent(String printed, Absence kind) implements Reading {}

    /**
     * A date or a time of day. A spreadsheet makes one out of a number as it is typed: {@code 5.3} becomes 5 March in
     * an Indonesian Excel, {@code 1:20} becomes a time. Which number it was, if any, only the person knows.
     *
     * @param candidates what the person may have typed, the likeliest first; empty when no short number gives this date
     * @param reason what the cell holds, to stand behind "cell A1 …"
     */
    record Dated(String printed, List<Typed> candidates, Bilingual reason) implements Reading {

        /** The likeliest single number among the candidates: a hint for the person, never a figure. */
        public Optional<BigDecimal> hint() {
            for (Typed typed : candidates) {
                if (typed.reading() instanceof Value number) {
                    return Optional.of(number.number());
                }
            }
            return Optional.empty();
        }
    }

    /**
     * A text that a spreadsheet turns into a date.
     *
     * @param text what was typed: {@code 5.3}, {@code 3-50}, {@code 1/2}
     * @param reading what the text says: a value, or several numbers for a fraction, a ratio or a range
     * @param why how the date comes out of it
     */
    record Typed(String text, Reading reading, Bilingual why) {}

    /** Words, a grade, or anything else that is not a number; {@code reason} is for the reader. */
    record NotANumber(String printed, Bilingual reason) implements Reading {}
}
