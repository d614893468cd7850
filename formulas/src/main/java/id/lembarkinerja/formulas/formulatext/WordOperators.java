package id.lembarkinerja.formulas.formulatext;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Arithmetic in words: dibagi, dikali, ditambah, dikurangi, dibandingkan dengan, per, terhadap. */
final class WordOperators {
    private WordOperators() {}

    /** A sign and how many words it takes. */
    record Found(Kind kind, int length) {}

    /** The marks with their words of arithmetic made into signs. */
    static List<Mark> decide(List<Mark> marks) {
        List<Mark> decided = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            Found found = at(marks, i);
            if (found == null) {
                decided.add(marks.get(i));
            } else {
                dropBefore(decided);
                int last = i + found.length - 1;
                decided.add(new Mark(
                        found.kind,
                        marks.get(i).text(),
                        marks.get(i).start(),
                        marks.get(last).end()));
                i = last;
            }
        }
        return decided;
    }

    /** {@code jumlah B, kemudian dikali 100%}: what only joins the sentence in front of a sign. */
    private static void dropBefore(List<Mark> decided) {
        boolean joins = true;
        while (joins && decided.size() > 1) {
            Mark last = decided.get(decided.size() - 1);
            joins = last.is(Kind.COMMA) || last.isWord("kemudian") || last.isWord("selanjutnya");
            if (joins) {
                decided.remove(decided.size() - 1);
            }
        }
    }

    /** The sign that begins at this word. */
    static @Nullable Found at(List<Mark> marks, int i) {
        Mark mark = marks.get(i);
        Mark before = Mark.at(marks, i - 1);
        if (!mark.is(Kind.WORD) || !operandBefore(marks, i)) {
            return null;
        }
        boolean split = mark.isWord("di") && Mark.at(marks, i + 1).is(Kind.WORD);
        String word = split ? "di" + Mark.at(marks, i + 1).folded() : mark.folded();
        Kind kind = kind(word);
        int length = split ? 2 : 1;
        Mark next = Mark.at(marks, i + length);
        if (kind != null && (next.isWord("dengan") || next.isWord("oleh") || next.isWord("antara"))) {
            length++;
            next = Mark.at(marks, i + length);
        }
        if (next.is(Kind.BREAK)) {
            next = Mark.at(marks, i + length + 1);
        }
        if (kind == null) {
            kind = doubtful(word, before, next);
        }
        boolean compares = word.startsWith("dibanding") || "berbanding".equals(word);
        boolean name = next.is(Kind.WORD)
                && (Vocabulary.refusesDivisionBefore(next.text()) || (compares && Vocabulary.isPeriod(next.text())));
        boolean operand = next.startsOperand() || next.isAny(Kind.CROSS, Kind.BAR);
        return kind == null || !operand || name ? null : new Found(kind, length);
    }

    private static boolean operandBefore(List<Mark> marks, int i) {
        Mark before = Mark.at(marks, i - 1);
        if (before.is(Kind.BREAK) || before.is(Kind.COMMA)) {
            before = Mark.at(marks, i - 2);
        }
        return (before.endsOperand() || before.is(Kind.CROSS))
                && !(before.is(Kind.WORD) && Vocabulary.refusesDivisionBehind(before.text()));
    }

    private static @Nullable Kind kind(String word) {
        return switch (word) {
            case "dibagi", "dibandingkan", "dibanding", "berbanding" -> Kind.DIVIDE;
            case "dikali", "dikalikan" -> Kind.MULTIPLY;
            case "ditambah", "ditambahkan", "dijumlahkan", "plus" -> Kind.ADD;
            case "dikurangi", "dikurang", "dikurangkan" -> Kind.SUBTRACT;
            default -> null;
        };
    }

    /** Words that are a sign only before what must be an operand. */
    private static @Nullable Kind doubtful(String word, Mark before, Mark next) {
        boolean counted = next.is(Kind.WORD) && Vocabulary.isCount(next.text());
        return switch (word) {
            case "per", "terhadap" -> counted || next.is(Kind.OPEN) ? Kind.DIVIDE : null;
            case "kali" ->
                (next.is(Kind.NUMBER) && Numerals.isScale(Numerals.get(next))) || next.is(Kind.OPEN)
                        ? before.is(Kind.NUMBER) ? null : Kind.MULTIPLY
                        : null;
            case "minus" -> counted || next.isAny(Kind.NUMBER, Kind.OPEN) ? Kind.SUBTRACT : null;
            default -> null;
        };
    }
}
