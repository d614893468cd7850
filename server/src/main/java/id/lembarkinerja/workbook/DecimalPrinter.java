package id.lembarkinerja.workbook;

import id.lembarkinerja.workbook.FormatToken.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Prints a number with the digit placeholders of a format section. */
final class DecimalPrinter {
    private final List<FormatToken> tokens;
    private final int firstDigit;
    private final int point;
    private final int lastDigit;
    private final boolean grouped;

    private DecimalPrinter(FormatSection section) {
        tokens = section.tokens();
        int digit = -1;
        int decimalPoint = tokens.size();
        int last = -1;
        boolean exponent = false;
        for (int i = 0; i < tokens.size(); i++) {
            FormatToken token = tokens.get(i);
            exponent |= token.is(Kind.EXPONENT);
            if (token.is(Kind.DIGIT) && !exponent) {
                digit = digit < 0 ? i : digit;
                last = i;
            } else if (token.is(Kind.POINT) && decimalPoint == tokens.size() && !exponent) {
                decimalPoint = i;
            }
        }
        firstDigit = digit;
        point = decimalPoint;
        lastDigit = last;
        grouped = isGrouped();
    }

    static String print(FormatSection section, BigDecimal value) {
        DecimalPrinter printer = new DecimalPrinter(section);
        return section.has(Kind.EXPONENT) ? printer.scientific(value) : printer.plain(value);
    }

    private boolean isGrouped() {
        for (int i = firstDigit + 1; i < Math.min(lastDigit, point); i++) {
            if (tokens.get(i).is(Kind.GROUP)) {
                return true;
            }
        }
        return false;
    }

    private String plain(BigDecimal value) {
        BigDecimal scaled = value;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).is(Kind.PERCENT)) {
                scaled = scaled.movePointRight(2);
            } else if (tokens.get(i).is(Kind.GROUP) && firstDigit >= 0 && endsDigits(i)) {
                scaled = scaled.movePointLeft(3);
            }
        }
        BigDecimal size = scaled.abs().setScale(decimals(), RoundingMode.HALF_UP);
        boolean general = tokens.stream().anyMatch(t -> t.is(Kind.GENERAL));
        boolean negative = scaled.signum() < 0 && (general || size.signum() != 0);
        return (negative ? "-" : "") + layOut(size, scaled.abs(), "");
    }

    /** A comma behind the whole digits divides by 1000. */
    private boolean endsDigits(int group) {
        int lastWhole = -1;
        for (int i = 0; i < point; i++) {
            lastWhole = tokens.get(i).is(Kind.DIGIT) ? i : lastWhole;
        }
        return (group > lastWhole && group < point) || group > lastDigit;
    }

    private int decimals() {
        int count = 0;
        for (int i = point + 1; i <= lastDigit; i++) {
            count += tokens.get(i).is(Kind.DIGIT) ? 1 : 0;
        }
        return count;
    }

    private String scientific(BigDecimal value) {
        int whole = 0;
        for (int i = 0; i < Math.min(point, lastDigit + 1); i++) {
            whole += tokens.get(i).is(Kind.DIGIT) ? 1 : 0;
        }
        BigDecimal size = value.abs();
        int step = Math.max(1, whole);
        int exponent = size.signum() == 0 ? 0 : Math.floorDiv(size.precision() - size.scale() - 1, step) * step;
        BigDecimal mantissa = size.movePointLeft(exponent).setScale(decimals(), RoundingMode.HALF_UP);
        if (mantissa.compareTo(BigDecimal.TEN.pow(step)) >= 0) {
            exponent += step;
            mantissa = size.movePointLeft(exponent).setScale(decimals(), RoundingMode.HALF_UP);
        }
        return (value.signum() < 0 ? "-" : "") + layOut(mantissa, mantissa, String.valueOf(exponent));
    }

    private String layOut(BigDecimal size, BigDecimal unrounded, String exponent) {
        String digits = size.toPlainString();
        int dot = digits.indexOf('.');
        String whole = dot < 0 ? digits : digits.substring(0, dot);
        String fraction = dot < 0 ? "" : digits.substring(dot + 1);
        StringBuilder out = new StringBuilder();
        StringBuilder wholeOut = wholePart(whole.equals("0") ? "" : whole);
        int used = 0;
        for (int i = 0; i < tokens.size(); i++) {
            FormatToken token = tokens.get(i);
            if (i == firstDigit && firstDigit < point) {
                out.append(wholeOut);
            }
            boolean insideWhole = i >= firstDigit && i <= Math.min(lastDigit, point - 1) && firstDigit >= 0;
            switch (token.kind()) {
                case LITERAL -> out.append(insideWhole ? "" : token.text());
                case PERCENT -> out.append('%');
                case POINT -> out.append(i == point ? "," : "");
                case GENERAL -> out.append(GeneralNumber.print(unrounded));
                case EXPONENT -> {
                    return out.append(exponentPart(i, exponent)).toString();
                }
                case DIGIT -> {
                    if (i > point) {
                        out.append(decimal(fraction, used++, token.text().charAt(0)));
                    }
                }
                default -> {}
            }
        }
        return out.toString();
    }

    private static String decimal(String fraction, int index, char placeholder) {
        boolean rest = fraction.substring(index).chars().allMatch(c -> c == '0');
        return rest && placeholder != '0' ? "" : String.valueOf(fraction.charAt(index));
    }

    /** The digits before the point, from the last placeholder to the first, with literals between them kept. */
    private StringBuilder wholePart(String whole) {
        StringBuilder reversed = new StringBuilder();
        int left = whole.length();
        int written = 0;
        for (int i = Math.min(lastDigit, point - 1); i >= firstDigit && firstDigit >= 0; i--) {
            FormatToken token = tokens.get(i);
            if (token.is(Kind.LITERAL)) {
                reversed.append(new StringBuilder(token.text()).reverse());
            } else if (token.is(Kind.DIGIT)) {
                int last = i == firstDigit ? 0 : Math.max(0, left - 1);
                boolean pad = left == 0 && token.text().equals("0");
                for (int d = left - 1; d >= last || pad; d--) {
                    if (grouped && written > 0 && written % 3 == 0) {
                        reversed.append('.');
                    }
                    reversed.append(pad ? '0' : whole.charAt(d));
                    written++;
                    left = pad ? 0 : d;
                    pad = false;
                }
            }
        }
        return reversed.reverse();
    }

    private String exponentPart(int at, String exponent) {
        boolean negative = exponent.startsWith("-");
        String digits = negative ? exponent.substring(1) : exponent;
        StringBuilder out = new StringBuilder("E");
        out.append(negative ? "-" : tokens.get(at).text().endsWith("+") ? "+" : "");
        long places = tokens.subList(at, tokens.size()).stream()
                .filter(t -> t.is(Kind.DIGIT))
                .count();
        for (int i = digits.length(); i < places; i++) {
            out.append('0');
        }
        return out.append(digits).toString();
    }
}
