package id.lembarkinerja.formulas.formulatext;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The part of a cell that is the formula, and the legend behind it. A cell may begin with the definition and end with
 * the data source; headings such as {@code Metode Pengukuran :} tell the parts apart, with or without line breaks.
 *
 * @param main the formula; never empty unless the cell is
 * @param legend what explains its symbols
 */
record Sections(List<Mark> main, List<Mark> legend) {
    private enum Part {
        FORMULA,
        LEGEND,
        OTHER
    }

    private static final List<String> FORMULA = List.of(
            "rumus",
            "rumusan",
            "formula",
            "formulasi",
            "perhitungan",
            "penghitungan",
            "metode",
            "formula perhitungan",
            "formula penghitungan",
            "formula pengukuran",
            "formulasi perhitungan",
            "formulasi pengukuran",
            "rumus perhitungan",
            "rumus penghitungan",
            "metode pengukuran",
            "metode perhitungan",
            "metode penghitungan",
            "cara perhitungan",
            "cara penghitungan",
            "cara pengukuran",
            "cara menghitung",
            "cara hitung",
            "teknik menghitung",
            "perhitungan realisasi",
            "formulasi penghitungan",
            "dihitung dengan rumus",
            "dengan rumus",
            "dihitung dengan formula");
    private static final List<String> LEGEND =
            List.of("keterangan", "ket", "dimana", "di mana", "dengan", "penjelasan", "keterangan rumus", "yaitu");
    private static final List<String> OTHER = List.of(
            "sumber data",
            "sumber",
            "definisi",
            "definisi operasional",
            "dasar hukum",
            "catatan",
            "output sasaran",
            "penanggung jawab",
            "satuan",
            "tipe perhitungan",
            "periode",
            "periode pengukuran",
            "alasan pemilihan",
            "tujuan",
            "frekuensi");

    /** A heading: its part of the cell, and the marks it covers. */
    private record Heading(Part part, int from, int to) {}

    static Sections of(List<Mark> marks, Notes notes) {
        int from = 0;
        int to = marks.size();
        int legendFrom = to;
        boolean legend = false;
        boolean inOther = false;
        for (int i = 0; i < marks.size(); i++) {
            Heading heading = heading(marks, i);
            if (heading == null) {
                continue;
            }
            if (heading.part == Part.FORMULA) {
                from = heading.to;
                to = marks.size();
                legendFrom = to;
                legend = false;
                inOther = false;
            } else if (heading.part == Part.LEGEND && !legend && !inOther && from < i) {
                to = Math.min(to, i);
                legendFrom = heading.to;
                legend = true;
            } else if (heading.part == Part.OTHER && i > from && (hasSign(marks.subList(from, i)) || from > 0)) {
                return new Sections(
                        marks.subList(from, Math.min(to, i)), legend ? marks.subList(legendFrom, i) : List.of());
            } else if (heading.part == Part.OTHER) {
                inOther = true;
            }
            i = heading.to - 1;
        }
        from = unmarked(marks, from);
        if (from > 0 && hasSign(marks.subList(0, from))) {
            notes.add(
                    "Hanya bagian sesudah judul rumus yang dibaca; bagian sebelumnya dianggap keterangan.",
                    "Only the part behind the heading of the formula was read; what stands before it is taken for an"
                            + " explanation.");
        }
        return new Sections(marks.subList(from, to), legend ? marks.subList(legendFrom, marks.size()) : List.of());
    }

    private static @Nullable Heading heading(List<Mark> marks, int i) {
        if (!marks.get(i).is(Kind.WORD)) {
            return null;
        }
        var words = new StringBuilder();
        Heading found = null;
        for (int j = i; j < marks.size() && j < i + 3 && marks.get(j).is(Kind.WORD); j++) {
            words.append(j > i ? " " : "").append(marks.get(j).folded());
            String text = words.toString();
            Mark next = Mark.at(marks, j + 1);
            boolean closed = next.isAny(Kind.COLON, Kind.SEMICOLON);
            boolean loose = ("dimana".equals(text) || "di mana".equals(text)) && startsLine(marks, i);
            Part part = part(text);
            if (part != null && (closed || loose) && !(part == Part.LEGEND && "yaitu".equals(text) && !closed)) {
                found = new Heading(part, i, closed ? j + 2 : j + 1);
            }
        }
        return found;
    }

    private static @Nullable Part part(String words) {
        if (FORMULA.contains(words)) {
            return Part.FORMULA;
        }
        if (LEGEND.contains(words)) {
            return Part.LEGEND;
        }
        return OTHER.contains(words) ? Part.OTHER : null;
    }

    private static boolean startsLine(List<Mark> marks, int i) {
        return Mark.at(marks, i - 1)
                .isAny(Kind.BREAK, Kind.POINT, Kind.COMMA, Kind.SEMICOLON, Kind.PERCENT, Kind.CLOSE, Kind.NUMBER);
    }

    /** Past a heading without colon at the very beginning: {@code Rumus (A / B) x 100%}. */
    private static int unmarked(List<Mark> marks, int from) {
        List<String> words = new ArrayList<>();
        for (int j = from; j < marks.size() && j < from + 3 && marks.get(j).is(Kind.WORD); j++) {
            words.add(marks.get(j).folded());
            Mark next = Mark.at(marks, j + 1);
            boolean begins =
                    next.isAny(Kind.OPEN, Kind.SIGMA) || (next.is(Kind.WORD) && Vocabulary.isCount(next.text()));
            boolean heading = FORMULA.contains(String.join(" ", words));
            if (heading
                    && !next.isNone()
                    && (next.is(Kind.BREAK) || next.is(Kind.EQUALS) || (begins && Mark.gap(marks, j)))) {
                return next.isAny(Kind.BREAK, Kind.EQUALS) ? j + 2 : j + 1;
            }
        }
        return from;
    }

    /** Whether anything but headings and punctuation stands there. */
    private static boolean hasSign(List<Mark> marks) {
        return marks.size() > 6;
    }
}
