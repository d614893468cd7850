package id.lembarkinerja.formulas.number;

import id.lembarkinerja.formulas.number.Token.Sign;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the numbers in a text. Digits inside a word ({@code P2WKSS}, {@code T-C.29}, {@code n-2}) are no numbers. */
final class Tokens {
    private final String text;
    /** Where groups set apart by plain spaces end, once they are proven to be one number. */
    private int spacedUntil = -1;
    /** Whether the number in front has a minus. */
    private boolean negative;

    private Tokens(String text) {
        this.text = text;
    }

    static List<Token> list(String text) {
        return new Tokens(text).list();
    }

    private List<Token> list() {
        List<Token> tokens = new ArrayList<>();
        int previousEnd = 0;
        int i = 0;
        while (i < text.length()) {
            if (!startsNumber(i)) {
                i++;
                continue;
            }
            if (insideWord(i, previousEnd)) {
                i = endOfWord(i);
                continue;
            }
            Token token = read(i, previousEnd);
            negative = token.sign() == Sign.MINUS;
            tokens.add(token);
            previousEnd = token.end();
            i = token.end();
        }
        return tokens;
    }

    private boolean startsNumber(int i) {
        char c = text.charAt(i);
        if (Letters.isDigit(c)) {
            return true;
        }
        // ",5": a decimal whose zero was left out
        return (c == ',' || c == '.')
                && i + 1 < text.length()
                && Letters.isDigit(text.charAt(i + 1))
                && (i == 0 || Letters.isSpace(text.charAt(i - 1)));
    }

    private boolean insideWord(int i, int previousEnd) {
        if (isTimes(i - 1, previousEnd)) {
            return false;
        }
        int before = i - 1;
        while (before >= previousEnd && (Letters.isDash(text.charAt(before)) || text.charAt(before) == '.')) {
            before--;
        }
        return before >= previousEnd && Letters.isLetter(text.charAt(before)) && currencyStart(i, previousEnd) == null;
    }

    /** {@code 3x4}: an x right between two numbers multiplies; {@code x4} behind words is a name. */
    private boolean isTimes(int at, int previousEnd) {
        if (previousEnd == 0 || at < previousEnd || (text.charAt(at) != 'x' && text.charAt(at) != 'X')) {
            return false;
        }
        int i = at - 1;
        while (i >= previousEnd && Letters.isSpace(text.charAt(i))) {
            i--;
        }
        return i < previousEnd;
    }

    private int endOfWord(int from) {
        int i = from;
        while (i < text.length() && (Letters.isDigit(text.charAt(i)) || Letters.isLetter(text.charAt(i)))) {
            i++;
        }
        return i;
    }

    private Token read(int digit, int previousEnd) {
        Integer currencyAt = currencyStart(digit, previousEnd);
        String currency = currencyAt == null ? "" : Currency.unit(text, currencyAt);
        int start = currencyAt == null ? digit : currencyAt;
        Sign sign = Sign.NONE;
        boolean irregular = false;
        if (start > previousEnd && Letters.isApostrophe(text.charAt(start - 1))) {
            start--;
            irregular = true;
        }
        int dash = dashBefore(currencyAt == null ? start : digit, previousEnd);
        if (dash < 0 && currencyAt != null) {
            dash = dashBefore(start, previousEnd);
        }
        if (dash >= 0) {
            boolean attached = dash + 1 == start || currencyAt != null;
            sign = attached ? Sign.MINUS : Sign.DETACHED_DASH;
            start = Math.min(start, dash);
        }
        return body(start, digit, sign, currency, irregular);
    }

