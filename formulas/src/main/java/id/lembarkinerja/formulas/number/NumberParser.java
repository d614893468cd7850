package id.lembarkinerja.formulas.number;

import id.lembarkinerja.formulas.number.Reading.Labelled;
import id.lembarkinerja.formulas.number.Reading.Value;
import id.lembarkinerja.formulas.number.Separators.Hints;
import id.lembarkinerja.formulas.number.Separators.Interpretation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what people type into the cells of performance tables, in Indonesian and English notation.
 *
 * <p>The value is exact and as printed: a percent sign does not divide, {@code 94,10 %} is 94.10 with unit {@code %}; a
 * word such as {@code juta} does not multiply, it is the unit. Blank, dash, N/A and 0 are four different readings.
 * {@code 1.234} alone is {@link Reading.Ambiguous}: a caller who knows the notation of the neighbouring cells passes it
 * as {@code expected}.
 *
 * <p>Not a number, with a reason: words, grades ({@code BB}), dates, codes ({@code 2.08.03}), list items ({@code 1.
 * Termotivasinya Kelurahan}: a whole number, a point or bracket, then words), bounds ({@code > 55}), whole sentences,
 * digits of other scripts, fractions ({@code ½}), exponents beyond 30. Ranges ({@code 55-70}) are
 * {@link Reading.Several}.
 *
 * <p>Notation of the examples: convention, no regulation found.
 */
public final class NumberParser {
    private static final int MAX_LENGTH = 1000;
    private static final int MAX_DIGITS = 40;
    private static final int MAX_NUMBERS = 24;

    private NumberParser() {}

    /** Reads a printed cell whose notation is unknown. */
    public static Reading parse(String printed) {
        return read(printed, null);
    }

    /** Reads a printed cell; {@code expected} decides {@code 1.234} and {@code 1,234} and nothing else. */
    public static Reading parse(String printed, Notation expected) {
        return read(printed, expected == Notation.PLAIN ? null : expected);
    }

    private static Reading read(String printed, @Nullable Notation expected) {
        if (printed.length() > MAX_LENGTH) {
            return new Reading.NotANumber(printed, "teks terlalu panjang untuk sebuah angka");
        }
        var absence = Absences.find(printed);
        if (absence.isPresent()) {
            return new Reading.Absent(printed, absence.get());
        }
        if (Absences.isSpreadsheetError(printed)) {
            return new Reading.NotANumber(printed, "berisi galat rumus; perbaiki rumusnya");
        }
        for (int i = 0; i < printed.length(); i++) {
            if (Letters.isForeignDigit(printed.charAt(i))) {
                return new Reading.NotANumber(
                        printed, "memuat angka aksara lain atau pecahan; ketik dengan angka 0–9, misalnya 0,5");
            }
        }
        List<Token> tokens = Tokens.list(printed);
        if (tokens.isEmpty()) {
            return new Reading.NotANumber(printed, Absences.whyWords(printed));
        }
        if (tokens.size() > MAX_NUMBERS) {
            return new Reading.NotANumber(printed, "terlalu banyak angka dalam satu sel");
        }
        String reason = Refusals.find(printed, tokens);
        if (!reason.isEmpty()) {
            return new Reading.NotANumber(printed, reason);
        }
        return tokens.size() == 1 ? single(printed, tokens.get(0), expected) : several(printed, tokens, expected);
    }

    private static Reading single(String printed, Token token, @Nullable Notation expected) {
        var phrase = Phrases.around(printed, token, 0, printed.length());
        Interpretation read = interpret(token, phrase.unit(), expected);
        if (read.candidates().isEmpty()) {
            return new Reading.NotANumber(printed, read.reason());
        }
        boolean bracketed = phrase.bracketed();
        List<Value> values = new ArrayList<>();
        for (Separators.Candidate candidate : read.candidates()) {
            boolean irregular = candidate.irregular()
                    || token.irregular()
                    || !phrase.label().isEmpty();
            BigDecimal number = scaled(candidate.number(), token);
            BigDecimal signed = token.sign() == Token.Sign.NONE && !bracketed ? number : number.negate();
            values.add(new Value(printed, signed, unit(token, phrase), candidate.notation(), irregular));
            if (token.sign() == Token.Sign.DETACHED_DASH) {
                values.add(new Value(printed, number, unit(token, phrase), candidate.notation(), irregular));
            }
        }
        return values.size() == 1 ? values.get(0) : new Reading.Ambiguous(printed, List.copyOf(values));
    }

