package id.lembarkinerja.comparison.report;

import id.lembarkinerja.comparison.Change;
import id.lembarkinerja.comparison.Comparison;
import id.lembarkinerja.comparison.Spot;
import id.lembarkinerja.comparison.Summary;
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
 * The comparison as a workbook: a summary, the changes, and what only looks different. Each change links to its cell in
 * the old and in the new file, which lie beside the report; when both have one name, only to the new one.
 */
public final class ComparisonSheets {
    private static final List<String> HEADINGS = List.of(
            "No",
            "Sel",
            "Sel semula",
            "Perubahan",
            "Nama",
            "Semula",
            "Menjadi",
            "Capaian",
            "Predikat",
            "Jumlah",
            "Keterangan",
            "Bobot");
    private static final List<Integer> WIDTHS = List.of(5, 14, 14, 18, 34, 18, 18, 18, 20, 26, 26, 7);
    private static final List<Integer> SUMMARY_WIDTHS = List.of(28, 90);

    private ComparisonSheets() {}

    /** The whole report. */
    public static NewWorkbook of(Comparison comparison) {
        Links changed = new Links(comparison.to().name(), true);
        Links looks = new Links(comparison.to().name(), true);
        NewSheet changes = changes("Perubahan", comparison, comparison.changes(), changed);
        NewSheet formatOnly = changes("Hanya tampilan", comparison, comparison.formatOnly(), looks);
        return new NewWorkbook(
                List.of(summary(comparison, changed.findNote().or(looks::findNote)), changes, formatOnly));
    }

    private static NewSheet summary(Comparison comparison, Optional<String> note) {
        Summary summary = comparison.summary();
        List<List<NewCell>> rows = new ArrayList<>();
        rows.add(List.of(NewCell.of("Perbandingan versi", Look.TITLE)));
        rows.add(pair("Lama", comparison.from().name()));
        rows.add(pair("SHA-256", comparison.from().sha256()));
        rows.add(pair("Baru", comparison.to().name()));
        rows.add(pair("SHA-256", comparison.to().sha256()));
        rows.add(pair("Ringkasan", Narration.summary(comparison)));
        rows.add(count("Isi berubah", summary.changed()));
        rows.add(count("Ditambahkan", summary.added()));
        rows.add(count("Dihapus", summary.removed()));
        rows.add(count("Pindah", summary.moved()));
        rows.add(count("Berganti nama", summary.renamed()));
        rows.add(count("Hanya mengikuti", summary.following()));
        rows.add(count("Hanya tampilan", summary.formatOnly()));
        note.ifPresent(text -> rows.add(pair("Tautan", text)));
        return new NewSheet("Ringkasan", SUMMARY_WIDTHS, 0, rows);
    }

    private static List<NewCell> pair(String name, String text) {
        return List.of(NewCell.of(name), NewCell.of(text));
    }

    private static List<NewCell> count(String name, int count) {
        return List.of(NewCell.of(name), NewCell.of(BigDecimal.valueOf(count)));
    }

    private static NewSheet changes(String name, Comparison comparison, List<Change> changes, Links links) {
        Links old = links.sameSheet(comparison.from().name());
        List<List<NewCell>> rows = new ArrayList<>();
        rows.add(HEADINGS.stream()
                .map(heading -> NewCell.of(heading, Look.HEADING))
                .toList());
        boolean oneName = comparison.from().name().equals(comparison.to().name());
        for (Change change : changes) {
            Narration told = Narration.of(change);
            Effects effects = Effects.of(change);
            Look look = change.findApproved().isPresent() ? Look.STRIKING : Look.PLAIN;
            rows.add(List.of(
                    NewCell.of(BigDecimal.valueOf(rows.size())),
                    cell(change.spots().to(), Optional.of(links)),
                    cell(change.spots().from(), oneName ? Optional.empty() : Optional.of(old)),
                    NewCell.of(told.what(), look),
                    NewCell.of(told.label()),
                    NewCell.of(told.before()),
                    NewCell.of(told.after()),
                    NewCell.of(effects.achievement()),
                    NewCell.of(effects.rating()),
                    NewCell.of(effects.totals()),
                    NewCell.of(effects.reason()),
                    NewCell.of(BigDecimal.valueOf(change.weight()))));
        }
        return new NewSheet(name, WIDTHS, 1, rows);
    }

    private static NewCell cell(@Nullable Spot spot, Optional<Links> links) {
        if (spot == null) {
            return NewCell.of("");
        }
        NewCell cell = NewCell.of(spot.a1());
        return links.map(some -> some.link(cell, spot)).orElse(cell);
    }
}