    /** The place of a dash that is the sign of the number at {@code at}, not the dash of a range; -1 without one. */
    private int dashBefore(int at, int previousEnd) {
        int i = at - 1;
        while (i >= previousEnd && Letters.isSpace(text.charAt(i)) && !Letters.isLineBreak(text.charAt(i))) {
            i--;
        }
        if (i < previousEnd || !Letters.isDash(text.charAt(i))) {
            return -1;
        }
        int before = i - 1;
        while (before >= 0 && Letters.isSpace(text.charAt(before))) {
            before--;
        }
        boolean free = before < 0
                || "(=:".indexOf(text.charAt(before)) >= 0
                || currencyStart(i, previousEnd) != null
                || (i + 1 == at && followsJoiner(i, previousEnd))
                || (i + 1 == at && negative && i - 1 == previousEnd && Letters.isDash(text.charAt(i - 1)))
                || Letters.isLineBreak(text.charAt(i - 1));
        return free ? i : -1;
    }

    /** {@code -5 s/d -3}: a dash behind a joining word and a space is the sign of its number. */
    private boolean followsJoiner(int dash, int previousEnd) {
        return previousEnd > 0
                && dash > previousEnd
                && Letters.isSpace(text.charAt(dash - 1))
                && Words.isJoiner(Letters.trim(text.substring(previousEnd, dash)));
    }

    private @Nullable Integer currencyStart(int at, int previousEnd) {
        if (!wordBefore(at, previousEnd)) {
            return null;
        }
        for (int i = Math.max(previousEnd, at - 6); i < at; i++) {
            boolean wordStart = i == 0 || !Letters.isLetter(text.charAt(i - 1));
            if (wordStart) {
                int after = Currency.after(text, i);
                if (after > i && after < at && (Letters.isDash(text.charAt(after)) || text.charAt(after) == '(')) {
                    after++;
                }
                if (after > i && Letters.skipSpaces(text, after) >= at) {
                    return i;
                }
            }
        }
        return null;
    }

    /**
     * Whether letters or a dollar sign stand before the number; most numbers have none, and this is the cheap way out.
     */
    private boolean wordBefore(int at, int previousEnd) {
        int i = at - 1;
        while (i >= previousEnd
                && (Letters.isSpace(text.charAt(i))
                        || Letters.isDash(text.charAt(i))
                        || "(.:".indexOf(text.charAt(i)) >= 0)) {
            i--;
        }
        return i >= previousEnd && (Letters.isLetter(text.charAt(i)) || text.charAt(i) == '$');
    }

