package id.lembarkinerja.mutation;

import id.lembarkinerja.recognition.ColumnType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** How one table shows its figures: as numbers with a format, or as texts in one notation. */
final class NumberLook {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final Recipe recipe;
    private final String rupiah;
    private final boolean unitAsFormat;
    private final boolean percentSign;

    NumberLook(Recipe recipe) {
        this.recipe = recipe;
        this.rupiah = recipe.pick(List.of("Rp %s,-", "Rp. %s", "%s,00", "Rp%s,00", "Rp %s"));
        this.unitAsFormat = recipe.has(Mutation.FORMULAS_CACHED) || recipe.chance(0.5);
        this.percentSign = recipe.chance(0.5);
    }

    /**
     * How a cell looks.
     *
     * @param unitBeside whether the table has a column of units, so that a cell may go without
     */
    Drawing.Ink ink(CellModel cell, ColumnType type, boolean unitBeside) {
        BigDecimal number = cell.number();
        if (!cell.isNumber() || number == null) {
            String format = cell.kind() == CellModel.Kind.DATE ? "d-mmm-yy" : "General";
            return new Drawing.Ink(cell.kind(), cell.text(), number, format, "");
        }
        boolean texts = recipe.has(Mutation.TEXT_NUMBERS_INDONESIAN) || recipe.has(Mutation.TEXT_NUMBERS_ENGLISH);
        if (type == ColumnType.MONEY && (texts || recipe.has(Mutation.RUPIAH_TEXTS))) {
            return Drawing.Ink.text(money(number));
        }
        if (type == ColumnType.PERCENT) {
            return texts ? Drawing.Ink.text(written(number) + (percentSign ? " %" : "")) : percent(cell, number);
        }
        // 1.250 as a text has two readings: nobody can say whether it was read rightly.
        boolean plain = number.abs().compareTo(THOUSAND) < 0;
        boolean unit = !unitBeside || recipe.has(Mutation.UNITS_IN_CELLS);
        if (unit && !cell.unit().isEmpty() && type == ColumnType.NUMBER && plain) {
            if (cell.unit().equals("%") && unitAsFormat) {
                return Drawing.Ink.number(number.movePointLeft(2), decimals(number, "0") + "%", "");
            }
            return unitAsFormat
                    ? Drawing.Ink.number(number, decimals(number, "0") + " \"" + cell.unit() + "\"", cell.formula())
                    : Drawing.Ink.text(written(number) + " " + cell.unit());
        }
        if (texts && plain && type == ColumnType.NUMBER) {
            return Drawing.Ink.text(written(number));
        }
        return Drawing.Ink.number(number, decimals(number, type == ColumnType.MONEY ? "#,##0" : "0"), cell.formula());
    }

    private Drawing.Ink percent(CellModel cell, BigDecimal number) {
        boolean share = recipe.has(Mutation.PERCENT_CELLS);
        String formula = cell.formula();
        if (share && formula.endsWith("*100")) {
            formula = formula.substring(0, formula.length() - 4);
        }
        String rounded = formula.isEmpty() ? "" : "ROUND(" + formula + "," + (share ? 4 : 2) + ")";
        return share
                ? Drawing.Ink.number(number.movePointLeft(2), "0.00%", rounded)
                : Drawing.Ink.number(number, decimals(number, "0"), rounded);
    }

    private static String decimals(BigDecimal number, String whole) {
        return number.scale() > 0 ? whole + "." + "0".repeat(number.scale()) : whole;
    }

    private String money(BigDecimal number) {
        String digits = String.format(
                java.util.Locale.ROOT,
                "%,d",
                number.setScale(0, RoundingMode.UNNECESSARY).toBigInteger());
        if (recipe.has(Mutation.TEXT_NUMBERS_ENGLISH)) {
            return digits;
        }
        String indonesian = digits.replace(',', '.');
        return recipe.has(Mutation.RUPIAH_TEXTS) ? rupiah.replace("%s", indonesian) : indonesian;
    }

    private String written(BigDecimal number) {
        String plain = number.toPlainString();
        return recipe.has(Mutation.TEXT_NUMBERS_ENGLISH) ? plain : plain.replace('.', ',');
    }
}
