package id.lembarkinerja.formulas.formulatext;

import java.util.ArrayList;
import java.util.List;

/** Takes from an equation what is not arithmetic: a result printed behind it, a drawn fraction line, line breaks. */
final class Statement {
    private Statement() {}

    /** The marks between which only names, numbers, brackets and signs remain. */
    static List<Mark> marks(Equation equation, Notes notes) {
        List<Mark> body = withoutResult(equation.body(), notes);
        return joinedLines(Sentences.trimmed(Bars.toDivision(body)));
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
                            "Tanda “=” di sini membuat rumus terpotong; tulis nama hasil satu kali di depan tanda “=” dan"
                                    + " seluruh hitungan di belakangnya.");
                }
                if (Mark.has(right, Kind.PERCENT)) {
                    notes.sayPercent();
                }
                notes.add("Hasil yang tercetak sesudah tanda “=” tidak ikut dihitung.");
                return left;
            }
        }
        return body;
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
            if (value && before.endsOperand() && !goesOn && WordOperators.at(marks, i + 1) == null) {
                throw new UnreadableException(
                        next,
                        "Tanda hitung di antara dua baris tidak ada; bila baris atas adalah pembilang yang digarisbawahi,"
                                + " tulis tanda bagi “/” di antara keduanya.");
            }
        }
        return joined;
    }
}
