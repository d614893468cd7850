package id.lembarkinerja.evaluation;

import id.lembarkinerja.formulas.catalogue.Catalogue;
import id.lembarkinerja.formulas.catalogue.Formula;
import id.lembarkinerja.formulas.catalogue.Formula.Indicator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The list of all formulas, what they cover, and how to add one. */
record FormulaIndexPage(Catalogue catalogue) {
    private static final String AGREEMENT = "Perjanjian Kinerja 2024 DKI Jakarta";
    private static final int INDICATORS = 21;

    @Override
    public String toString() {
        Markdown page = new Markdown().title("Katalog rumus / Catalogue of formulas");
        page.paragraph(
                "Halaman-halaman ini dibuat dari definisi yang dipakai program, dan contohnya dihitung saat"
                        + " dibuat. *These pages are generated from the definitions the program uses; the examples are computed"
                        + " while they are written.* Skala kategori ada di / *rating scales are in* [scales.md](../scales.md).");
        groups(page);
        agreement(page);
        others(page);
        functions(page);
        own(page);
        return page.toString();
    }

    private void groups(Markdown page) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        for (Formula formula : catalogue.list()) {
            groups.computeIfAbsent(formula.group(), group -> new ArrayList<>())
                    .add(link(formula) + ": " + formula.name().id() + " *"
                            + formula.name().en() + "*");
        }
        groups.forEach((group, formulas) -> page.section(Character.toUpperCase(group.charAt(0)) + group.substring(1))
                .points(formulas));
    }

    private void agreement(Markdown page) {
        page.section("Indikator " + AGREEMENT + " / Indicators of the agreement 2024");
        List<List<String>> rows = new ArrayList<>();
        for (int number = 1; number <= INDICATORS; number++) {
            String wanted = Integer.toString(number);
            List<String> formulas = new ArrayList<>();
            TreeSet<String> names = new TreeSet<>();
            for (Formula formula : catalogue.list()) {
                for (Indicator indicator : formula.indicators()) {
                    if (indicator.document().equals(AGREEMENT)
                            && indicator.number().equals(wanted)) {
                        formulas.add(link(formula));
                        names.add(indicator.name());
                    }
                }
            }
            rows.add(List.of(
                    wanted,
                    names.isEmpty() ? "–" : String.join("; ", names),
                    formulas.isEmpty() ? "belum ada / *none yet*" : String.join(", ", formulas)));
        }
        page.table(List.of("no", "indikator / indicator", "rumus / formulas"), rows);
    }

    private void others(Markdown page) {
        List<List<String>> rows = new ArrayList<>();
        for (Formula formula : catalogue.list()) {
            for (Indicator indicator : formula.indicators()) {
                if (!indicator.document().equals(AGREEMENT)) {
                    rows.add(List.of(indicator.document(), indicator.number(), indicator.name(), link(formula)));
                }
            }
        }
        if (!rows.isEmpty()) {
            page.section("Indikator dokumen lain / Indicators of other documents");
            page.table(List.of("dokumen / document", "no", "indikator / indicator", "rumus / formula"), rows);
        }
    }

    private void functions(Markdown page) {
        page.section("Fungsi Excel / Excel functions");
        page.paragraph("Pemisah masukan titik koma atau koma, menurut pengaturan regional. *Arguments are separated by"
                + " semicolons or commas, as the regional settings say.*");
        page.table(
                List.of("fungsi / function", "rumus / formula", "rumus bawaan setara / native twin"),
                catalogue.list().stream()
                        .filter(formula -> !formula.function().isEmpty())
                        .sorted(Comparator.comparing(Formula::function))
                        .map(formula -> List.of(
                                "`" + ExcelCall.signature(formula, "; ") + "`",
                                link(formula),
                                ExcelCall.twins(catalogue, formula).isEmpty() ? "tidak / *no*" : "ada / *yes*"))
                        .toList());
    }

    private static void own(Markdown page) {
        page.section("Menambah rumus sendiri / Adding a formula of your own");
        page.paragraph("Taruh satu berkas JSON (UTF-8) per rumus di `DATA/aturan/rumus`, `DATA` adalah folder data"
                + " server, lalu jalankan ulang server. Id dan nama fungsinya harus belum terpakai; contohnya dihitung"
                + " saat server mulai, dan berkas yang tidak benar ditolak dengan nama berkas dan sebabnya. *Put one"
                + " JSON file per formula into that folder of the data folder and restart the server. Examples are"
                + " computed at start; a file that contradicts itself is refused with its name and the reason.*");
        page.code("json", FormulaFilesTest.FORMULA);
    }

    private static String link(Formula formula) {
        return "[`" + formula.id() + "`](" + formula.id() + ".md)";
    }
}
