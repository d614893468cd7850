package id.lembarkinerja.mutation;

import id.lembarkinerja.mutation.Defect.Cell;
import id.lembarkinerja.recognition.RowKind;
import java.math.BigDecimal;
import java.util.List;

/** Mistakes in sums, percentages, means, counts and projections. */
final class SumDefects {
    private static final String TOTALLED =
            "capaian-kegiatan realisasi-belanja t-c-33 target-kinerja tabel-umum rekap-pagu";

    private SumDefects() {}

    static List<Defect> list() {
        return List.of(
                Defect.proven("a wrong total", "sum-mismatch", TOTALLED, (table, recipe) -> {
                    List<Integer> totals = table.list(RowKind.TOTAL);
                    return wrong(table, totals.get(totals.size() - 1), "budget", recipe);
                }),
                Defect.proven(
                                "a wrong subtotal",
                                "sum-mismatch",
                                "capaian-kegiatan",
                                (table, recipe) ->
                                        wrong(table, table.list(RowKind.TOTAL).get(0), "budget", recipe))
                        .needing(Mutation.GROUP_ROWS, Mutation.SUBTOTALS),
                Defect.proven(
                        "a wrong figure under a right total",
                        "sum-mismatch",
                        "capaian-kegiatan target-kinerja",
                        (table, recipe) -> wrong(table, recipe.pick(table.list(RowKind.INDICATOR)), "budget", recipe)),
                Defect.proven(
                                "a wrong parent",
                                "parent-child-mismatch",
                                "t-c-33 realisasi-belanja",
                                (table, recipe) -> wrong(table, recipe.pick(parents(table)), "budget", recipe))
                        .or("sum-mismatch"),
                Defect.proven("a wrong child", "parent-child-mismatch", "t-c-33 realisasi-belanja", (table, recipe) -> {
                            List<Integer> leaves = new java.util.ArrayList<>(table.list(RowKind.INDICATOR));
                            leaves.removeAll(parents(table));
                            return wrong(table, recipe.pick(leaves), "budget", recipe);
                        })
                        .or("sum-mismatch"),
                Defect.proven(
                                "a wrong figure of next year",
                                "parent-child-mismatch",
                                "t-c-33",
                                (table, recipe) -> wrong(table, recipe.pick(parents(table)), "budget-next", recipe))
                        .or("sum-mismatch", "projection-mismatch"),
                Defect.proven(
                        "a wrong percentage",
                        "percentage-mismatch",
                        "realisasi-belanja tabel-umum",
                        (table, recipe) -> wrong(table, recipe.pick(table.list(RowKind.INDICATOR)), "percent", recipe)),
                Defect.proven(
                                "a wrong rate of realisation",
                                "percentage-mismatch",
                                "t-c-29",
                                (table, recipe) ->
                                        wrong(table, recipe.pick(table.list(RowKind.INDICATOR)), "percent", recipe))
                        .or("achievement-mismatch"),
                Defect.proven(
                                "a wrong rate of the plan's target",
                                "percentage-mismatch",
                                "t-c-29",
                                (table, recipe) ->
                                        wrong(table, recipe.pick(table.list(RowKind.INDICATOR)), "achievement", recipe))
                        .or("achievement-mismatch", "projection-mismatch"),
                Defect.proven(
                                "percentages added up",
                                "percentages-added",
                                "realisasi-belanja tabel-umum",
                                (table, recipe) -> {
                                    BigDecimal sum = table.list(RowKind.INDICATOR).stream()
                                            .map(row -> table.get(row, "percent"))
                                            .reduce(BigDecimal.ZERO, BigDecimal::add);
                                    return put(
                                            table, table.list(RowKind.TOTAL).get(0), "percent", CellModel.number(sum));
                                })
                        .or("percentage-mismatch"),
                Defect.proven(
                                "a wrong mean",
                                "average-mismatch",
                                "pengukuran-iku",
                                (table, recipe) ->
                                        wrong(table, table.list(RowKind.TOTAL).get(0), "achievement", recipe))
                        .or("percentages-added"),
                Defect.proven("a wrong projection", "projection-mismatch", "t-c-29", (table, recipe) -> {
                    int row = recipe.pick(table.list(RowKind.INDICATOR));
                    BigDecimal off = table.get(row, "projection").add(BigDecimal.valueOf(13));
                    return put(
                            table,
                            row,
                            "projection",
                            CellModel.number(
                                    off, table.row(row).get("projection").unit()));
                }),
                Defect.proven(
                                "a wrong count of a row",
                                "count-mismatch",
                                "rekap-pagu",
                                (table, recipe) -> count(table, recipe.pick(table.list(RowKind.INDICATOR)), recipe))
                        .or("sum-mismatch"),
                Defect.proven(
                                "a wrong count in the total",
                                "count-mismatch",
                                "rekap-pagu",
                                (table, recipe) ->
                                        count(table, table.list(RowKind.TOTAL).get(0), recipe))
                        .or("sum-mismatch"),
                Defect.proven(
                                "both kinds of affairs do not make the whole",
                                "sum-mismatch",
                                "rekap-pagu",
                                (table, recipe) ->
                                        wrong(table, recipe.pick(table.list(RowKind.INDICATOR)), "budget", recipe))
                        .or("parent-child-mismatch", "count-mismatch"),
                Defect.proven(
                                "a formula overwritten by a figure",
                                "formula-overwritten",
                                "rekap-pagu tabel-umum",
                                (table, recipe) -> wrong(
                                        table,
                                        recipe.pick(table.list(RowKind.INDICATOR)),
                                        table.has("percent") ? "percent" : "budget",
                                        recipe))
                        .or("percentage-mismatch", "sum-mismatch")
                        .needing(Mutation.FORMULAS_CACHED),
                Defect.proven(
                                "a stored result that is out of date",
                                "cached-value-stale",
                                "rekap-pagu tabel-umum",
                                (table, recipe) -> {
                                    String key = table.has("percent") ? "percent" : "budget";
                                    int row = recipe.pick(table.list(RowKind.INDICATOR));
                                    CellModel right = table.row(row).get(key);
                                    return put(table, row, key, right.with(off(table.get(row, key), key, recipe)));
                                })
                        .or("percentage-mismatch", "sum-mismatch")
                        .needing(Mutation.FORMULAS_CACHED));
    }