    private Token body(int start, int digit, Sign sign, String currency, boolean damaged) {
        boolean irregular = damaged;
        var body = new StringBuilder();
        int i = digit;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (Letters.isDigit(c) || c == '.' || c == ',') {
                body.append(c);
                i++;
            } else if (Letters.isApostrophe(c) && digitAt(i + 1)) {
                // '0'019: the scanner saw a comma as an apostrophe
                body.append(',');
                irregular = true;
                i++;
            } else {
                int joined = joinedGroup(i, body, !currency.isEmpty());
                if (joined < 0) {
                    break;
                }
                irregular |= text.charAt(i) == ' ';
                if (Letters.isDigit(text.charAt(joined)) && Letters.isDigit(body.charAt(body.length() - 1))) {
                    irregular |= appendLostSign(body);
                }
                i = joined;
            }
        }
        int end = i;
        while (body.length() > 0 && !Letters.isDigit(body.charAt(body.length() - 1))) {
            body.setLength(body.length() - 1);
            end--;
        }
        Closing closing = Closing.at(text, end);
        int exponent = closing.length() > 0 ? 0 : exponentLength(end);
        if (exponent > 0) {
            return new Token(
                    start,
                    end + exponent,
                    body.toString(),
                    exponentValue(end, end + exponent),
                    sign,
                    currency,
                    false,
                    true);
        }
        return new Token(
                start,
                end + closing.length(),
                body.toString(),
                0,
                sign,
                currency,
                closing.length() > 0,
                irregular || closing.irregular());
    }

    /**
     * Where the number goes on when the space at {@code i} stands inside it, or -1. A no-break space always does
     * ({@code 1 234} set by a typesetter); a plain one only beside a group sign, or in money, because {@code 100 100
     * 100} may be three numbers. What follows must be a single group: {@code 571.677. 357.809.861} are two amounts.
     */
    private int joinedGroup(int i, StringBuilder body, boolean money) {
        char space = text.charAt(i);
        if (!Letters.isSpace(space) || Letters.isLineBreak(space) || space == '\t') {
            return -1;
        }
        int next = i;
        while (next < text.length() && Letters.isSpace(text.charAt(next)) && !Letters.isLineBreak(text.charAt(next))) {
            next++;
        }
        boolean signBefore = !Letters.isDigit(body.charAt(body.length() - 1));
        boolean signAfter = next < text.length() && ".,".indexOf(text.charAt(next)) >= 0 && groupAt(next + 1);
        String soFar = signBefore ? body.substring(0, body.length() - 1) : body.toString();
        boolean grouped = soFar.indexOf('.') >= 0 || soFar.indexOf(',') >= 0;
        if (signAfter && (grouped || money)) {
            return next;
        }
        if (signBefore) {
            return (money || (grouped && continues(next))) && groupAt(next) ? next : -1;
        }
        if (grouped) {
            boolean lost = body.charAt(0) != '0' && body.length() - lastSign(body) == 4 && groupAt(next);
            return lost && text.charAt(next) == '0' && !digitAt(Letters.skipSpaces(text, next + 3)) ? next : -1;
        }
        return (space != ' ' || money || spacedGroups(i, body)) && groupAt(next) ? next : -1;
    }

    /** {@code 1.000 000}: the group sign that was lost at the space; false when the number has none at all. */
    private static boolean appendLostSign(StringBuilder body) {
        int sign = lastSign(body);
        if (sign < 0) {
            return false;
        }
        body.append(body.charAt(sign));
        return true;
    }

    private static int lastSign(StringBuilder body) {
        int i = body.length() - 1;
        while (i >= 0 && Letters.isDigit(body.charAt(i))) {
            i--;
        }
        return i;
    }

    /** {@code 1 000 000}: groups of three with a plain space, of which one begins with a zero, as no number does. */
    private boolean spacedGroups(int space, StringBuilder body) {
        if (body.length() > 3 || body.charAt(0) == '0') {
            return space < spacedUntil;
        }
        boolean proven = false;
        int end = space;
        while (end < text.length() && text.charAt(end) == ' ' && groupAt(end + 1)) {
            proven |= text.charAt(end + 1) == '0';
            end += 4;
        }
        boolean moreFollows = Letters.skipSpaces(text, end) > end && digitAt(Letters.skipSpaces(text, end));
        spacedUntil = proven && !moreFollows ? end : -1;
        return space < spacedUntil;
    }

    /** Three digits that cannot begin an amount of their own: a leading zero, or no further group behind them. */
    private boolean continues(int next) {
        boolean anotherGroup =
                next + 3 < text.length() && ".,".indexOf(text.charAt(next + 3)) >= 0 && groupAt(next + 4);
        return digitAt(next) && (text.charAt(next) == '0' || !anotherGroup);
    }

    /** Exactly three digits at this place. */
    private boolean groupAt(int i) {
        return digitAt(i) && digitAt(i + 1) && digitAt(i + 2) && !digitAt(i + 3);
    }

    private boolean digitAt(int i) {
        return i < text.length() && Letters.isDigit(text.charAt(i));
    }

    private int exponentLength(int at) {
        if (at >= text.length() || (text.charAt(at) != 'E' && text.charAt(at) != 'e')) {
            return 0;
        }
        int i = at + 1;
        if (i < text.length() && (text.charAt(i) == '+' || Letters.isDash(text.charAt(i)))) {
            i++;
        }
        int digits = i;
        while (digitAt(i)) {
            i++;
        }
        boolean wordGoesOn = i < text.length() && Letters.isLetter(text.charAt(i));
        return i > digits && !wordGoesOn ? i - at : 0;
    }

    private int exponentValue(int at, int end) {
        int i = at + 1;
        boolean negative = Letters.isDash(text.charAt(i));
        int value = 0;
        for (; i < end; i++) {
            if (digitAt(i)) {
                value = Math.min(value * 10 + (text.charAt(i) - '0'), Token.MAX_EXPONENT + 1);
            }
        }
        return negative ? -value : value;
    }
}
