package id.lembarkinerja.formulas.formulatext;

import java.util.ArrayList;
import java.util.List;

/** Cuts a printed text into marks. Nothing is refused here: what no mark fits is a word. */
final class MarkReader {
    private final String text;
    private final WordEnds ends;
    private final List<Mark> marks = new ArrayList<>();
    private final TexBraces braces = new TexBraces();
    private int at;

    private MarkReader(String text) {
        this.text = text;
        this.ends = new WordEnds(text);
    }

    static List<Mark> list(String text) {
        var reader = new MarkReader(text);
        while (reader.at < text.length()) {
            reader.next();
        }
        return reader.marks;
    }

    private void next() {
        char c = text.charAt(at);
        if (Characters.isSpace(c) || c == '$' || c == '\'' || c == '’') {
            at++;
        } else if (Characters.isBreak(c)) {
            if (!last().is(Kind.BREAK)) {
                put(Kind.BREAK, 1);
            }
            at++;
        } else if (c == '\\') {
            command();
        } else if (Characters.isDigit(c)) {
            number();
        } else if (Characters.isLetter(c) || (c == '_' && !Characters.isLine(peek(1)))) {
            word();
        } else if (Characters.isLine(c)) {
            line();
        } else if (Characters.isQuote(c)) {
            quoted();
        } else {
            sign(c);
        }
    }

    private void sign(char c) {
        if (c == '.' || c == '…') {
            int length = run('.', '…');
            put(length > 1 || c == '…' ? Kind.DOTS : Kind.POINT, length);
        } else if (c == '{' || c == '}') {
            boolean opens = c == '{';
            for (Kind kind : opens ? braces.open() : braces.close()) {
                marks.add(new Mark(kind, kind == Kind.DIVIDE ? "" : String.valueOf(c), at, at + 1));
            }
            at++;
            return;
        } else if (Characters.isTimes(c)) {
            boolean bullet = (c == '•' || c == '·') && (marks.isEmpty() || last().is(Kind.BREAK));
            put(bullet ? Kind.BREAK : Kind.MULTIPLY, 1);
        } else {
            boolean orEqual = (c == '<' || c == '>') && peek(1) == '=';
            put(plain(c), c == '=' ? run('=', '=') : orEqual ? 2 : 1);
        }
        at = Math.max(at, last().end());
    }

    private static Kind plain(char c) {
        return switch (c) {
            case '(', '[' -> Kind.OPEN;
            case ')', ']' -> Kind.CLOSE;
            case '+', '＋' -> Kind.ADD;
            case '×' -> Kind.MULTIPLY;
            case '÷', '∕' -> Kind.DIVIDE;
            case '/', '⁄' -> Kind.SLASH;
            case ':', '：' -> Kind.COLON;
            case '=', '≈' -> Kind.EQUALS;
            case '%', '٪' -> Kind.PERCENT;
            case '∑', 'Σ' -> Kind.SIGMA;
            case ',' -> Kind.COMMA;
            case ';' -> Kind.SEMICOLON;
            case '?', '!' -> Kind.POINT;
            default -> Characters.isForeign(c) ? Kind.FOREIGN : Kind.WORD;
        };
    }

    /** A command of a typeset formula: {@code \frac{a}{b}} is {@code ((a)/(b))}. */
    private void command() {
        int to = at + 1;
        while (to < text.length() && Characters.isLetter(text.charAt(to))) {
            to++;
        }
        String name = text.substring(at + 1, to);
        switch (name) {
            case "frac", "dfrac", "tfrac" -> braces.expectFraction();
            case "text", "mathrm", "mathit", "textbf", "textit" -> braces.expectText();
            case "times", "cdot", "ast" -> put(Kind.MULTIPLY, to - at);
            case "div" -> put(Kind.DIVIDE, to - at);
            case "sum" -> put(Kind.SIGMA, to - at);
            default -> {
                // \left, \right, \( and the like only dress the formula
            }
        }
        // \( \) \[ \] stand around a formula, \% and \{ mean the sign itself
        at = !name.isEmpty() || "%{}".indexOf(peek(1)) >= 0 ? to : Math.min(to + 1, text.length());
    }

