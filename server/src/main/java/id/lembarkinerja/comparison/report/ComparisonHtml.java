package id.lembarkinerja.comparison.report;

import static id.lembarkinerja.comparison.report.ReportPage.escaped;

import id.lembarkinerja.comparison.Change;
import id.lembarkinerja.comparison.Comparison;
import id.lembarkinerja.comparison.Sides;

/** One page that stands alone (no script, nothing from elsewhere), for the screen and for paper. */
public final class ComparisonHtml {
    /** From here on a rating flips, a table or a row with an achievement came or went, or a target changed. */
    private static final double HIGH = 0.7;

    private ComparisonHtml() {}

    /**
     * The whole page.
     *
     * @param about what both versions belong to; may be empty
     * @param names by which people know the versions
     */
    public static String of(Comparison comparison, String about, Sides<String> names) {
        StringBuilder out = new StringBuilder("<h1>Perbandingan versi</h1>\n");
        if (!about.isEmpty()) {
            out.append("<p class=\"files\">").append(escaped(about)).append("</p>\n");
        }
        file(out, "Lama: " + names.from(), comparison.from());
        file(out, "Baru: " + names.to(), comparison.to());
        out.append("<p class=\"summary\">")
                .append(escaped(Narration.summary(comparison)))
                .append("</p>\n");
        if (!comparison.isSame()) {
            table(out, comparison);
        }
        return ReportPage.of("Perbandingan " + comparison.to().name(), out);
    }

    private static void file(StringBuilder out, String which, Comparison.Version version) {
        String file = which.endsWith(version.name()) ? "" : " (" + version.name() + ")";
        out.append("<p class=\"files\">").append(escaped(which + file)).append("</p>\n");
        if (!version.sha256().isEmpty()) {
            out.append("<p class=\"hash\">SHA-256 ")
                    .append(escaped(version.sha256()))
                    .append("</p>\n");
        }
    }

    private static void table(StringBuilder out, Comparison comparison) {
        out.append("<table>\n<thead><tr><th>Sel</th><th>Perubahan</th></tr></thead>\n<tbody>\n");
        for (Change change : comparison.changes()) {
            row(out, Narration.of(change), change.weight() >= HIGH);
        }
        out.append("</tbody>\n</table>\n");
    }

    private static void row(StringBuilder out, Narration told, boolean high) {
        out.append(high ? "<tr class=\"high\">" : "<tr>");
        out.append("<td class=\"where\">").append(escaped(told.where())).append("</td><td>");
        out.append("<div class=\"what\">").append(escaped(told.what())).append("</div>");
        if (!told.label().isBlank()) {
            out.append("<div class=\"label\">").append(escaped(told.label())).append("</div>");
        }
        if (!told.before().isEmpty() || !told.after().isEmpty()) {
            out.append("<div><del>").append(escaped(told.before())).append("</del> → <ins>");
            out.append(escaped(told.after())).append("</ins></div>");
        }
        if (!told.consequence().isEmpty()) {
            out.append("<div class=\"so\">⇒ ")
                    .append(escaped(told.consequence()))
                    .append("</div>");
        }
        out.append("</td></tr>\n");
    }
}
