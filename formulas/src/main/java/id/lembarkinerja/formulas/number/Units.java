package id.lembarkinerja.formulas.number;

import id.lembarkinerja.formulas.language.Bilingual;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * Whether two figures can be compared as they are printed. {@code 2 miliar} and {@code 500 juta} hold 2 and 500, and
 * {@code 94,10 %} beside 0,941 may be the same share: comparing the digits would be wrong by powers of ten. Zero is
 * zero in every unit. Convention, no regulation found.
 */
public final class Units {
    private Units() {}

    /**
     * What keeps the two from being compared, in Indonesian and without the names of the figures; empty for nothing.
     */
    public static Optional<Bilingual> clash(Reading one, Reading other) {
        if (!(one instanceof Reading.Value first)
                || !(other instanceof Reading.Value second)
                || first.number().signum() == 0
                || second.number().signum() == 0) {
            return Optional.empty();
        }
        boolean amounts = isAmount(first.unit()) || isAmount(second.unit());
        if (!scale(first.unit(), amounts).equals(scale(second.unit(), amounts))) {
            return Optional.of(Bilingual.of(
                    "besaran satuannya berbeda (\"{0}\" dan \"{1}\"). Tulis keduanya dalam satuan yang sama",
                    "their units are of different size (\"{0}\" and \"{1}\"). Write both in the same unit",
                    shown(first),
                    shown(second)));
        }
        return share(first, second) || share(second, first)
                ? Optional.of(Bilingual.of(
                        "satu bertanda % dan satu tidak (\"{0}\" dan \"{1}\"), sehingga bisa berbeda 100 kali. Tulis"
                                + " keduanya dengan tanda %, atau keduanya sebagai pecahan",
                        "one has a % sign and the other has none (\"{0}\" and \"{1}\"), so they may differ by a"
                                + " factor of 100. Write both with a % sign, or both as fractions",
                        shown(first),
                        shown(second)))
                : Optional.empty();
    }

    /** As printed; a number of the sheet, which has no notation, in the Indonesian one. */
    private static String shown(Reading.Value value) {
        return value.notation() == Notation.PLAIN && value.unit().isEmpty()
                ? Decimals.indonesian(value.number())
                : value.printed().trim();
    }

    /** {@code 94,10 %} beside a bare figure of at most 1, as a cell formatted as a percentage holds it. */
    private static boolean share(Reading.Value percent, Reading.Value bare) {
        return isPercent(percent.unit())
                && bare.unit().isEmpty()
                && percent.number().abs().compareTo(BigDecimal.ONE) > 0
                && bare.number().abs().compareTo(BigDecimal.ONE) <= 0;
    }

    /** {@code %} or {@code persen}. */
    public static boolean isPercent(String unit) {
        return unit.startsWith("%") || unit.toLowerCase(Locale.ROOT).startsWith("persen");
    }

    /** Whether the figure has a power of a thousand in its unit, such as {@code juta}. */
    public static boolean isScaled(Reading reading) {
        return reading instanceof Reading.Value value
                && !scale(value.unit(), false).isEmpty();
    }

    /** Whether both have a power of a thousand in their units, and not the same one. */
    public static boolean scaledApart(Reading one, Reading other) {
        return isScaled(one) && isScaled(other) && clash(one, other).isPresent();
    }

    /** Whether both have units, and not the same one. */
    public static boolean differ(Reading one, Reading other) {
        return one instanceof Reading.Value first
                && other instanceof Reading.Value second
                && !first.unit().isEmpty()
                && !second.unit().isEmpty()
                && !first.unit().equalsIgnoreCase(second.unit())
                && !(isPercent(first.unit()) && isPercent(second.unit()));
    }

    private static boolean isAmount(String unit) {
        String lower = unit.toLowerCase(Locale.ROOT);
        return lower.startsWith("rp")
                || lower.startsWith("usd")
                || "rupiah".equals(lower)
                || !scale(unit, false).isEmpty();
    }

    /**
     * The power of a thousand in the unit, as one word for all its spellings; empty without one. M, T and k may be
     * metres, tons or anything else, but not beside an amount.
     */
    private static String scale(String unit, boolean amounts) {
        String lower = unit.toLowerCase(Locale.ROOT);
        boolean money = lower.startsWith("rp ") || lower.startsWith("usd ");
        String words = money ? lower.substring(lower.indexOf(' ') + 1) : lower;
        int space = words.indexOf(' ');
        String word = space < 0 ? words : words.substring(0, space);
        return switch (word) {
            case "ribu", "rb", "rb.", "thousand" -> "ribu";
            case "juta", "jt", "jt.", "million" -> "juta";
            case "miliar", "milyar", "mlyr", "mld", "bn", "billion" -> "miliar";
            case "triliun", "trilyun", "tn", "trillion" -> "triliun";
            case "m", "t", "k" -> amounts ? word : "";
            default -> "";
        };
    }
}
