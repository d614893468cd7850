package id.lembarkinerja.comparison.report;

import id.lembarkinerja.comparison.Change;
import id.lembarkinerja.comparison.Comparison;

/** One page that stands alone (no script, nothing from elsewhere), for the screen and for paper. */
public final class ComparisonHtml {
    private static final String STYLE = """
            :root{color-scheme:light}
            body{font:15px/1.45 system-ui,"Segoe UI",sans-serif;color:#1b1f24;max-width:60rem;margin:2rem auto;padding:0 1rem}
            h1{font-size:1.35rem;margin:0}
            .files,.hash{color:#57606a;margin:.2rem 0}
            .hash{font:12px ui-monospace,monospace;overflow-wrap:anywhere}
            .summary{font-weight:600;border-block:1px solid #d0d7de;padding:.6rem 0;margin:1rem 0}
            table{border-collapse:collapse;width:100%}
            th{text-align:left;font-weight:600;border-bottom:2px solid #57606a}
            th,td{padding:.45rem .5rem;vertical-align:top}
            td{border-bottom:1px solid #d0d7de}
            .where{white-space:nowrap;font:13px ui-monospace,monospace}
            .what{font-weight:600}
            .label{color:#57606a}
            del{background:#ffebe9;text-decoration:none;padding:0 .2em}
            ins{background:#dafbe1;text-decoration:none;padding:0 .2em}
            .so{margin-top:.2rem}
            .high td{border-left:4px solid #cf222e}
            .high td+td{border-left:0}
            @media print{body{margin:0;max-width:none;font-size:10.5pt}thead{display:table-header-group}
            tr{break-inside:avoid}del{background:none;text-decoration:line-through}ins{background:none;font-weight:600}}
            @page{size:A4;margin:16mm}
            """;
    /** From here on a rating flips, a table or a row with an achievement came or went, or a target changed. */
    private static final double HIGH = 0.7;

    private ComparisonHtml() {}

    /** The whole page. */
    public static String of(Comparison comparison) {
        StringBuilder out = new StringBuilder();
        out.append("<!DOCTYPE html>\n<html lang=\"id\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append("<title>Perbandingan ")
                .append(escaped(comparison.to().name()))
                .append("</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<h1>Perbandingan versi</h1>\n");
        file(out, "Lama", comparison.from());
        file(out, "Baru", comparison.to());
        out.append("<p class=\"summary\">")
                .append(escaped(Narration.summary(comparison)))
                .append("</p>\n");
        if (!comparison.isSame()) {
            table(out, comparison);
        }
        return out.append("</body>\n</html>\n").toString();
    }

    private static void file(StringBuilder out, String which, Comparison.Version version) {
        out.append("<p class=\"files\">")
                .append(which)
                .append(": ")
                .append(escaped(version.name()))
                .append("</p>\n");
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

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }
}
