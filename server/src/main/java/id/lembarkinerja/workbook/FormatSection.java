package id.lembarkinerja.workbook;

import id.lembarkinerja.workbook.FormatToken.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One of the up to four sections of a number format.
 *
 * @param tokens its elements in order
 * @param condition such as {@code >=100}, or null when the place of the section decides
 * @param english month and day names are English because the format says so
 */
record FormatSection(List<FormatToken> tokens, @Nullable Condition condition, boolean english) {

    /** A comparison that chooses the section. */
    record Condition(String operator, BigDecimal bound) {
        boolean holds(BigDecimal value) {
            int order = value.compareTo(bound);
            return switch (operator) {
                case "<" -> order < 0;
                case "<=" -> order <= 0;
                case ">" -> order > 0;
                case ">=" -> order >= 0;
                case "<>" -> order != 0;
                default -> order == 0;
            };
        }
    }

    boolean has(Kind kind) {
        for (FormatToken token : tokens) {
            if (token.is(kind)) {
                return true;
            }
        }
        return false;
    }

    boolean hasCurrency() {
        for (FormatToken token : tokens) {
            String text = token.text().strip().toLowerCase(Locale.ROOT);
            boolean sign = text.startsWith("rp") || text.startsWith("idr") || text.startsWith("usd");
            boolean symbol = !text.isEmpty() && Character.getType(text.charAt(0)) == Character.CURRENCY_SYMBOL;
            if (token.is(Kind.LITERAL) && (sign || symbol)) {
                return true;
            }
        }
        return false;
    }

    /** What the format makes of a number. */
    NumberStyle style() {
        if (has(Kind.DATE)) {
            return NumberStyle.DATE;
        } else if (has(Kind.PERCENT)) {
            return NumberStyle.PERCENT;
        } else if (hasCurrency()) {
            return NumberStyle.CURRENCY;
        } else if (has(Kind.DIGIT)) {
            return NumberStyle.NUMBER;
        }
        return has(Kind.TEXT) ? NumberStyle.TEXT : NumberStyle.GENERAL;
    }
}
