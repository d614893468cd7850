package id.lembarkinerja.formulas.formulatext;

import id.lembarkinerja.formulas.expression.Expression.Function;
import id.lembarkinerja.formulas.expression.Expression.Operator;
import id.lembarkinerja.formulas.formulatext.Term.Applied;
import id.lembarkinerja.formulas.formulatext.Term.Chain;
import id.lembarkinerja.formulas.formulatext.Term.Figure;
import id.lembarkinerja.formulas.formulatext.Term.Named;
import id.lembarkinerja.formulas.formulatext.Term.Sign;
import id.lembarkinerja.formulas.language.Bilingual;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Reads the words of one operand: a name, a number in words, a list, or values joined in words. */
final class NameReader {
    private static final String SUMS = " menjumlahkan penjumlahan menambahkan ";
    private static final String COMPARISONS = " perbandingan membandingkan pembandingan rasio ";
    private static final String DIFFERENCES = " selisih pengurangan mengurangkan ";
    private static final String ALL = " semua seluruh setiap tiap masing-masing ";
    private static final String EMPTY_FIRST = " dari antara adalah yaitu yakni dengan sebesar maka hasil penghitungan ";

    private final List<Mark> words;
    private final Notes notes;

    NameReader(List<Mark> words, Notes notes) {
        this.words = words;
        this.notes = notes;
    }

    /** The term; {@code next} is the mark behind the words. */
    Term read(Mark next) {
        Mark first = words.get(0);
        int spelled = words.size() == 1 ? Vocabulary.spelled(first.text()) : -1;
        if (spelled >= 0) {
            return new Figure(BigDecimal.valueOf(spelled), false);
        }
        boolean percent = words.size() == 2 && words.get(1).isWord("persen");
        if (percent && Vocabulary.spelled(first.text()) >= 0) {
            return new Figure(BigDecimal.valueOf(Vocabulary.spelled(first.text())), true);
        }
        if ((first.isWord("rp") || first.isWord("idr"))
                && words.size() > 1
                && words.get(1).is(Kind.NUMBER)) {
            return new Figure(Numerals.get(words.get(1)), false);
        }
        if (is(SUMS, first) && words.size() > 1) {
            return sum(words.subList(1, words.size()));
        }
        boolean between = words.size() > 1 && words.get(1).isWord("antara");
        if (between && (is(COMPARISONS, first) || is(DIFFERENCES, first))) {
            List<Mark> rest = words.subList(2, words.size());
            // "perbandingan antara A terhadap jumlah B": the sign was already found in the words
            boolean difference = is(DIFFERENCES, first) && joined(rest);
            return (next.isOperator() && !difference) || rest.isEmpty()
                    ? name(rest, false)
                    : two(rest, is(COMPARISONS, first) ? Operator.DIVIDE : Operator.SUBTRACT);
        }
        if (first.isWord("rata-rata") && listed(words.subList(1, words.size()))) {
            return new Applied(Function.MEAN, List.of(name(words.subList(1, words.size()), true)));
        }
        int dots = dots();
        if (dots > 0) {
            return new Applied(Function.SUM, List.of(name(words.subList(0, dots), true)));
        }
        return name(words, false);
    }

    private static boolean joined(List<Mark> rest) {
        for (Mark mark : rest) {
            if (mark.isWord("dan") || mark.isWord("dengan")) {
                return true;
            }
        }
        return false;
    }

    private static boolean listed(List<Mark> rest) {
        for (int i = 0; i < rest.size() && i < 4; i++) {
            if (is(ALL, rest.get(i)) || (i == 0 && rest.get(i).isWord("dari"))) {
                return true;
            }
        }
        return false;
    }

    /** Where {@code 1..n} begins behind a name; 0 when it does not. */
    private int dots() {
        for (int i = 2; i < words.size(); i++) {
            if (words.get(i).is(Kind.DOTS)) {
                return words.get(i - 1).is(Kind.NUMBER) ? i - 1 : i;
            }
        }
        return 0;
    }

