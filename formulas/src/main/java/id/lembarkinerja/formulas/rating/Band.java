package id.lembarkinerja.formulas.rating;

import id.lembarkinerja.formulas.language.Bilingual;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One band (rentang) of a rating scale with its label (predikat, kategori).
 *
 * @param label in Indonesian, as printed
 * @param labelEnglish for the English switch; the Indonesian label again where none is known
 * @param lower null when the band is open below
 * @param upper null when the band is open above
 * @param printed the range as it stands in the document, kept because scales are printed with mistakes
 */
public record Band(
        String label,
        String labelEnglish,
        @Nullable Bound lower,
        @Nullable Bound upper,
        String printed) {

    /** Whether the value lies in this band as printed. A band without any bound was unreadable and holds nothing. */
    public boolean contains(BigDecimal value) {
        return !unreadable() && startsBy(value) && endsAfter(value);
    }

    /** Whether the printed range gave no bound at all. */
    public boolean unreadable() {
        return lower == null && upper == null;
    }

    private boolean startsBy(BigDecimal value) {
        if (lower == null) {
            return true;
        }
        int order = value.compareTo(lower.value());
        return order > 0 || (order == 0 && lower.closed());
    }

    private boolean endsAfter(BigDecimal value) {
        if (upper == null) {
            return true;
        }
        int order = value.compareTo(upper.value());
        return order < 0 || (order == 0 && upper.closed());
    }

    Band withBounds(@Nullable Bound newLower, @Nullable Bound newUpper) {
        return new Band(label, labelEnglish, newLower, newUpper, printed);
    }

    /** {@code "Berhasil" (71-85)}, how messages name a band. */
    Bilingual named() {
        return Bilingual.of("\"{0}\" ({1})", "\"{0}\" ({1})", new Bilingual(label, labelEnglish), printed);
    }
}
