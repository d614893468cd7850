package id.lembarkinerja.samples;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cleanly printed Indonesian number: what to store in the cell and which number format shows it again as printed.
 * Everything else ({@code 275.884.120.}, {@code 109.716110}, {@code 200 RT}, {@code 146 %}) is text in a workbook,
 * because that is what Excel makes of it. Example: {@code 0,0217} is 0.0217 under the format {@code 0.0000}.
 *
 * @param value the stored value; a percentage is stored as its hundredth, as Excel does
 * @param format an Excel number format
 */
record PrintedNumber(BigDecimal value, String format) {
    private static final Pattern CLEAN = Pattern.compile(
            "(?<whole>0|[1-9]\\d{0,2}(?<grouped>\\.\\d{3})+|[1-9]\\d*)(,(?<decimals>\\d+))?(?<percent>%)?");

    static Optional<PrintedNumber> parse(String printed) {
        Matcher matcher = CLEAN.matcher(printed);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        boolean grouped = matcher.group("grouped") != null;
        String decimals = matcher.group("decimals");
        boolean percent = matcher.group("percent") != null;
        BigDecimal value =
                new BigDecimal(matcher.group("whole").replace(".", "") + (decimals == null ? "" : "." + decimals));
        // Whole numbers without separators keep the format "General": nobody formats a cell that shows 100 anyway.
        String format = grouped ? "#,##0" : decimals == null && !percent ? "General" : "0";
        return Optional.of(new PrintedNumber(
                percent ? value.movePointLeft(2) : value,
                format + (decimals == null ? "" : "." + "0".repeat(decimals.length())) + (percent ? "%" : "")));
    }
}
