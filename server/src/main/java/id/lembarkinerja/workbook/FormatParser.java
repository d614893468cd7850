package id.lembarkinerja.workbook;

import id.lembarkinerja.workbook.FormatSection.Condition;
import id.lembarkinerja.workbook.FormatToken.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads a number format code, such as {@code "Rp" #.##0,00;[Red]-0}, into its sections. Never fails. */
final class FormatParser {
    private static final int ENGLISH_LANGUAGE = 0x09;
    private static final int PRIMARY_LANGUAGE = 0x3FF;

    private final String code;
    private final List<FormatSection> sections = new ArrayList<>();
    private List<FormatToken> tokens = new ArrayList<>();
    private @Nullable Condition condition;
    private boolean english;
    private int at;

    FormatParser(String code) {
        this.code = code;
    }

    List<FormatSection> parse() {
        while (at < code.length()) {
            step(code.charAt(at));
        }
        endSection();
        return List.copyOf(sections);
    }

    private void step(char c) {
        switch (c) {
            case ';' -> {
                endSection();
                at++;
            }
            case '"' -> quoted();
            case '\\', '!' -> escaped();
            case '_' -> padding();
            case '*' -> fill();
            case '[' -> bracketed();
            case '0', '#', '?' -> one(Kind.DIGIT);
            case '.' -> one(Kind.POINT);
            case ',' -> one(Kind.GROUP);
            case '%' -> one(Kind.PERCENT);
            case '@' -> one(Kind.TEXT);
            default -> word(c);
        }
    }

    private void one(Kind kind) {
        tokens.add(new FormatToken(kind, String.valueOf(code.charAt(at++))));
    }

    private void literal(String text) {
        tokens.add(new FormatToken(Kind.LITERAL, text));
    }

    private void quoted() {
        int end = code.indexOf('"', at + 1);
        int stop = end < 0 ? code.length() : end;
        literal(code.substring(at + 1, stop));
        at = stop + 1;
    }

    private void escaped() {
        if (at + 1 < code.length()) {
            literal(String.valueOf(code.charAt(at + 1)));
        }
        at += 2;
    }

    /** {@code _x} leaves the width of x free. */
    private void padding() {
        literal(" ");
        at += 2;
    }

    /** {@code *x} fills the cell with x; a blank keeps the sign and the number apart. */
    private void fill() {
        if (at + 1 < code.length() && code.charAt(at + 1) == ' ') {
            literal(" ");
        }
        at += 2;
    }

    private void bracketed() {
        int end = code.indexOf(']', at);
        int stop = end < 0 ? code.length() : end;
        String inside = code.substring(at + 1, stop);
        at = stop + 1;
        if (inside.startsWith("$")) {
            currencyAndLocale(inside.substring(1));
        } else if (!inside.isEmpty() && "<>=".indexOf(inside.charAt(0)) >= 0) {
            condition = condition(inside);
        } else if (isElapsed(inside)) {
            tokens.add(new FormatToken(Kind.DATE, "[" + inside.toLowerCase(Locale.ROOT) + "]"));
        }
        // What remains are colours, which change no text.
    }

    private void currencyAndLocale(String inside) {
        int dash = inside.lastIndexOf('-');
        String symbol = dash < 0 ? inside : inside.substring(0, dash);
        if (!symbol.isEmpty()) {
            literal(symbol);
        }
        if (dash >= 0) {
            String locale = inside.substring(dash + 1);
            try {
                int language = (int) (Long.parseLong(locale, 16) & PRIMARY_LANGUAGE);
                english = language == ENGLISH_LANGUAGE;
            } catch (NumberFormatException e) {
                english = locale.toLowerCase(Locale.ROOT).startsWith("en");
            }
        }
    }

    private static @Nullable Condition condition(String inside) {
        int i = 0;
        while (i < inside.length() && "<>=".indexOf(inside.charAt(i)) >= 0) {
            i++;
        }
        long bound = PackedDecimal.parse(inside.substring(i).strip());
        BigDecimal value = bound == PackedDecimal.INVALID ? null : PackedDecimal.unpack(bound);
        return value == null ? null : new Condition(inside.substring(0, i), value);
    }

    private static boolean isElapsed(String inside) {
        if (inside.isEmpty() || "hmsHMS".indexOf(inside.charAt(0)) < 0) {
            return false;
        }
        return inside.chars().allMatch(c -> c == inside.charAt(0));
    }

    private void word(char c) {
        if (code.regionMatches(true, at, "General", 0, 7)) {
            tokens.add(new FormatToken(Kind.GENERAL, "General"));
            at += 7;
        } else if (code.regionMatches(true, at, "AM/PM", 0, 5)) {
            tokens.add(new FormatToken(Kind.DATE, "AM/PM"));
            at += 5;
        } else if (code.regionMatches(true, at, "A/P", 0, 3)) {
            tokens.add(new FormatToken(Kind.DATE, "A/P"));
            at += 3;
        } else if ((c == 'E' || c == 'e') && at + 1 < code.length() && "+-".indexOf(code.charAt(at + 1)) >= 0) {
            tokens.add(new FormatToken(Kind.EXPONENT, code.substring(at, at + 2)));
            at += 2;
        } else if ("ymdhsYMDHS".indexOf(c) >= 0) {
            dateRun(c);
        } else {
            literal(String.valueOf(c));
            at++;
        }
    }

    private void dateRun(char c) {
        int start = at;
        char lower = Character.toLowerCase(c);
        while (at < code.length() && Character.toLowerCase(code.charAt(at)) == lower) {
            at++;
        }
        tokens.add(new FormatToken(Kind.DATE, code.substring(start, at).toLowerCase(Locale.ROOT)));
    }

    private void endSection() {
        sections.add(new FormatSection(List.copyOf(tokens), condition, english));
        tokens = new ArrayList<>();
        condition = null;
        english = false;
    }
}
