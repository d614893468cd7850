package id.lembarkinerja.mutation;

import id.lembarkinerja.recognition.RowKind;
import java.math.BigDecimal;
import java.util.List;

/** Scales without holes and overlaps, in several ways of writing. */
final class ScaleForms {
    private static final List<List<String>> RANGES = List.of(
            List.of("> 90", "> 75 - 90", "> 65 - 75", "> 50 - 65", "≤ 50"),
            List.of("85 - 100", "70 - < 85", "55 - < 70", "< 55"),
            List.of("≥ 90", "≥ 75 - < 90", "≥ 60 - < 75", "< 60"));
    private static final List<List<String>> NAMES = List.of(
            List.of("Sangat Tinggi", "Tinggi", "Sedang", "Rendah", "Sangat Rendah"),
            List.of("Sangat Berhasil", "Berhasil", "Cukup Berhasil", "Kurang Berhasil"),
            List.of("Sangat Baik", "Baik", "Cukup", "Kurang"));

    private ScaleForms() {}

    static void scale(TableModel table, Recipe recipe) {
        int kind = recipe.random().nextInt(RANGES.size());
        for (int i = 0; i < RANGES.get(kind).size(); i++) {
            TableModel.Row row = table.add(RowKind.INDICATOR);
            if (table.has("no")) {
                row.cells().put("no", CellModel.text(Integer.toString(i + 1)));
            }
            row.cells().put("scale", CellModel.text(RANGES.get(kind).get(i)));
            row.cells().put("category", CellModel.text(NAMES.get(kind).get(i)));
            if (table.has("count")) {
                row.cells()
                        .put(
                                "count",
                                CellModel.number(
                                        BigDecimal.valueOf(1 + recipe.random().nextInt(8))));
            }
        }
    }
}
