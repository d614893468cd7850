package id.lembarkinerja.formulas.number;

import id.lembarkinerja.formulas.language.Bilingual;
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
 * <p>A date or time is {@link Reading.Dated}, with the numbers it may have been before a spreadsheet changed them. A
 * number in words beside the digits ({@code 25 (dua puluh lima)}) must agree with them; it decides between two
 * readings. A grade beside a score ({@code BB (75,2)}) is its unit.
 *
 * <p>Not a number, with a reason: words, grades ({@code BB}), dates within other words, codes ({@code 2.08.03}), list
 * items ({@code 1. Termotivasinya Kelurahan}: a whole number, a point or bracket, then words), bounds ({@code > 55},
 * {@code minimal 90}), whole sentences, digits of other scripts, fractions ({@code ½}), exponents beyond 30. Ranges
 * ({@code 55-70}) are {@link Reading.Several}.
 *
 * <p>Notation of the examples: convention, no regulation found.
 */
public final class NumberParser {
    private static final int MAX_LENGTH = 1000;
    private static final int MAX_DIGITS = 40;
    private static final int MAX_NUMBERS = 24;

    private static final Bilingual TOO_LONG =
            new Bilingual("teks terlalu panjang untuk sebuah angka", "the text is too long for a number");
    private static final Bilingual FORMULA_ERROR =
            new Bilingual("berisi galat rumus; perbaiki rumusnya", "holds a formula error; correct the formula");
    private static final Bilingual TIME = new Bilingual("berisi jam", "holds a time of day");
    private static final Bilingual WITH_TIME = new Bilingual(" dengan jam", " with a time of day");
    private static final Bilingual NO_SUCH_DATE =
            new Bilingual("berisi tanggal yang tidak ada", "holds a date that does not exist");
    private static final Bilingual TOO_MANY =
            new Bilingual("terlalu banyak angka dalam satu sel", "too many numbers in one cell");
    private static final Bilingual TOO_MANY_DIGITS = new Bilingual(
            "terlalu banyak angka; periksa apakah beberapa sel tergabung",
            "too many digits; check whether several cells were merged");
    private static final Bilingual POWER =
            new Bilingual("pangkat sepuluhnya terlalu besar", "its power of ten is too large");

    private NumberParser() {}

    /** Reads a printed cell whose notation is unknown. */
    public static Reading parse(String printed) {
        return read(printed, null);
    }

    /** Reads a printed cell; {@code expected} decides {@code 1.234} and {@code 1,234} and nothing else. */
    public static Reading parse(String printed, Notation expected) {
        return read(printed, expected == Notation.PLAIN ? null : expected);
    }

    /** Reads a text that a spreadsheet makes a date of, as what it says. */
    static Reading parseTyped(String typed) {
        Reading simple = SimpleCells.find(typed, Notation.INDONESIAN);
        return simple == null ? numbers(typed, typed, Notation.INDONESIAN) : simple;
    }

    private static Reading read(String printed, @Nullable Notation expected) {
        Reading simple = SimpleCells.find(printed, expected);
        return simple == null ? readFully(printed, expected) : simple;
    }

    /** Reads any cell without the short way for simple ones. */
    static Reading readFully(String printed, @Nullable Notation expected) {
        if (printed.length() > MAX_LENGTH) {
            return new Reading.NotANumber(printed, TOO_LONG);
        }
        var absence = Absences.find(printed);
        if (absence.isPresent()) {
            return new Reading.Absent(printed, absence.get());
        }
        if (Absences.isSpreadsheetError(printed)) {
            return new Reading.NotANumber(printed, FORMULA_ERROR);
        }
        String text = Letters.visible(printed);
        Bilingual strange = Refusals.findStrange(text);
        if (!strange.isEmpty()) {
            return new Reading.NotANumber(printed, strange);
        }
        DateText.Meaning date = DateText.find(text);
        return date == null ? numbers(printed, text, expected) : dated(printed, date);
    }

    private static Reading dated(String printed, DateText.Meaning date) {
        if (date.days().isEmpty() && date.serial() < 0) {
            return new Reading.Dated(printed, TypedTexts.list(date.seconds()), TIME);
        }
        Bilingual days = Bilingual.NOTHING;
        for (CalendarDay day : date.days()) {
            days = days.isEmpty() ? day.words() : Bilingual.of("{0} atau {1}", "{0} or {1}", days, day.words());
        }
        Bilingual reason =
                days.isEmpty() ? NO_SUCH_DATE : Bilingual.of("berisi tanggal {0}", "holds the date {0}", days);
        return date.seconds() > 0
                ? new Reading.Dated(printed, List.of(), reason.then(WITH_TIME))
                : new Reading.Dated(printed, TypedTexts.list(date.days(), date.serial()), reason);
    }

