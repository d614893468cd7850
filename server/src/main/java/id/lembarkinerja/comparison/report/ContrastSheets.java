package id.lembarkinerja.comparison.report;

import id.lembarkinerja.comparison.Sides;
import id.lembarkinerja.comparison.Sighting;
import id.lembarkinerja.comparison.contrast.AgencyContrast;
import id.lembarkinerja.comparison.contrast.AgencyRow;
import id.lembarkinerja.comparison.contrast.AgencyRow.Standing;
import id.lembarkinerja.comparison.contrast.PlanContrast;
import id.lembarkinerja.comparison.contrast.PlanRow;
import id.lembarkinerja.workbook.NewCell;
import id.lembarkinerja.workbook.NewCell.Look;
import id.lembarkinerja.workbook.NewSheet;
import id.lembarkinerja.workbook.NewWorkbook;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Contrasts as a workbook whose cells link to the two files beside it. Two different files of one name cannot lie in
 * one folder, so then nothing links, which the first sheet says.
 */
public final class ContrastSheets {
    private static final List<Integer> AGENCY_WIDTHS = List.of(5, 38, 20, 14, 14, 12, 18, 14, 14, 12, 18, 14);
    private static final List<Integer> PLAN_WIDTHS = List.of(5, 38, 20, 18, 20, 18, 14, 14, 12, 18);
    private static final List<Integer> SUMMARY_WIDTHS = List.of(22, 90);

    private ContrastSheets() {}

    /**
     * Two agencies.
     *
     * @param names by which people know them
     */
    public static NewWorkbook of(AgencyContrast contrast, Sides<String> names) {
        Links left = new Links(contrast.left(), !contrast.left().equals(contrast.right()));
        Links right = left.sameSheet(contrast.right());
        List<List<NewCell>> rows = new ArrayList<>();
        rows.add(headings(
                "No",
                "Indikator",
                "Formulir",
                "Target " + names.from(),
                "Realisasi " + names.from(),
                "Capaian (%)",
                "Predikat",
                "Target " + names.to(),
                "Realisasi " + names.to(),
                "Capaian (%)",
                "Predikat",
                "Selisih (poin persen)"));
        for (AgencyRow row : contrast.rows()) {
            List<NewCell> cells = new ArrayList<>();
            cells.add(NewCell.of(BigDecimal.valueOf(rows.size())));
            cells.add(NewCell.of(row.sides().findLatest().orElseThrow().label().strip()));
            cells.add(NewCell.of(row.form()));
            add(cells, row.sides().from(), left);
            add(cells, row.sides().to(), right);
            cells.add(row.findGap().map(NewCell::of).orElseGet(() -> NewCell.of("")));
            rows.add(cells);
        }
        NewSheet summary = summary("Dua perangkat daerah", names, ContrastWords.summary(contrast, names), left);
        return new NewWorkbook(List.of(summary, new NewSheet("Penyandingan", AGENCY_WIDTHS, 1, rows)));
    }

    private static void add(List<NewCell> cells, @Nullable Standing standing, Links links) {
        if (standing == null) {
            cells.addAll(List.of(NewCell.of("tidak ada"), NewCell.of(""), NewCell.of(""), NewCell.of("")));
            return;
        }
        cells.add(figure(standing.target(), links));
        cells.add(figure(standing.actual(), links));
        cells.add(standing.score().findAchievement().map(NewCell::of).orElseGet(() -> NewCell.of("")));
        cells.add(NewCell.of(standing.score().rating().indonesian()));
    }

    /**
     * A plan and what came of it.
     *
     * @param names by which people know them
     */
    public static NewWorkbook of(PlanContrast contrast, Sides<String> names) {
        boolean distinct = contrast.isOneWorkbook() || !contrast.plan().equals(contrast.realisation());
        Links plan = new Links(contrast.plan(), distinct);
        Links realisation = plan.sameSheet(contrast.realisation());
        List<List<NewCell>> rows = new ArrayList<>();
        rows.add(headings(
                "No",
                "Nama",
                "Kolom rencana",
                "Rencana",
                "Kolom realisasi",
                "Realisasi",
                "Selisih",
                "Dari rencana (%)",
                "Capaian (%)",
                "Predikat"));
        for (PlanRow row : contrast.rows()) {
            rows.add(List.of(
                    NewCell.of(BigDecimal.valueOf(rows.size())),
                    NewCell.of(row.label().strip()),
                    NewCell.of(row.planned().spot().heading()),
                    figure(Optional.of(row.planned()), plan),
                    NewCell.of(row.done().spot().heading()),
                    figure(Optional.of(row.done()), realisation),
                    row.findGap().map(NewCell::of).orElseGet(() -> NewCell.of("")),
                    row.findShare().map(NewCell::of).orElseGet(() -> NewCell.of("")),
                    row.score().findAchievement().map(NewCell::of).orElseGet(() -> NewCell.of("")),
                    NewCell.of(row.score().rating().indonesian())));
        }
        NewSheet summary = summary("Rencana dan realisasi", names, ContrastWords.summary(contrast), plan);
        return new NewWorkbook(List.of(summary, new NewSheet("Penyandingan", PLAN_WIDTHS, 1, rows)));
    }

    private static List<NewCell> headings(String... words) {
        List<NewCell> headings = new ArrayList<>();
        for (String word : words) {
            headings.add(NewCell.of(word, Look.HEADING));
        }
        return headings;
    }

    private static NewCell figure(Optional<Sighting> cell, Links links) {
        return cell.map(one -> links.link(NewCell.of(one.entry().printed().strip()), one.spot()))
                .orElseGet(() -> NewCell.of(""));
    }

    private static NewSheet summary(String title, Sides<String> names, String sentence, Links links) {
        List<List<NewCell>> rows = new ArrayList<>();
        rows.add(List.of(NewCell.of(title, Look.TITLE)));
        rows.add(List.of(NewCell.of("Kiri"), NewCell.of(String.valueOf(names.from()))));
        rows.add(List.of(NewCell.of("Kanan"), NewCell.of(String.valueOf(names.to()))));
        rows.add(List.of(NewCell.of("Ringkasan"), NewCell.of(sentence)));
        links.findNote().ifPresent(note -> rows.add(List.of(NewCell.of("Tautan"), NewCell.of(note))));
        return new NewSheet("Ringkasan", SUMMARY_WIDTHS, 0, rows);
    }
}
