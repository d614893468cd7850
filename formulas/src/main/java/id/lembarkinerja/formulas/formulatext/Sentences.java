package id.lembarkinerja.formulas.formulatext;

import id.lembarkinerja.formulas.language.Bilingual;
import java.util.ArrayList;
import java.util.List;

/** Finds, in running text, the sentence that computes and the words that only lead to it. */
final class Sentences {
    private Sentences() {}

    /** The equation with only the sentence that computes. */
    static Equation computing(Equation equation, Notes notes) {
        List<List<Mark>> sentences = split(equation.body());
        List<List<Mark>> computing = new ArrayList<>();
        for (List<Mark> sentence : sentences) {
            if (Outline.hasCertainArithmetic(sentence)) {
                computing.add(sentence);
            }
        }
        if (computing.isEmpty()) {
            for (List<Mark> sentence : sentences) {
                if (Outline.hasArithmetic(sentence)) {
                    computing.add(sentence);
                }
            }
        }
        if (sentences.size() < 2 || computing.isEmpty()) {
            return led(sentences.size() == 1 ? new Equation(equation.name(), sentences.get(0)) : equation);
        }
        List<Mark> chosen = computing.get(0);
        if (computing.size() > 1) {
            chosen = calculated(computing);
        }
        notes.add(
                "Hanya kalimat {0} yang dibaca; kalimat lain dianggap keterangan.",
                "Only the sentence {0} was read; other sentences are taken for explanations.", notes.quote(chosen));
        return led(new Equation(chosen == sentences.get(0) ? equation.name() : List.of(), chosen));
    }

    /** Of several sentences with arithmetic the only one that says what is calculated. */
    private static List<Mark> calculated(List<List<Mark>> computing) {
        List<Mark> only = null;
        for (List<Mark> sentence : computing) {
            if (lead(sentence) > 0) {
                if (only != null) {
                    throw severalSentences(sentence);
                }
                only = sentence;
            }
        }
        if (only == null) {
            throw severalSentences(computing.get(1));
        }
        return only;
    }

    private static UnreadableException severalSentences(List<Mark> sentence) {
        return new UnreadableException(
                sentence.get(0).start(),
                sentence.get(sentence.size() - 1).end(),
                new Bilingual(
                        "Beberapa kalimat memuat hitungan, sehingga rumusnya tidak pasti; tulis satu rumus saja,"
                                + " misalnya “Nilai X = Jumlah A / Jumlah B x 100%”.",
                        "Several sentences compute something, so the formula is not certain; write one formula only,"
                                + " such as “Nilai X = Jumlah A / Jumlah B x 100%”."));
    }

    private static List<List<Mark>> split(List<Mark> body) {
        List<List<Mark>> sentences = new ArrayList<>();
        int from = 0;
        int depth = 0;
        for (int i = 0; i <= body.size(); i++) {
            Mark mark = Mark.at(body, i);
            depth = Math.max(0, depth + (mark.is(Kind.OPEN) ? 1 : mark.is(Kind.CLOSE) ? -1 : 0));
            Mark next = Mark.at(body, i + 1);
            boolean capital =
                    !next.text().isEmpty() && Characters.isUpper(next.text().charAt(0));
            boolean ends = i == body.size()
                    || (depth == 0 && mark.is(Kind.SEMICOLON))
                    || (depth == 0 && mark.is(Kind.POINT) && (next.is(Kind.BREAK) || (Mark.gap(body, i) && capital)));
            if (ends) {
                List<Mark> sentence = trimmed(body.subList(from, i));
                if (!sentence.isEmpty()) {
                    sentences.add(sentence);
                }
                from = i + 1;
            }
        }
        return sentences;
    }

    static List<Mark> trimmed(List<Mark> marks) {
        int from = 0;
        int to = marks.size();
        while (from < to && idle(marks.get(from))) {
            from++;
        }
        while (to > from && idle(marks.get(to - 1))) {
            to--;
        }
        return marks.subList(from, to);
    }

    private static boolean idle(Mark mark) {
        return mark.isAny(Kind.BREAK, Kind.POINT, Kind.COMMA, Kind.SEMICOLON);
    }

    /** The words before {@code dihitung dengan} name the result. */
    private static Equation led(Equation equation) {
        int lead = lead(equation.body());
        if (lead == 0) {
            return equation;
        }
        int words = lead;
        while (!isVerb(equation.body().get(words))) {
            words--;
        }
        List<Mark> name = equation.body().subList(0, words);
        int from = !name.isEmpty() && name.get(0).isWord("selanjutnya") ? 1 : 0;
        return new Equation(
                equation.name().isEmpty() ? name.subList(from, words) : equation.name(),
                equation.body().subList(lead, equation.body().size()));
    }

    /** Where the formula begins behind {@code … dihitung dengan}, or 0. */
    private static int lead(List<Mark> marks) {
        for (int i = 0; i + 2 < marks.size(); i++) {
            Mark next = marks.get(i + 1);
            boolean link = next.isWord("dengan") || next.isWord("dari") || next.isWord("melalui");
            if (isVerb(marks.get(i)) && link) {
                boolean way =
                        marks.get(i + 2).isWord("cara") || marks.get(i + 2).isWord("rumus");
                int from = i + (way ? 3 : 2);
                return from < marks.size() && Mark.at(marks, from).is(Kind.COLON) ? from + 1 : from;
            }
            if (!marks.get(i).isAny(Kind.WORD, Kind.OPEN, Kind.CLOSE)) {
                return 0;
            }
        }
        return 0;
    }

    private static boolean isVerb(Mark mark) {
        return mark.isWord("dihitung") || mark.isWord("diperoleh") || mark.isWord("didapat") || mark.isWord("diukur");
    }
}
