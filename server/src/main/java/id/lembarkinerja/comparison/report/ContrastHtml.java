package id.lembarkinerja.comparison.report;

import static id.lembarkinerja.comparison.report.ReportPage.escaped;

import id.lembarkinerja.comparison.Sides;
import id.lembarkinerja.comparison.Sighting;
import id.lembarkinerja.comparison.contrast.AgencyContrast;
import id.lembarkinerja.comparison.contrast.AgencyRow;
import id.lembarkinerja.comparison.contrast.AgencyRow.Standing;
import id.lembarkinerja.comparison.contrast.PlanContrast;
import id.lembarkinerja.comparison.contrast.PlanRow;
import org.jspecify.annotations.Nullable;

/** Contrasts as a page that stands alone, for the screen and for paper. */
public final class ContrastHtml {
    private ContrastHtml() {}

    /**
     * Two agencies.
     *
     * @param names by which people know them
     */
    public static String of(AgencyContrast contrast, Sides<String> names) {
        String left = String.valueOf(names.from());
        String right = String.valueOf(names.to());
        StringBuilder out = head("Dua perangkat daerah", left, right);
        summary(out, ContrastWords.summary(contrast, names));
        out.append("<table>\n<thead><tr><th>Indikator</th><th>")
                .append(escaped(left))
                .append("</th><th>")
                .append(escaped(right))
                .append("</th><th class=\"number\">Selisih capaian</th></tr></thead>\n<tbody>\n");
        for (AgencyRow row : contrast.rows()) {
            out.append("<tr><td class=\"label\">")
                    .append(escaped(
                            row.sides().findLatest().orElseThrow().label().strip()))
                    .append("</td>");
            standing(out, row.sides().from());
            standing(out, row.sides().to());
            number(out, row.findGap().map(ContrastWords::points).orElse(""));
            out.append("</tr>\n");
        }
        return ReportPage.of(left + " dan " + right, out.append("</tbody>\n</table>\n"));
    }

    /**
     * A plan and what came of it.
     *
     * @param names by which people know them
     */
    public static String of(PlanContrast contrast, Sides<String> names) {
        String plan = String.valueOf(names.from());
        String realisation = String.valueOf(names.to());
        StringBuilder out = head("Rencana dan realisasi", plan, realisation);
        summary(out, ContrastWords.summary(contrast));
        out.append("<table>\n<thead><tr><th>Nama</th><th>Rencana</th><th>Realisasi</th>")
                .append("<th class=\"number\">Selisih</th><th class=\"number\">Dari"
                        + " rencana</th></tr></thead>\n<tbody>\n");
        for (PlanRow row : contrast.rows()) {
            out.append("<tr><td class=\"label\">")
                    .append(escaped(row.label().strip()))
                    .append("</td>");
            figure(out, row.planned());
            figure(out, row.done());
            number(out, row.findGap().map(ContrastWords::number).orElse(""));
            number(out, row.findShare().map(ContrastWords::percent).orElse(""));
            out.append("</tr>\n");
        }
        return ReportPage.of("Rencana dan realisasi " + realisation, out.append("</tbody>\n</table>\n"));
    }

    private static StringBuilder head(String title, String left, String right) {
        return new StringBuilder("<h1>")
                .append(title)
                .append("</h1>\n<p class=\"files\">")
                .append(escaped(left))
                .append("</p>\n<p class=\"files\">")
                .append(escaped(right))
                .append("</p>\n");
    }

    private static void summary(StringBuilder out, String sentence) {
        out.append("<p class=\"summary\">").append(escaped(sentence)).append("</p>\n");
    }

    private static void standing(StringBuilder out, @Nullable Standing standing) {
        if (standing == null) {
            out.append("<td>tidak ada</td>");
            return;
        }
        out.append("<td>target ")
                .append(escaped(ContrastWords.printed(standing.target())))
                .append(", realisasi ")
                .append(escaped(ContrastWords.printed(standing.actual())));
        standing.score()
                .findAchievement()
                .ifPresent(achievement -> out.append("<div class=\"what\">capaian ")
                        .append(escaped(ContrastWords.percent(achievement)))
                        .append("</div>"));
        if (!standing.score().rating().isEmpty()) {
            out.append("<div>")
                    .append(escaped(standing.score().rating().indonesian()))
                    .append("</div>");
        }
        out.append("</td>");
    }

    private static void figure(StringBuilder out, Sighting cell) {
        out.append("<td>")
                .append(escaped(cell.spot().heading()))
                .append("<div class=\"what\">")
                .append(escaped(Narration.shown(cell.entry().printed())))
                .append("</div><div class=\"where\">")
                .append(escaped(cell.spot().a1()))
                .append("</div></td>");
    }

    private static void number(StringBuilder out, String text) {
        out.append("<td class=\"number\">").append(escaped(text)).append("</td>");
    }
}
