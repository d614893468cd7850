package id.lembarkinerja.comparison.report;

import id.lembarkinerja.comparison.Sighting;
import id.lembarkinerja.comparison.contrast.AgencyContrast;
import id.lembarkinerja.comparison.contrast.AgencyRow;
import id.lembarkinerja.comparison.contrast.AgencyRow.Standing;
import id.lembarkinerja.comparison.contrast.PlanContrast;
import id.lembarkinerja.comparison.contrast.PlanRow;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Contrasts for a person at a terminal, in Indonesian. */
public final class ContrastText {
    private ContrastText() {}

    /** Two agencies. */
    public static String of(AgencyContrast contrast) {
        StringBuilder out = new StringBuilder(contrast.left() + " dan " + contrast.right() + "\n");
        for (AgencyRow row : contrast.rows()) {
            Standing left = row.sides().from();
            Standing right = row.sides().to();
            Standing any = row.sides().findLatest().orElseThrow();
            out.append('\n').append(any.label().strip()).append('\n');
            if (left == null || right == null) {
                out.append("  hanya di ")
                        .append(left == null ? contrast.right() : contrast.left())
                        .append('\n');
            }
            side(out, contrast.left(), left);
            side(out, contrast.right(), right);
            row.findGap()
                    .ifPresent(gap -> out.append("  selisih capaian ")
                            .append(ContrastWords.percent(gap))
                            .append('\n'));
        }
        return out.toString();
    }

    private static void side(StringBuilder out, String name, @Nullable Standing standing) {
        if (standing != null) {
            out.append("  ").append(name).append(": target ").append(ContrastWords.printed(standing.target()));
            out.append(", realisasi ").append(ContrastWords.printed(standing.actual()));
            standing.score()
                    .findAchievement()
                    .ifPresent(achievement -> out.append(", capaian ").append(ContrastWords.percent(achievement)));
            out.append('\n');
        }
    }

    /** A plan and what came of it. */
    public static String of(PlanContrast contrast) {
        StringBuilder out = new StringBuilder(contrast.plan() + " → " + contrast.realisation() + "\n");
        for (PlanRow row : contrast.rows()) {
            out.append('\n').append(row.label().strip()).append('\n').append("  ");
            figure(out, row.planned());
            out.append(" → ");
            figure(out, row.done());
            row.findShare()
                    .ifPresent(share -> out.append(" (")
                            .append(ContrastWords.percent(share))
                            .append(" dari rencana)"));
            out.append('\n');
        }
        return out.toString();
    }

    private static void figure(StringBuilder out, Sighting cell) {
        out.append(cell.spot().heading())
                .append(' ')
                .append(ContrastWords.printed(Optional.of(cell)))
                .append(" (")
                .append(cell.spot().a1())
                .append(')');
    }
}