    private static List<Cell> count(TableModel table, int row, Recipe recipe) {
        String key = recipe.pick(List.of("count-program", "count-activity"));
        return put(table, row, key, CellModel.number(table.get(row, key).add(BigDecimal.valueOf(2))));
    }

    static List<Cell> put(TableModel table, int row, String key, CellModel cell) {
        table.put(row, key, cell);
        return List.of(new Cell(row, key));
    }

    /** Another figure than the right one, typed over it. */
    static List<Cell> wrong(TableModel table, int row, String key, Recipe recipe) {
        BigDecimal right = table.get(row, key);
        return put(
                table,
                row,
                key,
                CellModel.number(
                        off(right, key, recipe), table.row(row).get(key).unit()));
    }

    /** A digit typed wrongly: an amount is out by a round sum, a percentage by some points. */
    private static BigDecimal off(BigDecimal right, String key, Recipe recipe) {
        if (key.startsWith("budget")) {
            return right.add(new BigDecimal(recipe.pick(List.of("9000000", "270000", "-1800000", "45"))));
        }
        return right.add(new BigDecimal(recipe.pick(List.of("7.35", "-8.2", "31.5"))));
    }

    /** Rows whose code others begin with. */
    private static List<Integer> parents(TableModel table) {
        return table.list(RowKind.INDICATOR).stream()
                .filter(row -> table.rows().stream()
                        .anyMatch(other -> other.get("code")
                                .text()
                                .startsWith(table.row(row).get("code").text() + ".")))
                .toList();
    }
}
