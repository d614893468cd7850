package id.lembarkinerja.formulas.formulatext;

import id.lembarkinerja.formulas.language.Bilingual;
import java.util.ArrayList;
import java.util.List;

/** Takes from an equation what is not arithmetic: a result printed behind it, a drawn fraction line, line breaks. */
final class Statement {
    private Statement() {}

    /** The marks between which only names, numbers, brackets and signs remain. */
    static List<Mark> marks(Equation equation, Notes notes) {
        List<Mark> body = withoutResult(equation.body(), notes);
        return withoutWeightWord(joinedLines(Sentences.trimmed(Bars.toDivision(body))));
    }

    /** Without {@code = 50 %} or {@code = … %} behind the arithmetic. */
    private static List<Mark> withoutResult(List<Mark> body, Notes notes) {
        for (int i = 0; i < body.size(); i++) {
            if (body.get(i).is(Kind.EQUALS)) {
                List<Mark> left = body.subList(0, i);
                List<Mark> right = body.subList(i + 1, body.size());
                if (left.isEmpty() || !Outline.hasArithmetic(left)) {
                    throw new UnreadableException(
                            body.get(i),
                            new Bilingual(
                                    "Tanda “=” di sini membuat rumus terpotong; tulis nama hasil satu kali di depan"
                                            + " tanda “=” dan seluruh hitungan di belakangnya.",
                                    "The sign “=” here cuts the formula; write the name of the result once before"
                                            + " the sign “=” and the whole calculation behind it."));
                }
                if (!Outline.hasArithmetic(right) && numbers(right) > 1) {
                    throw new UnreadableException(
                            right.get(0).start(),
                            right.get(right.size() - 1).end(),
                            new Bilingual(
                                    "Di belakang tanda “=” ada lebih dari satu angka, sehingga hasilnya tidak jelas;"
                                            + " tulis rumusnya saja tanpa hasil.",
                                    "There is more than one number behind the sign “=”, so the result is not clear;"
                                            + " write the formula alone, without the result."));
                }
                if (Mark.has(right, Kind.PERCENT)) {
                    notes.sayPercent();
                }
                notes.add(
                        "Hasil yang tercetak sesudah tanda “=” tidak ikut dihitung.",
                        "The result printed behind the sign “=” is not computed with.");
                return left;
            }
        }
        return body;
    }

    /** {@code bobot 60% x Nilai A}: the word only says what the factor is. */
    private static List<Mark> withoutWeightWord(List<Mark> marks) {
        List<Mark> kept = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            boolean weight = marks.get(i).isWord("bobot")
                    && Mark.at(marks, i + 1).is(Kind.NUMBER)
                    && Mark.at(marks, i + 2).is(Kind.PERCENT)
                    && Mark.at(marks, i + 3).isAny(Kind.CROSS, Kind.MULTIPLY);
            if (!weight) {
                kept.add(marks.get(i));
            }
        }
        return kept;
    }

    private static int numbers(List<Mark> marks) {
        int numbers = 0;
        for (Mark mark : marks) {
            numbers += mark.is(Kind.NUMBER) ? 1 : 0;
        }
        return numbers;
    }

    /** Lines that go on are joined; two lines that each begin a value, without a sign between them, are refused. */
    private static List<Mark> joinedLines(List<Mark> marks) {
        List<Mark> joined = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            if (!mark.is(Kind.BREAK)) {
                joined.add(mark);
                continue;
            }
            Mark before = Mark.at(joined, joined.size() - 1);
            Mark next = Mark.at(marks, i + 1);
            boolean value = next.is(Kind.WORD)
                    && Vocabulary.isValue(next.text())
                    && Characters.isUpper(next.text().charAt(0));
            boolean goesOn = before.is(Kind.WORD) && Vocabulary.isConnective(before.text());
            boolean another =
                    value && Outline.hasArithmetic(joined) && Outline.hasArithmetic(marks.subList(i, marks.size()));
            if (another && before.endsOperand() && !goesOn) {
                throw new UnreadableException(
                        next,
                        new Bilingual(
                                "Di sini mulai rumus kedua; tulis satu rumus dalam satu sel, atau beri nama pada"
                                        + " setiap rumus, misalnya “Nilai X = Jumlah A / Jumlah B x 100%”.",
                                "Here begins a second formula; write one formula in a cell, or give each formula a"
                                        + " name, such as “Nilai X = Jumlah A / Jumlah B x 100%”."));
            }
            if (value && before.endsOperand() && !goesOn && WordOperators.at(marks, i + 1) == null) {
                throw new UnreadableException(
                        next,
                        new Bilingual(
                                "Tanda hitung di antara dua baris tidak ada; bila baris atas adalah pembilang yang"
                                        + " digarisbawahi, tulis tanda bagi “/” di antara keduanya.",
                                "There is no sign between two lines; if the upper line is an underlined numerator,"
                                        + " write the sign “/” between the two."));
            }
        }
        return joined;
    }
}
