package id.lembarkinerja.mutation;

import id.lembarkinerja.mutation.Defect.Cell;
import id.lembarkinerja.recognition.RowKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Mistakes in achievement, direction, quarters, and what explains them. */
final class AchievementDefects {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private AchievementDefects() {}

    static List<Defect> list() {
        return List.of(
                Defect.proven(
                        "a wrong achievement",
                        "achievement-mismatch",
                        "pengukuran-iku nilai-capaian evaluasi-triwulan",
                        (table, recipe) -> {
                            int row = recipe.pick(table.list(RowKind.INDICATOR));
                            BigDecimal off = table.get(row, key(table))
                                    .multiply(new BigDecimal("0.83"))
                                    .setScale(2, RoundingMode.HALF_UP);
                            return SumDefects.put(table, row, key(table), CellModel.number(off));
                        }),
                Defect.doubtful(
                                "lower is better, computed the other way",
                                "direction-suspect",
                                "pengukuran-iku evaluasi-triwulan",
                                (table, recipe) -> {
                                    for (int row : table.list(RowKind.INDICATOR)) {
                                        BigDecimal right = table.get(row, key(table));
                                        BigDecimal other =
                                                Facts.percent(table.get(row, "actual"), table.get(row, "target"));
                                        if (right.subtract(other).abs().compareTo(BigDecimal.valueOf(4)) > 0) {
                                            return SumDefects.put(table, row, key(table), CellModel.number(other));
                                        }
                                    }
                                    return List.of();
                                })
                        .or("achievement-mismatch"),
                Defect.doubtful("cut at a cap", "cap-applied", "pengukuran-iku evaluasi-triwulan", (table, recipe) -> {
                    for (int row : table.list(RowKind.INDICATOR)) {
                        if (table.get(row, key(table)).compareTo(new BigDecimal("102")) > 0) {
                            return SumDefects.put(table, row, key(table), CellModel.number(HUNDRED));
                        }
                    }
                    return List.of();
                }),
                Defect.doubtful("the other usual formula", "achievement-variant", "pengukuran-iku", (table, recipe) -> {
                            for (int row : table.list(RowKind.INDICATOR)) {
                                BigDecimal straight = Facts.percent(table.get(row, "actual"), table.get(row, "target"));
                                BigDecimal right = table.get(row, key(table));
                                BigDecimal inverse = Facts.percent(table.get(row, "target"), table.get(row, "actual"));
                                if (straight.subtract(right).abs().compareTo(BigDecimal.valueOf(8)) > 0) {
                                    return SumDefects.put(table, row, key(table), CellModel.number(inverse));
                                }
                            }
                            return List.of();
                        })
                        .or("achievement-mismatch"),
                Defect.doubtful("results of two rows exchanged", "swapped-rows", "pengukuran-iku", (table, recipe) -> {
                            List<Integer> rows = table.list(RowKind.INDICATOR);
                            int at = recipe.random().nextInt(rows.size() - 1);
                            CellModel upper = table.row(at).get(key(table));
                            table.put(at, key(table), table.row(at + 1).get(key(table)));
                            table.put(at + 1, key(table), upper);
                            return List.of(new Cell(at, key(table)), new Cell(at + 1, key(table)));
                        })
                        .or("achievement-mismatch"),
                Defect.proven(
                        "a year that no rollup gives", "rollup-mismatch", "perjanjian-kinerja", (table, recipe) -> {
                            int row = recipe.pick(table.list(RowKind.INDICATOR));
                            BigDecimal target = table.get(row, "target-year");
                            BigDecimal off =
                                    target.multiply(new BigDecimal("1.73")).setScale(target.scale(), RoundingMode.UP);
                            return SumDefects.put(table, row, "target-year", CellModel.number(off));
                        }),
                Defect.doubtful(
                        "realisation copied from the target", "copied-values", "pengukuran-iku", (table, recipe) -> {
                            List<Cell> cells = new ArrayList<>();
                            for (int row : table.list(RowKind.INDICATOR)) {
                                table.put(row, "actual", table.row(row).get("target"));
                                table.put(row, "achievement", CellModel.number(new BigDecimal("100.00")));
                                cells.add(new Cell(row, "actual"));
                                cells.add(new Cell(row, "target"));
                                cells.add(new Cell(row, "achievement"));
                            }
                            int mean = table.list(RowKind.TOTAL).get(0);
                            table.put(mean, "achievement", CellModel.number(new BigDecimal("100.00")));
                            return cells;
                        }),
                Defect.doubtful(
                        "physical copied from financial", "copied-values", "capaian-kegiatan", (table, recipe) -> {
                            List<Cell> cells = new ArrayList<>();
                            for (int row : table.list(RowKind.INDICATOR)) {
                                table.put(row, "physical", table.row(row).get("financial"));
                                cells.add(new Cell(row, "physical"));
                                cells.add(new Cell(row, "financial"));
                            }
                            int total = table.list(RowKind.TOTAL).get(0);
                            table.put(total, "physical", table.row(total).get("financial"));
                            return cells;
                        }),
                Defect.doubtful(
                                "a missed target without its cause",
                                "missing-cause",
                                "pengukuran-iku evaluasi-triwulan",
                                (table, recipe) -> {
                                    for (int row : table.list(RowKind.INDICATOR)) {
                                        if (table.get(row, key(table)).compareTo(BigDecimal.valueOf(97)) < 0) {
                                            table.put(row, "cause", CellModel.BLANK);
                                            table.put(row, "follow-up", CellModel.BLANK);
                                            return List.of(
                                                    new Cell(row, "cause"),
                                                    new Cell(row, key(table)),
                                                    new Cell(row, "follow-up"));
                                        }
                                    }
                                    return List.of();
                                })
                        .or("missing-value"));
    }

    private static String key(TableModel table) {
        return table.has("achievement") ? "achievement" : "percent";
    }
}
