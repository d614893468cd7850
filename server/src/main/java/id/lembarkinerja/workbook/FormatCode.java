package id.lembarkinerja.workbook;

import id.lembarkinerja.workbook.FormatToken.Kind;
import java.math.BigDecimal;
import java.util.List;

/**
 * A number format, such as {@code #,##0.00} or {@code dd/mm/yyyy}, and what an Indonesian Excel shows with it: decimal
 * comma, thousands point, {@code Rp}, Indonesian month names.
 *
 * <p>Not imitated: colours, column width ({@code ####}) and fractions, which print like General.
 */
public final class FormatCode {
    /** The format of a cell without a format of its own. */
    public static final FormatCode GENERAL = new FormatCode("General");

    private final String code;
    private final List<FormatSection> sections;
    private final NumberStyle style;

    private FormatCode(String code) {
        this.code = code;
        this.sections = new FormatParser(code).parse();
        this.style = sections.get(0).style();
    }

    /** Reads a format code in its stored, English notation. Any text gives a format. */
    public static FormatCode of(String code) {
        return code.isEmpty() || code.equals("General") ? GENERAL : new FormatCode(code);
    }

    /** The code in the stored, English notation. */
    public String code() {
        return code;
    }

    /** What the format makes of a number. */
    public NumberStyle style() {
        return style;
    }

    /**
     * The text on the screen, without blanks at its ends.
     *
     * @param from1904 whether the workbook counts days from 1904 on
     */
    public String print(BigDecimal value, boolean from1904) {
        if (this == GENERAL) {
            return GeneralNumber.print(value);
        }
        int chosen = choose(value);
        FormatSection section = sections.get(chosen);
        if (section.has(Kind.DATE)) {
            return DatePrinter.print(section, value, from1904);
        }
        boolean fraction = section.has(Kind.DIGIT)
                && section.tokens().stream()
                        .anyMatch(t -> t.is(Kind.LITERAL) && t.text().equals("/"));
        if (style == NumberStyle.TEXT || fraction) {
            return GeneralNumber.print(value);
        }
        // The second section is for negative numbers and writes its own sign.
        return DecimalPrinter.print(section, chosen == 1 ? value.abs() : value).strip();
    }

    private int choose(BigDecimal value) {
        int numeric = Math.min(sections.size(), 3);
        if (sections.get(0).condition() != null) {
            return chooseByCondition(value, numeric);
        }
        if (value.signum() < 0 && numeric > 1) {
            return 1;
        }
        return value.signum() == 0 && numeric > 2 ? 2 : 0;
    }

    private int chooseByCondition(BigDecimal value, int numeric) {
        for (int i = 0; i < numeric; i++) {
            FormatSection.Condition condition = sections.get(i).condition();
            if (condition == null || condition.holds(value)) {
                return i;
            }
        }
        return numeric - 1;
    }
}
