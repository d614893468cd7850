package id.lembarkinerja.evaluation;

import id.lembarkinerja.formulas.number.NumberParser;
import id.lembarkinerja.formulas.number.Reading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A calculation printed in a cell, {@code (0,0217 - 0,03 x 100) / 0,0217} or {@code 100% x 100% / 80% = 125%}, read for
 * what it proves: which figure is divided by which, whether they are subtracted, and the result after the equals sign.
 */
public final class CalculationText {
    private final List<Object> tokens;

    private CalculationText(List<Object> tokens) {
        this.tokens = tokens;
    }

    /** Reads a cell; empty when it holds no operator between numbers. */
    public static Optional<CalculationText> parse(String text) {
        if (!hasOperator(text)) {
            return Optional.empty();
        }
        List<Object> tokens = new ArrayList<>();
        int numbers = 0;
        int operators = 0;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (Character.isDigit(c)) {
                int end = i;
                while (end < text.length() && (Character.isDigit(text.charAt(end)) || isSeparator(text, end))) {
                    end++;
                }
                Reading reading = NumberParser.parse(text.substring(i, end));
                if (reading.value().isEmpty()) {
                    return Optional.empty();
                }
                tokens.add(reading.value().get());
                numbers++;
                i = end;
            } else {
                char operator = operator(text, i);
                if (operator != ' ') {
                    tokens.add(operator);
                    operators += operator == '(' || operator == ')' ? 0 : 1;
                } else if (Character.isLetter(c)) {
                    return Optional.empty();
                }
                i++;
            }
        }
        return numbers >= 2 && operators >= 1 ? Optional.of(new CalculationText(tokens)) : Optional.empty();
    }

    /** Nearly every cell is a plain figure or plain words: those are told at a glance. */
    private static boolean hasOperator(String text) {
        boolean digit = false;
        boolean operator = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c < 'x') {
                continue;
            }
            digit |= c >= '0' && c <= '9';
            operator |= i > 0 && c != '(' && c != ')' && c != ' ' && operator(text, i) != ' ';
        }
        return digit && operator;
    }

    private static boolean isSeparator(String text, int at) {
        char c = text.charAt(at);
        return (c == '.' || c == ',') && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
    }

    private static char operator(String text, int at) {
        char c = text.charAt(at);
        return switch (c) {
            case '-', '\u2212', '\u2013' -> '-';
            case '/', ':', '\u00f7', '\u2044' -> '/';
            case '+', '(', ')', '=' -> c;
            case '\u00d7', '*' -> '*';
            case 'x', 'X' -> isLetterAround(text, at) ? ' ' : '*';
            default -> ' ';
        };
    }

    private static boolean isLetterAround(String text, int at) {
        boolean before = at > 0 && Character.isLetter(text.charAt(at - 1));
        boolean after = at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
        return before || after;
    }

    /** The last number, when an equals sign stands before it. */
    public Optional<BigDecimal> result() {
        int size = tokens.size();
        for (int i = size - 1; i >= 1; i--) {
            if (tokens.get(i) instanceof BigDecimal number) {
                // A denominator printed below the fraction bar may follow the result: the number right after "="
                // counts.
                if (tokens.get(i - 1) instanceof Character sign && sign == '=') {
                    return Optional.of(number);
                }
            }
        }
        return Optional.empty();
    }

    /** The target minus the realisation: only lower-is-better calculates so. */
    public boolean subtracts(BigDecimal target, BigDecimal actual) {
        return follows(target, '-', actual);
    }

    /** The realisation over the target. */
    public boolean dividesActualByTarget(BigDecimal target, BigDecimal actual) {
        return target.compareTo(actual) != 0
                && (follows(actual, '/', target) || (numbersBefore('/', actual) && numbersAfter('/', target)));
    }

    /** The target over the realisation. */
    public boolean dividesTargetByActual(BigDecimal target, BigDecimal actual) {
        return target.compareTo(actual) != 0
                && !subtracts(target, actual)
                && (follows(target, '/', actual) || (numbersBefore('/', target) && numbersAfter('/', actual)));
    }

    private boolean follows(BigDecimal first, char operator, BigDecimal second) {
        List<Object> plain = tokens.stream()
                .filter(token -> !(token instanceof Character sign && (sign == '(' || sign == ')')))
                .toList();
        for (int i = 0; i + 2 < plain.size(); i++) {
            if (equal(plain.get(i), first)
                    && plain.get(i + 1) instanceof Character sign
                    && sign == operator
                    && equal(plain.get(i + 2), second)) {
                return true;
            }
        }
        return false;
    }

    private boolean numbersBefore(char operator, BigDecimal number) {
        int at = tokens.indexOf(operator);
        return at > 0 && tokens.subList(0, at).stream().anyMatch(token -> equal(token, number));
    }

    private boolean numbersAfter(char operator, BigDecimal number) {
        int at = tokens.indexOf(operator);
        return at >= 0 && tokens.subList(at, tokens.size()).stream().anyMatch(token -> equal(token, number));
    }

    private static boolean equal(Object token, BigDecimal number) {
        return token instanceof BigDecimal value && value.compareTo(number) == 0;
    }
}
