package id.lembarkinerja.mutation;

import id.lembarkinerja.recognition.RowKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** The forms whose rows are indicators. */
final class IndicatorForms {
    private static final List<String> SOURCES =
            List.of("Profil perangkat daerah", "Badan Pusat Statistik", "Laporan bidang");
    private static final List<String> PEOPLE = List.of("Sekretaris", "Kepala Bidang I", "Kepala Bidang II");

    private IndicatorForms() {}

    /** An indicator's row with the words that name it. */
    private static TableModel.Row add(TableModel table, Facts.IndicatorYear one) {
        int number = table.list(RowKind.INDICATOR).size() + 1;
        TableModel.Row row = table.add(RowKind.INDICATOR);
        put(table, row, "no", CellModel.text(Integer.toString(number)));
        put(table, row, "goal", CellModel.text(one.under().goal()));
        put(table, row, "objective", CellModel.text(one.under().objective()));
        put(table, row, "indicator", CellModel.text(one.indicator().name()));
        put(table, row, "unit", CellModel.text(one.indicator().unit()));
        put(table, row, "source", CellModel.text(SOURCES.get(number % 3)));
        put(table, row, "person-in-charge", CellModel.text(PEOPLE.get(number % 3)));
        put(table, row, "formula", CellModel.text(formula(one.indicator())));
        put(table, row, "polarity", CellModel.text(one.indicator().lower() ? "Minimize" : "Maximize"));
        put(table, row, "note", CellModel.text("Data bulan Desember"));
        return row;
    }

    private static void put(TableModel table, TableModel.Row row, String key, CellModel cell) {
        if (table.has(key)) {
            row.cells().put(key, cell);
        }
    }

    private static String formula(Agency.Indicator indicator) {
        return indicator.unit().equals("%")
                ? "(Jumlah yang memenuhi / Jumlah seluruhnya) x 100%"
                : "Jumlah " + indicator.name().toLowerCase(java.util.Locale.ROOT) + " dalam satu tahun";
    }

    private static CellModel figure(Facts.IndicatorYear one, BigDecimal number) {
        String unit = one.indicator().unit();
        boolean word = unit.equals("%") || unit.chars().allMatch(Character::isLetter);
        return CellModel.number(number, word ? unit : "");
    }

    static void definitions(TableModel table, Facts facts, Recipe recipe) {
        facts.indicators().forEach(one -> add(table, one));
        if (recipe.has(Mutation.GROUP_ROWS)) {
            table.rows()
                    .add(
                            0,
                            group(
                                    firstText(table),
                                    "INDIKATOR KINERJA UTAMA " + table.agency().shortName()));
        }
    }

    static TableModel.Row group(String key, String label) {
        return new TableModel.Row(
                RowKind.GROUP, new java.util.LinkedHashMap<>(java.util.Map.of(key, CellModel.text(label))));
    }

    static String firstText(TableModel table) {
        for (String key : List.of("objective", "indicator", "activity", "description", "agency")) {
            if (table.has(key)) {
                return key;
            }
        }
        throw new IllegalStateException(table.form());
    }

    static void measurement(TableModel table, Facts facts, Recipe recipe) {
        String percent = table.has("achievement") ? "achievement" : "percent";
        for (Facts.IndicatorYear one : facts.indicators()) {
            TableModel.Row row = add(table, one);
            int at = table.rows().size() - 1;
            put(table, row, "target", figure(one, one.target()));
            put(table, row, "actual", figure(one, one.actual()));
            String met =
                    one.indicator().lower() ? "(2*{target@" + at + "}-{actual@" + at + "})" : "{actual@" + at + "}";
            put(table, row, percent, CellModel.number(one.achievement()).by(met + "/{target@" + at + "}*100"));
            put(table, row, "baseline", CellModel.number(one.targets().get(0)));
            put(table, row, "target-final", CellModel.number(one.targets().get(3)));
            explain(table, row, one);
        }
        if (percent.equals("achievement")) {
            List<Integer> rows = table.list(RowKind.INDICATOR);
            BigDecimal sum = rows.stream().map(row -> table.get(row, percent)).reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal mean = sum.divide(BigDecimal.valueOf(rows.size()), 2, RoundingMode.HALF_UP);
            Totals.add(table, RowKind.TOTAL, firstText(table), Totals.meanName(recipe))
                    .cells()
                    .put(
                            percent,
                            CellModel.number(mean)
                                    .by("AVERAGE({" + percent + "@0}:{" + percent + "@" + (rows.size() - 1) + "})"));
        }
    }

    private static void explain(TableModel table, TableModel.Row row, Facts.IndicatorYear one) {
        boolean met = one.achievement().compareTo(BigDecimal.valueOf(100)) >= 0;
        put(
                table,
                row,
                "cause",
                CellModel.text(
                        met
                                ? "Dukungan anggaran dan koordinasi lintas sektor"
                                : "Keterbatasan tenaga dan cuaca buruk"));
        put(table, row, "follow-up", CellModel.text(met ? "Mempertahankan koordinasi" : "Menambah tenaga lapangan"));
    }

