package id.lembarkinerja.mutation;

import id.lembarkinerja.mutation.Defect.Cell;
import id.lembarkinerja.recognition.RowKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** Mistakes of single cells: empty, misplaced, written so that nobody can read them, numbered twice. */
final class CellDefects {
    /** What is measured may have decimals, so that a point in it is no certain thing; what is counted has none. */
    private static final Set<String> MEASURED = Set.of("%", "Indeks", "Nilai", "Rasio", "Km", "Ha", "Ton", "Meter");

    private CellDefects() {}

    static List<Defect> list() {
        return List.of(
                blank("an empty target", "missing-target", "pengukuran-iku nilai-capaian target-kinerja", "target"),
                blank("an empty realisation", "missing-realisation", "pengukuran-iku nilai-capaian", "actual"),
                blank("an empty amount", "missing-value", "capaian-kegiatan t-c-31 realisasi-belanja", "budget"),
                blank("an empty category", "missing-category", "skala-kategori", "category")
                        .or("missing-value", "scale-gap"),
                blank("an empty unit", "unit-missing", "pengukuran-iku perjanjian-kinerja", "unit")
                        .or("missing-value"),
                Defect.doubtful(
                                "figures one column too far right",
                                "column-shift",
                                "pengukuran-iku",
                                (table, recipe) -> {
                                    int row = pick(table, recipe);
                                    table.put(row, "achievement", table.row(row).get("actual"));
                                    table.put(row, "actual", table.row(row).get("target"));
                                    table.put(row, "target", CellModel.BLANK);
                                    return List.of(
                                            new Cell(row, "target"),
                                            new Cell(row, "actual"),
                                            new Cell(row, "achievement"));
                                })
                        .or("missing-target", "achievement-mismatch", "text-impossible"),
                written(
                        "a figure ending in a point",
                        "number-format",
                        "realisasi-belanja capaian-kegiatan",
                        "budget",
                        "571.677.000."),
                Defect.doubtful(
                        "a figure with two readings",
                        "number-ambiguous",
                        "pengukuran-iku nilai-capaian",
                        (table, recipe) -> {
                            List<Integer> rows = table.list(RowKind.INDICATOR).stream()
                                    .filter(row -> MEASURED.contains(
                                            table.row(row).get("unit").text()))
                                    .toList();
                            return rows.isEmpty()
                                    ? List.of()
                                    : SumDefects.put(table, recipe.pick(rows), "target", CellModel.written("1.234"));
                        }),
                written(
                        "two figures in a cell",
                        "multi-value-cell",
                        "pengukuran-iku",
                        "actual",
                        "IPG = 94,10 IDG = 68,11 %"),
                written(
                        "words for a figure",
                        "text-impossible",
                        "pengukuran-iku nilai-capaian",
                        "actual",
                        "belum ada data"),
                Defect.proven(
                                "an error value",
                                "text-impossible",
                                "pengukuran-iku realisasi-belanja",
                                (table, recipe) -> {
                                    String key = table.has("percent") ? "percent" : "achievement";
                                    return SumDefects.put(
                                            table,
                                            pick(table, recipe),
                                            key,
                                            new CellModel(CellModel.Kind.ERROR, null, "#DIV/0!", "", ""));
                                })
                        .or("missing-value", "formula-error"),
                Defect.doubtful(
                                "a figure that became a date",
                                "text-impossible",
                                "pengukuran-iku",
                                (table, recipe) -> SumDefects.put(
                                        table,
                                        pick(table, recipe),
                                        "actual",
                                        new CellModel(CellModel.Kind.DATE, BigDecimal.valueOf(45050), "", "", "")))
                        .or("number-ambiguous", "number-format"),
                Defect.doubtful(
                        "physical progress above 100",
                        "value-impossible",
                        "capaian-kegiatan",
                        (table, recipe) -> SumDefects.put(
                                table, pick(table, recipe), "physical", CellModel.number(new BigDecimal("113.25")))),
                Defect.doubtful(
                        "a negative amount",
                        "value-impossible",
                        "capaian-kegiatan realisasi-belanja",
                        (table, recipe) -> {
                            int row = pick(table, recipe);
                            return SumDefects.put(
                                    table,
                                    row,
                                    "budget",
                                    CellModel.number(table.get(row, "budget").negate()));
                        }),
                Defect.doubtful(
                                "a number used twice",
                                "duplicate-number",
                                "pengukuran-iku t-c-32 capaian-kegiatan",
                                (table, recipe) -> {
                                    List<Integer> rows = table.list(RowKind.INDICATOR);
                                    int at = 1 + recipe.random().nextInt(rows.size() - 1);
                                    table.put(
                                            rows.get(at),
                                            "no",
                                            table.row(rows.get(at - 1)).get("no"));
                                    return List.of(new Cell(rows.get(at), "no"), new Cell(rows.get(at - 1), "no"));
                                })
                        .or("numbering"),
                Defect.doubtful(
                        "a number left out", "numbering", "pengukuran-iku t-c-32 capaian-kegiatan", (table, recipe) -> {
                            List<Integer> rows = table.list(RowKind.INDICATOR);
                            int at = 1 + recipe.random().nextInt(rows.size() - 1);
                            for (int i = at; i < rows.size(); i++) {
                                table.put(rows.get(i), "no", CellModel.text(Integer.toString(i + 2)));
                            }
                            return List.of(new Cell(rows.get(at), "no"), new Cell(rows.get(at - 1), "no"));
                        }),
                Defect.doubtful(
                        "an indicator listed twice",
                        "duplicate-label",
                        "pengukuran-iku iku perjanjian-kinerja",
                        (table, recipe) -> {
                            for (int row : table.list(RowKind.INDICATOR)) {
                                if (row > 0
                                        && table.row(row)
                                                .get("objective")
                                                .equals(table.row(row - 1).get("objective"))) {
                                    table.put(
                                            row, "indicator", table.row(row - 1).get("indicator"));
                                    return List.of(new Cell(row, "indicator"), new Cell(row - 1, "indicator"));
                                }
                            }
                            return List.of();
                        }),
                Defect.doubtful(
                        "target and realisation in different units",
                        "unit-mismatch",
                        "pengukuran-iku nilai-capaian",
                        (table, recipe) -> {
                            int row = pick(table, recipe);
                            table.put(row, "target", CellModel.written("40 Orang"));
                            table.put(row, "actual", CellModel.written("36 Kelompok"));
                            table.put(
                                    row,
                                    table.has("percent") ? "percent" : "achievement",
                                    CellModel.number(new BigDecimal("90.00")));
                            return List.of(new Cell(row, "actual"), new Cell(row, "target"), new Cell(row, "unit"));
                        }),
                Defect.doubtful(
                        "a bracket that never closes",
                        "formula-syntax",
                        "iku",
                        (table, recipe) -> SumDefects.put(
                                table,
                                pick(table, recipe),
                                "formula",
                                CellModel.text("(Jumlah yang memenuhi / Jumlah seluruhnya x 100%"))),
                scale("a hole in the scale", "scale-gap", "> 78 - 90", "73 - < 85", "≥ 78 - < 90"),
                scale("bands that overlap", "scale-overlap", "> 70 - 90", "65 - < 85", "≥ 70 - < 90"),
                Defect.proven(
                                "a band printed the wrong way round",
                                "scale-misprint",
                                "skala-kategori",
                                (table, recipe) -> {
                                    int last = table.rows().size() - 1;
                                    String range = table.row(last).get("scale").text();
                                    String turned = range.replace("≤", "≥").replace('<', '>');
                                    table.put(last, "scale", CellModel.text(turned));
                                    return List.of(new Cell(last, "scale"), new Cell(last - 1, "scale"));
                                })
                        .or("scale-overlap", "scale-gap"));
    }

    private static int pick(TableModel table, Recipe recipe) {
        return recipe.pick(table.list(RowKind.INDICATOR));
    }

    private static Defect blank(String name, String code, String forms, String key) {
        return Defect.doubtful(
                name, code, forms, (table, recipe) -> SumDefects.put(table, pick(table, recipe), key, CellModel.BLANK));
    }

    private static Defect written(String name, String code, String forms, String key, String text) {
        return Defect.doubtful(
                name,
                code,
                forms,
                (table, recipe) -> SumDefects.put(table, pick(table, recipe), key, CellModel.written(text)));
    }

    /** The second band of the scale is moved, whichever way the scale is written. */
    private static Defect scale(String name, String code, String five, String four, String other) {
        return Defect.proven(name, code, "skala-kategori", (table, recipe) -> {
            String first = table.row(0).get("scale").text();
            String moved = first.startsWith(">") ? five : first.startsWith("85") ? four : other;
            table.put(1, "scale", CellModel.text(moved));
            return List.of(new Cell(1, "scale"), new Cell(2, "scale"), new Cell(0, "scale"));
        });
    }
}