    private void number() {
        int to = ends.ofNumber(at);
        boolean letters = to < text.length() && Characters.isLetter(text.charAt(to));
        boolean cross = letters && isCross(text.charAt(to)) && !isLetter(to + 1) && !isUnderscore(to + 1);
        if (letters && !cross && !symbol(to)) {
            while (to < text.length() && (Characters.isDigit(text.charAt(to)) || isLetter(to))) {
                to++;
            }
            put(Kind.WORD, to - at);
        } else {
            String body = text.substring(at, to);
            put(Numerals.find(body).isPresent() ? Kind.NUMBER : Kind.WORD, to - at);
            if (letters && !cross && last().is(Kind.NUMBER)) {
                // 2T is 2 × T
                marks.add(new Mark(Kind.MULTIPLY, "", to, to));
            }
        }
        at = to;
    }

    /** Whether one capital letter, perhaps with an index, stands behind a number that begins an operand. */
    private boolean symbol(int from) {
        boolean capital = Characters.isUpper(text.charAt(from));
        boolean alone = !isLetter(from + 1) && !isDigit(from + 1);
        return capital && alone && !last().isAny(Kind.WORD, Kind.NAME);
    }

    private void word() {
        int from = at;
        int to = ends.ofWord(from);
        String word = text.substring(from, to);
        if (word.startsWith("http") || word.startsWith("www.")) {
            to = ends.ofAddress(to);
            put(Kind.WORD, to - from);
        } else if (isCross(word.charAt(0)) && word.length() > 1 && timesNumber(word)) {
            put(Kind.CROSS, 1);
            to = from + 1;
        } else if (word.length() == 1 && isCross(word.charAt(0))) {
            put(Kind.CROSS, 1);
        } else {
            boolean percent = "persen".equalsIgnoreCase(word) && last().is(Kind.NUMBER);
            put(percent ? Kind.PERCENT : Kind.WORD, to - from);
        }
        at = to;
    }

    /** {@code x100} behind an operand. */
    private boolean timesNumber(String word) {
        for (int i = 1; i < word.length(); i++) {
            if (!Characters.isDigit(word.charAt(i))) {
                return false;
            }
        }
        return last().isAny(Kind.CLOSE, Kind.NUMBER, Kind.PERCENT) || (last().is(Kind.WORD) && word.length() > 3);
    }

    private void line() {
        int to = at;
        int signs = 0;
        int end = at;
        while (to < text.length() && (Characters.isLine(text.charAt(to)) || Characters.isSpace(text.charAt(to)))) {
            if (Characters.isLine(text.charAt(to))) {
                signs++;
                end = to + 1;
            }
            to++;
        }
        boolean solid = end - at == signs;
        if (signs >= 4 || (solid && signs == 3)) {
            put(Kind.BAR, end - at);
        } else {
            int length = 0;
            while (at + length < text.length() && Characters.isLine(text.charAt(at + length))) {
                length++;
            }
            put(Characters.isDash(text.charAt(at)) ? Kind.DASH : Kind.WORD, length);
        }
        at = last().end();
    }

    private void quoted() {
        int to = at + 1;
        while (to < text.length() && !Characters.isQuote(text.charAt(to))) {
            to++;
        }
        boolean closed = to < text.length() && Characters.isQuote(text.charAt(to));
        if (closed && !Characters.tidy(text.substring(at + 1, to)).isEmpty()) {
            put(Kind.NAME, to + 1 - at);
            at = to + 1;
        } else {
            at++;
        }
    }

    private void put(Kind kind, int length) {
        marks.add(new Mark(kind, text.substring(at, at + length), at, at + length));
    }

    private Mark last() {
        return Mark.at(marks, marks.size() - 1);
    }

    private int run(char one, char two) {
        int to = at;
        while (to < text.length() && (text.charAt(to) == one || text.charAt(to) == two)) {
            to++;
        }
        return to - at;
    }

    private char peek(int ahead) {
        return at + ahead < text.length() ? text.charAt(at + ahead) : ' ';
    }

    private static boolean isCross(char c) {
        return c == 'x' || c == 'X';
    }

    private boolean isLetter(int i) {
        return i < text.length() && Characters.isLetter(text.charAt(i));
    }

    private boolean isDigit(int i) {
        return i < text.length() && Characters.isDigit(text.charAt(i));
    }

    private boolean isUnderscore(int i) {
        return i < text.length() && text.charAt(i) == '_';
    }
}
