package id.lembarkinerja.validation;

import id.lembarkinerja.formulas.number.Decimals;
import id.lembarkinerja.workbook.CalculatedFormulas.Result;
import id.lembarkinerja.workbook.Cell;
import java.math.BigDecimal;

/** Says what formulas give, and whether a person would see the difference. */
final class FormulaResults {
    private FormulaResults() {}

    /** As a person reads it: {@code 0,8049}, {@code "Tercapai"}. */
    static String say(Result result) {
        if (result instanceof Result.Figure figure) {
            return Decimals.indonesian(figure.number());
        }
        return result instanceof Result.Truth truth ? truthWord(truth) : "\"" + plain(result) + "\"";
    }

    /** As a finding states what is expected: a number in plain notation, or the words. */
    static String plain(Result result) {
        if (result instanceof Result.Figure figure) {
            return Decimals.plain(figure.number());
        } else if (result instanceof Result.Truth truth) {
            return truthWord(truth);
        }
        return ((Result.Words) result).text();
    }

    private static String truthWord(Result.Truth truth) {
        return truth.value() ? "TRUE" : "FALSE";
    }

    /** The cell would show something else: rounding to the digits it shows is no difference. */
    static boolean showsIn(Cell cell, Result result) {
        if (!(result instanceof Result.Figure figure) || cell.number() == null) {
            return true;
        }
        BigDecimal half = new BigDecimal("0.5").movePointLeft(shownDigits(cell.printed()));
        return figure.number().subtract(cell.number()).abs().compareTo(half) >= 0;
    }

    /** How many digits after the decimal point of the stored number are shown. */
    private static int shownDigits(String printed) {
        int comma = printed.lastIndexOf(',');
        int digits = printed.contains("%") ? 2 : 0;
        for (int i = comma + 1; comma >= 0 && i < printed.length() && Character.isDigit(printed.charAt(i)); i++) {
            digits++;
        }
        return digits;
    }
}
