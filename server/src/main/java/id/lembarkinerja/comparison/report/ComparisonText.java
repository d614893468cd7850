package id.lembarkinerja.comparison.report;

import id.lembarkinerja.comparison.Change;
import id.lembarkinerja.comparison.Comparison;

/** The report for a person at a terminal, in Indonesian: how many changes, then each with its place and consequence. */
public final class ComparisonText {
    private static final int LONGEST = 72;

    private ComparisonText() {}

    /** The whole report. */
    public static String of(Comparison comparison) {
        StringBuilder out = new StringBuilder();
        out.append(comparison.from().name())
                .append(" → ")
                .append(comparison.to().name())
                .append('\n');
        out.append(Narration.summary(comparison)).append('\n');
        int number = 0;
        for (Change change : comparison.changes()) {
            number++;
            write(out, number, Narration.of(change));
        }
        return out.toString();
    }

    private static void write(StringBuilder out, int number, Narration told) {
        out.append('\n')
                .append(String.format("%3d. ", number))
                .append(told.where())
                .append("  ");
        out.append(told.what()).append('\n');
        if (!told.label().isBlank()) {
            out.append("     ").append(cut(told.label())).append('\n');
        }
        if (!told.before().isEmpty() || !told.after().isEmpty()) {
            boolean wide = told.before().length() + told.after().length() > LONGEST;
            out.append("       ")
                    .append(told.before())
                    .append(wide ? "\n     → " : " → ")
                    .append(told.after());
            out.append('\n');
        }
        if (!told.consequence().isEmpty()) {
            out.append("     ⇒ ").append(told.consequence()).append('\n');
        }
    }

    private static String cut(String label) {
        String line = label.strip().replace('\n', ' ');
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }
}