    private static Reading several(String printed, List<Token> tokens, @Nullable Notation expected) {
        Notation agreed = expected == null ? agreedNotation(tokens) : expected;
        List<Boolean> marks = ListMarks.list(printed, tokens);
        List<Labelled> numbers = new ArrayList<>();
        String mark = "";
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (marks.get(i)) {
                mark = token.body();
                continue;
            }
            int from = i == 0 ? 0 : tokens.get(i - 1).end();
            int to = i + 1 < tokens.size() ? tokens.get(i + 1).start() : printed.length();
            var phrase = Phrases.around(printed, token, from, to);
            Interpretation read = interpret(token, phrase.unit(), agreed);
            if (read.candidates().isEmpty()) {
                return new Reading.NotANumber(printed, read.reason());
            }
            String label = phrase.label().isEmpty() ? mark : phrase.label();
            numbers.add(new Labelled(label, chosen(printed, token, read, phrase)));
            mark = "";
        }
        return new Reading.Several(printed, List.copyOf(numbers));
    }

    /** One of several numbers; where two readings remain the first stands, marked irregular. */
    private static Value chosen(String printed, Token token, Interpretation read, Phrases.Phrase phrase) {
        Separators.Candidate candidate = read.candidates().get(0);
        BigDecimal number = scaled(candidate.number(), token);
        boolean irregular =
                candidate.irregular() || token.irregular() || read.candidates().size() > 1;
        return new Value(
                printed.substring(token.start(), token.end()),
                token.sign() == Token.Sign.MINUS ? number.negate() : number,
                unit(token, phrase),
                candidate.notation(),
                irregular);
    }

    private static Interpretation interpret(Token token, String unit, @Nullable Notation expected) {
        if (token.body().length() > MAX_DIGITS) {
            return Interpretation.failed("terlalu banyak angka; periksa apakah beberapa sel tergabung");
        }
        if (token.exponent() > Token.MAX_EXPONENT || token.exponent() < -Token.MAX_EXPONENT) {
            return Interpretation.failed("pangkat sepuluhnya terlalu besar");
        }
        boolean percent = unit.startsWith("%") || unit.startsWith("persen");
        return Separators.interpret(
                token.body(),
                new Hints(expected, token.closed() || !token.currency().isEmpty(), percent));
    }

    private static BigDecimal scaled(BigDecimal number, Token token) {
        return token.exponent() == 0
                ? number
                : Decimals.normal(
                        Decimals.of(false, number.unscaledValue().toString(), number.scale() - token.exponent()));
    }

    /** The unit behind the number; an amount of money without one has its currency. */
    private static String unit(Token token, Phrases.Phrase phrase) {
        if (token.currency().isEmpty()) {
            return phrase.unit();
        }
        return phrase.unit().isEmpty() ? token.currency() : token.currency() + " " + phrase.unit();
    }

    /** The notation that the unambiguous numbers of the same cell use, or null when they use none or both. */
    private static @Nullable Notation agreedNotation(List<Token> tokens) {
        Notation agreed = null;
        for (Token token : tokens) {
            Interpretation read = interpret(token, "", null);
            if (read.candidates().size() == 1 && read.candidates().get(0).notation() != Notation.PLAIN) {
                Notation own = read.candidates().get(0).notation();
                if (agreed != null && agreed != own) {
                    return null;
                }
                agreed = own;
            }
        }
        return agreed;
    }
}
