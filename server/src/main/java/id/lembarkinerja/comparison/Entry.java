package id.lembarkinerja.comparison;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands in one cell.
 *
 * @param printed its text as on the screen
 * @param number the one number it states, exact; null when it states none or several
 * @param formula without the equals sign, or empty
 */
public record Entry(String printed, @Nullable BigDecimal number, String formula) {

    /** Nothing. */
    public static final Entry BLANK = new Entry("", null, "");

    /** A text that is no number. */
    public static Entry text(String printed) {
        return new Entry(printed, null, "");
    }

    /** The number, if the cell states exactly one. */
    public Optional<BigDecimal> findNumber() {
        return Optional.ofNullable(number);
    }

    boolean isBlank() {
        return printed.isBlank() && formula.isEmpty();
    }
}
