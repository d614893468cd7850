package id.lembarkinerja.mutation;

import id.lembarkinerja.recognition.RowKind;
import java.math.BigDecimal;
import java.util.List;

/** Adds subtotals and totals to a table, called as agencies call them. */
final class Totals {
    private static final List<String> OFFICIAL = List.of("JUMLAH", "TOTAL");
    private static final List<String> OTHERS = List.of(
            "Jumlah", "Total", "Jumlah Total", "JUMLAH TOTAL", "Grand Total", "Jumlah Seluruhnya", "Total Anggaran");
    private static final List<String> SUBTOTALS = List.of("Sub Total", "Subtotal", "SUB TOTAL", "Sub Jumlah");
    private static final List<String> MEANS =
            List.of("Rata-rata", "RATA-RATA", "Rata-rata Capaian", "Rerata", "Rata - rata");

    private Totals() {}

    static String name(Recipe recipe) {
        return recipe.pick(recipe.has(Mutation.TOTALS_CALLED_OTHERWISE) ? OTHERS : OFFICIAL);
    }

    static String subtotalName(Recipe recipe) {
        return recipe.has(Mutation.TOTALS_CALLED_OTHERWISE) ? recipe.pick(SUBTOTALS) : "Sub Total";
    }

    static String meanName(Recipe recipe) {
        return recipe.has(Mutation.TOTALS_CALLED_OTHERWISE) ? recipe.pick(MEANS) : "Rata-rata";
    }

    /** The sum of some rows of a column, with the formula a spreadsheet would have when they stand together. */
    static CellModel sum(TableModel table, String key, List<Integer> rows) {
        BigDecimal sum = rows.stream()
                .map(row -> table.row(row).find(key).orElse(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        int first = rows.get(0);
        int last = rows.get(rows.size() - 1);
        String formula = last - first + 1 == rows.size()
                ? "SUM({" + key + "@" + first + "}:{" + key + "@" + last + "})"
                : String.join(
                        "+",
                        rows.stream().map(row -> "{" + key + "@" + row + "}").toList());
        return CellModel.number(sum).by(formula);
    }

    /** A new row of the kind with its name. */
    static TableModel.Row add(TableModel table, RowKind kind, String labelKey, String label) {
        TableModel.Row row = table.add(kind);
        row.cells().put(labelKey, CellModel.text(label));
        return row;
    }

    /** part / whole × 100 of the row that was added last. */
    static CellModel percent(TableModel table, String part, String whole) {
        int row = table.rows().size() - 1;
        return CellModel.number(Facts.percent(table.get(row, part), table.get(row, whole)))
                .by("{" + part + "@" + row + "}/{" + whole + "@" + row + "}*100");
    }
}