    static void targetsWithBudget(TableModel table, Facts facts, Recipe recipe) {
        List<Facts.Line> money =
                facts.lines().stream().filter(line -> line.level() == 3).toList();
        for (Facts.IndicatorYear one : facts.indicators()) {
            TableModel.Row row = add(table, one);
            put(table, row, "target", figure(one, one.target()));
            put(
                    table,
                    row,
                    "budget",
                    CellModel.number(share(
                            money, table.rows().size() - 1, facts.indicators().size())));
        }
        List<Integer> rows = table.list(RowKind.INDICATOR);
        Totals.add(table, RowKind.TOTAL, "objective", Totals.name(recipe))
                .cells()
                .put("budget", Totals.sum(table, "budget", rows));
    }

    /** Every sub-activity is paid for one indicator, so that all together come to the agency's budget. */
    private static BigDecimal share(List<Facts.Line> money, int at, int of) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = at; i < money.size(); i += of) {
            sum = sum.add(money.get(i).budget());
        }
        return sum;
    }

    static void agreement(TableModel table, Facts facts) {
        for (Facts.IndicatorYear one : facts.indicators()) {
            TableModel.Row row = add(table, one);
            for (int q = 0; q < 4; q++) {
                put(
                        table,
                        row,
                        "target-q" + (q + 1),
                        CellModel.number(one.targets().get(q)));
            }
            put(table, row, "target-year", CellModel.number(one.target()));
        }
    }

    static void quarters(TableModel table, Facts facts) {
        for (Facts.IndicatorYear one : facts.indicators()) {
            TableModel.Row row = add(table, one);
            for (int q = 0; q < 4; q++) {
                put(
                        table,
                        row,
                        "target-q" + (q + 1),
                        CellModel.number(one.targets().get(q)));
                put(
                        table,
                        row,
                        "actual-q" + (q + 1),
                        CellModel.number(one.actuals().get(q)));
            }
            put(table, row, "target", CellModel.number(one.target()));
            put(table, row, "actual", CellModel.number(one.actual()));
            put(table, row, "achievement", CellModel.number(one.achievement()));
            explain(table, row, one);
        }
    }

    static void goals(TableModel table, Facts facts) {
        for (Facts.IndicatorYear one : facts.indicators()) {
            put(table, add(table, one), "target", figure(one, one.target()));
        }
    }

    static void actions(TableModel table, Facts facts, Recipe recipe) {
        boolean two = recipe.has(Mutation.MERGED_CELLS) || recipe.has(Mutation.CARRIED_DOWN);
        int number = 0;
        for (Facts.IndicatorYear one : facts.indicators()) {
            number++;
            TableModel.Row row = add(table, one);
            put(table, row, "no", CellModel.text(Integer.toString(number)));
            put(table, row, "target", figure(one, one.target()));
            action(table, row, number, 1);
            if (two) {
                TableModel.Row next = table.add(RowKind.INDICATOR);
                put(table, next, "objective", CellModel.text(one.under().objective()));
                action(table, next, number, 2);
            }
        }
    }

    private static void action(TableModel table, TableModel.Row row, int number, int n) {
        put(
                table,
                row,
                "action",
                CellModel.text("RA" + number + "." + n + " "
                        + (n == 1 ? "Menyusun pedoman kerja" : "Melaksanakan pembinaan lapangan")));
        put(table, row, "criterion", CellModel.text("KK" + number + "." + n + " Terlaksana sesuai pedoman"));
        put(table, row, "output", CellModel.text("T" + number + "." + n + ".1 Laporan pelaksanaan"));
        put(table, row, "period", CellModel.text(n == 1 ? "Triwulan I" : "Triwulan III"));
    }

    static void service(TableModel table, Facts facts) {
        int n = facts.year();
        for (Facts.IndicatorYear one : facts.indicators()) {
            TableModel.Row row = add(table, one);
            put(table, row, "standard", CellModel.text(one.indicator().unit().equals("%") ? "SPM" : "-"));
            put(table, row, "ikk", CellModel.text("-"));
            for (int back = -2; back <= 1; back++) {
                put(table, row, "target-" + (n + back), figure(one, of(one, back)));
            }
            put(table, row, "actual-" + (n - 2), figure(one, of(one, -2.5)));
            put(table, row, "actual-" + (n - 1), figure(one, of(one, -1.5)));
            put(table, row, "projection-" + n, figure(one, of(one, 0)));
            put(table, row, "projection-" + (n + 1), figure(one, of(one, 1)));
            put(table, row, "note", CellModel.text("Sesuai Renstra"));
        }
    }

    /** The target so many years later: some per cent better each year. */
    private static BigDecimal of(Facts.IndicatorYear one, double years) {
        double better = one.indicator().lower() ? -0.03 : 0.03;
        return one.target()
                .multiply(BigDecimal.valueOf(1 + better * years))
                .setScale(one.indicator().digits(), RoundingMode.HALF_UP);
    }
}