    /** {@code menjumlahkan A, B, dan C}: one value, whatever is done with it afterwards. */
    private Term sum(List<Mark> rest) {
        List<List<Mark>> items = new ArrayList<>();
        boolean commas = Mark.has(rest, Kind.COMMA);
        int from = 0;
        for (int i = 0; i <= rest.size(); i++) {
            Mark mark = Mark.at(rest, i);
            boolean and = mark.isWord("dan") || mark.isWord("serta") || mark.isWord("dengan");
            boolean lastAnd = and && (commas ? Mark.at(rest, i - 1).is(Kind.COMMA) || !commaAfter(rest, i) : true);
            if (i == rest.size() || mark.is(Kind.COMMA) || lastAnd) {
                if (i > from) {
                    items.add(rest.subList(from, i));
                }
                from = i + 1;
            }
        }
        if (items.size() == 1) {
            return new Applied(Function.SUM, List.of(name(items.get(0), true)));
        }
        List<Term> parts = new ArrayList<>();
        List<Sign> signs = new ArrayList<>();
        for (List<Mark> item : items) {
            parts.add(name(item, false));
            if (parts.size() > 1) {
                signs.add(new Sign(Operator.ADD, false));
            }
        }
        if (parts.isEmpty()) {
            throw Refusals.missingOperand(words, words.size());
        }
        notes.add(
                "Nilai yang disebut berurutan sesudah “{0}” dijumlahkan.",
                "The values named one after the other behind “{0}” are added up.",
                words.get(0).text());
        return new Chain(parts, signs);
    }

    private static boolean commaAfter(List<Mark> rest, int from) {
        return Mark.has(rest.subList(from, rest.size()), Kind.COMMA);
    }

    private Term two(List<Mark> rest, Operator operator) {
        for (String link : List.of("dengan", "terhadap", "dan")) {
            int found = -1;
            boolean once = true;
            for (int i = 1; i + 1 < rest.size(); i++) {
                if (rest.get(i).isWord(link)) {
                    once = found < 0;
                    found = i;
                }
            }
            if (found > 0 && once) {
                return new Chain(
                        List.of(name(rest.subList(0, found), false), name(rest.subList(found + 1, rest.size()), false)),
                        List.of(new Sign(operator, true)));
            }
            if (found > 0) {
                throw new UnreadableException(
                        rest.get(found),
                        Bilingual.of(
                                "Kata “{0}” muncul lebih dari sekali, sehingga kedua nilai yang dibandingkan tidak"
                                        + " pasti; tulis “nilai pertama / nilai kedua”.",
                                "The word “{0}” stands there more than once, so the two values compared are not"
                                        + " certain; write “first value / second value”.",
                                link));
            }
        }
        return name(rest, false);
    }

    private Named name(List<Mark> marks, boolean list) {
        int from = 0;
        while (from + 1 < marks.size() && is(EMPTY_FIRST, marks.get(from))) {
            from++;
        }
        // "hasil panen" is a name, "menjumlahkan hasil penghitungan indeks" only leads to one
        if (from == 1 && marks.get(0).isWord("hasil")) {
            from = 0;
        }
        List<Mark> kept = marks.subList(from, marks.size());
        String name = notes.words(kept);
        if (kept.size() == 2
                && Vocabulary.isPeriod(kept.get(0).text())
                && kept.get(1).is(Kind.NUMBER)) {
            throw new UnreadableException(
                    kept.get(0).start(),
                    kept.get(1).end(),
                    Bilingual.of(
                            "“{0}” hanya menyebut waktu, bukan nilai; tulis lengkap, misalnya “Jumlah A {0}”.",
                            "“{0}” names a time only, not a value; write it in full, such as “Jumlah A {0}”.", name));
        }
        boolean readable = false;
        for (int i = 0; i < name.length(); i++) {
            readable |= Characters.isLetter(name.charAt(i)) || Characters.isDigit(name.charAt(i));
        }
        if (!readable || kept.isEmpty()) {
            Mark mark = words.get(0);
            throw new UnreadableException(
                    mark,
                    Bilingual.of(
                            "Tanda “{0}” tidak dikenal dalam rumus; hapus atau ganti dengan +, −, x, atau /.",
                            "The sign “{0}” is not known in formulas; delete it or replace it by +, −, x or /.",
                            mark.text()));
        }
        int open = 0;
        for (int i = 0; i < name.length(); i++) {
            open += name.charAt(i) == '(' ? 1 : name.charAt(i) == ')' && open > 0 ? -1 : 0;
        }
        var closed = new StringBuilder(name);
        for (int i = 0; i < open; i++) {
            closed.append(')');
        }
        return new Named(closed.toString(), list);
    }

    private static boolean is(String list, Mark word) {
        return word.is(Kind.WORD) && list.contains(" " + word.folded() + " ");
    }
}