    /** @param text what is read of {@code printed}: the same without unseen characters */
    private static Reading numbers(String printed, String text, @Nullable Notation expected) {
        List<Token> tokens = Tokens.list(text);
        if (tokens.isEmpty()) {
            Bilingual why = Mistypings.isHeap(text) ? Refusals.MISTYPED : Absences.whyWords(text);
            return new Reading.NotANumber(printed, why);
        }
        if (tokens.size() > MAX_NUMBERS) {
            return new Reading.NotANumber(printed, TOO_MANY);
        }
        Bilingual reason = Refusals.find(text, tokens);
        if (!reason.isEmpty()) {
            return new Reading.NotANumber(printed, reason);
        }
        return tokens.size() == 1
                ? single(printed, text, tokens.get(0), expected)
                : several(printed, text, tokens, expected);
    }

    private static Reading single(String printed, String text, Token token, @Nullable Notation expected) {
        var phrase = Phrases.around(text, token, 0, text.length());
        Interpretation read = Spelling.agreeing(interpret(token, phrase.unit(), expected), token, phrase);
        if (read.candidates().isEmpty()) {
            return new Reading.NotANumber(printed, read.reason());
        }
        boolean bracketed = phrase.bracketed() || phrase.halfBracketed();
        List<Value> values = new ArrayList<>();
        for (Separators.Candidate candidate : read.candidates()) {
            boolean irregular = candidate.irregular()
                    || token.irregular()
                    || !phrase.label().isEmpty();
            BigDecimal number = scaled(candidate.number(), token);
            BigDecimal signed = token.sign() == Token.Sign.NONE && !bracketed ? number : number.negate();
            values.add(new Value(printed, signed, unit(token, phrase), candidate.notation(), irregular));
            if (token.sign() == Token.Sign.DETACHED_DASH || phrase.halfBracketed()) {
                values.add(new Value(printed, number, unit(token, phrase), candidate.notation(), irregular));
            }
        }
        return values.size() == 1 ? values.get(0) : new Reading.Ambiguous(printed, List.copyOf(values));
    }

    private static Reading several(String printed, String text, List<Token> tokens, @Nullable Notation expected) {
        Notation agreed = expected == null ? agreedNotation(tokens) : expected;
        List<Boolean> marks = ListMarks.list(text, tokens);
        List<Labelled> numbers = new ArrayList<>();
        String mark = "";
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (marks.get(i)) {
                mark = token.body();
                continue;
            }
            int from = i == 0 ? 0 : tokens.get(i - 1).end();
            int to = i + 1 < tokens.size() ? tokens.get(i + 1).start() : text.length();
            var phrase = Phrases.around(text, token, from, to);
            Interpretation read = Spelling.agreeing(interpret(token, phrase.unit(), agreed), token, phrase);
            if (read.candidates().isEmpty()) {
                return new Reading.NotANumber(printed, read.reason());
            }
            String label = phrase.label().isEmpty() ? mark : phrase.label();
            boolean aside = phrase.bracketed() && i > 0;
            numbers.add(labelled(label, candidates(text, token, read, phrase, aside)));
            mark = "";
        }
        return new Reading.Several(printed, List.copyOf(numbers));
    }

    private static Labelled labelled(String label, List<Value> candidates) {
        return new Labelled(label, candidates.get(0), List.copyOf(candidates.subList(1, candidates.size())));
    }

    /**
     * The readings of one of several numbers; of two, each is marked irregular. Brackets around the first may be a
     * minus; around a later one they set an aside apart: {@code 4 orang (80%)}.
     */
    private static List<Value> candidates(
            String text, Token token, Interpretation read, Phrases.Phrase phrase, boolean aside) {
        boolean bracketed = phrase.bracketed() && !aside && token.sign() != Token.Sign.MINUS;
        boolean two = read.candidates().size() > 1 || bracketed;
        List<Value> values = new ArrayList<>();
        for (Separators.Candidate candidate : read.candidates()) {
            BigDecimal number = scaled(candidate.number(), token);
            String own = text.substring(token.start(), token.end());
            boolean irregular = candidate.irregular() || token.irregular() || two;
            BigDecimal signed = token.sign() == Token.Sign.MINUS || bracketed ? number.negate() : number;
            values.add(new Value(own, signed, unit(token, phrase), candidate.notation(), irregular));
            if (bracketed) {
                values.add(new Value(own, number, unit(token, phrase), candidate.notation(), irregular));
            }
        }
        return values;
    }

    private static Interpretation interpret(Token token, String unit, @Nullable Notation expected) {
        if (token.body().length() > MAX_DIGITS) {
            return Interpretation.failed(TOO_MANY_DIGITS);
        }
        if (token.exponent() > Token.MAX_EXPONENT || token.exponent() < -Token.MAX_EXPONENT) {
            return Interpretation.failed(POWER);
        }
        boolean percent = unit.startsWith("%") || unit.startsWith("persen");
        boolean money = token.closed() || !token.currency().isEmpty() || "rupiah".equalsIgnoreCase(unit);
        boolean amount = money && !Words.isScaled(unit);
        return Separators.interpret(token.body(), new Hints(expected, amount, percent));
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
            if (token.body().indexOf('.') < 0 && token.body().indexOf(',') < 0) {
                continue;
            }
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
