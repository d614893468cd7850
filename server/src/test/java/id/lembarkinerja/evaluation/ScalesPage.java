package id.lembarkinerja.evaluation;

import id.lembarkinerja.formulas.rating.AboveTop;
import id.lembarkinerja.formulas.rating.RatingScale;
import id.lembarkinerja.formulas.rating.ScaleDefect;
import java.util.List;
import java.util.Map;

/** The page of all rating scales, and how to add one. */
record ScalesPage(Map<String, RatingScale> scales) {

    @Override
    public String toString() {
        Markdown page = new Markdown().title("Skala kategori / Rating scales");
        page.paragraph("Halaman ini dibuat dari berkas yang dipakai program; cacat pada skala yang tercetak dilaporkan,"
                + " tidak ditebak. *Generated from the files the program uses; defects of a printed scale are reported,"
                + " not guessed.*");
        scales.values().forEach(scale -> scale(page, scale));
        page.section("Menambah skala sendiri / Adding a scale of your own");
        page.paragraph(
                "Taruh berkas JSON di `DATA/aturan/skala`; `lembar scales BERKAS.json` memeriksanya lebih dahulu."
                        + " Batas dibaca dari `printed`, atau dari `lower` dan `upper` bila disebut. *Put a JSON file into that"
                        + " folder of the data folder; `lembar scales FILE.json` checks it first. Bounds are read from"
                        + " `printed`, or from `lower` and `upper` where given.*");
        page.code("json", FormulaFilesTest.SCALE);
        return page.toString();
    }

    private static void scale(Markdown page, RatingScale scale) {
        page.section(scale.name() + " (`" + scale.id() + "`)");
        page.paragraph("Dasar / *citation*: " + scale.citation() + ".");
        if (!scale.validFrom().isEmpty() || !scale.validTo().isEmpty()) {
            page.paragraph("Berlaku / *valid*: " + scale.validFrom() + " – "
                    + (scale.validTo().isEmpty() ? "sekarang / *today*" : scale.validTo()));
        }
        page.table(
                List.of("rentang / band", "kategori", "category"),
                scale.bands().stream()
                        .map(band -> List.of(band.printed(), band.label(), band.labelEnglish()))
                        .toList());
        page.paragraph(
                scale.above() == AboveTop.TOP_BAND
                        ? "Di atas batas tertinggi: kategori tertinggi. *Above the highest bound: the highest category.*"
                        : "Di atas batas tertinggi: tanpa kategori. *Above the highest bound: no category.*");
        if (!scale.defects().isEmpty()) {
            page.paragraph("Cacat / *defects*:");
            page.points(scale.defects().stream().map(ScaleDefect::message).toList());
        }
    }
}
