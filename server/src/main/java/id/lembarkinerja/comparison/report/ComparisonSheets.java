package id.lembarkinerja.comparison.report;

import id.lembarkinerja.comparison.Change;
import id.lembarkinerja.comparison.Comparison;
import id.lembarkinerja.comparison.Sides;
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

    /**
     * The whole report.
     *
     * @param about what both versions belong to; may be empty
     * @param names by which people know the versions
     */
    public static NewWorkbook of(Comparison comparison, String about, Sides<String> names) {
        Links changed = new Links(comparison.to().name(), true);
        Links looks = new Links(comparison.to().name(), true);
        NewSheet changes = changes("Perubahan", comparison, comparison.changes(), changed);
        NewSheet formatOnly = changes("Hanya tampilan", comparison, comparison.formatOnly(), looks);
        List<NewSheet> sheets = new ArrayList<>();
        sheets.add(summary(comparison, about, names, changed.findNote().or(looks::findNote)));
        sheets.add(changes);
        if (!comparison.formatOnly().isEmpty()) {
            sheets.add(formatOnly);
        }
        return new NewWorkbook(sheets);
    }

    private static NewSheet summary(Comparison comparison, String about, Sides<String> names, Optional<String> note) {
        Summary summary = comparison.summary();
        List<List<NewCell>> rows = new ArrayList<>();
        rows.add(List.of(NewCell.of("Perbandingan versi", Look.TITLE)));
        if (!about.isEmpty()) {
            rows.add(pair("Kiriman", about));
        }
        rows.addAll(version("Lama", names.from(), comparison.from()));
        rows.addAll(version("Baru", names.to(), comparison.to()));
        rows.add(pair("Ringkasan", Narration.summary(comparison)));
        rows.add(count("Isi berubah", summary.changed()));
        rows.add(count("Ditambahkan", summary.added()));
        rows.add(count("Dihapus", summary.removed()));
        rows.add(count("Pindah", summary.moved()));
        rows.add(count("Berganti nama", summary.renamed()));
        rows.add(count("Hanya mengikuti", summary.following()));
        rows.add(count("Hanya tampilan", summary.formatOnly()));
        rows.add(pair("Tautan", "Sel-sel bertaut ke kedua berkas di atas: simpan keduanya di folder laporan ini."));
        note.ifPresent(text -> rows.add(pair("Tautan", text)));
        return new NewSheet("Ringkasan", SUMMARY_WIDTHS, 0, rows);
    }

    private static List<List<NewCell>> version(String which, @Nullable String name, Comparison.Version version) {
        List<List<NewCell>> rows = new ArrayList<>();
        if (!version.name().equals(name)) {
            rows.add(pair(which, name == null ? "" : name));
        }
        rows.add(pair(rows.isEmpty() ? which : "Berkas", version.name()));
        rows.add(pair("SHA-256", version.sha256()));
        return rows;
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
