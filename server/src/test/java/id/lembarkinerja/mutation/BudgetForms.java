package id.lembarkinerja.mutation;

import id.lembarkinerja.recognition.RowKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The forms whose rows are programmes, activities, accounts or agencies. */
final class BudgetForms {
    private BudgetForms() {}

    private static void put(TableModel table, TableModel.Row row, String key, CellModel cell) {
        if (table.has(key)) {
            row.cells().put(key, cell);
        }
    }

    private static CellModel number(long number) {
        return CellModel.number(BigDecimal.valueOf(number));
    }

    static void objectivesAndActivities(TableModel table, Facts facts) {
        List<Facts.Line> programs =
                facts.lines().stream().filter(line -> line.level() < 3).toList();
        for (int i = 0; i < programs.size(); i++) {
            TableModel.Row row = table.add(RowKind.INDICATOR);
            int half = i * facts.agency().objectives().size() / programs.size();
            put(table, row, "no", CellModel.text(Integer.toString(i + 1)));
            put(
                    table,
                    row,
                    "objective",
                    CellModel.text(facts.agency().objectives().get(half).objective()));
            put(table, row, "activity", CellModel.text(programs.get(i).name()));
        }
    }

    static void progress(TableModel table, Facts facts, Recipe recipe) {
        boolean groups = recipe.has(Mutation.GROUP_ROWS);
        boolean subtotals = recipe.has(Mutation.SUBTOTALS) && groups;
        List<Integer> all = new ArrayList<>();
        List<Integer> own = new ArrayList<>();
        int number = 0;
        for (Facts.Line line : facts.lines()) {
            if (line.level() == 1 && groups) {
                subtotal(table, subtotals, own, recipe);
                table.rows().add(IndicatorForms.group("activity", line.name().toUpperCase(java.util.Locale.ROOT)));
            }
            if (line.level() == 3) {
                TableModel.Row row = table.add(RowKind.INDICATOR);
                int at = table.rows().size() - 1;
                put(table, row, "no", CellModel.text(Integer.toString(++number)));
                put(table, row, "activity", CellModel.text(line.name()));
                put(
                        table,
                        row,
                        "result",
                        CellModel.text("Terlaksananya " + line.name().toLowerCase(java.util.Locale.ROOT)));
                put(table, row, "budget", CellModel.number(line.budget()));
                put(table, row, "target", number(100));
                put(table, row, "physical", CellModel.number(line.physical()));
                put(table, row, "financial", CellModel.number(Facts.percent(line.spent(), line.budget())));
                put(table, row, "note", CellModel.text("Selesai"));
                all.add(at);
                own.add(at);
            }
        }
        subtotal(table, subtotals, own, recipe);
        TableModel.Row total = Totals.add(table, RowKind.TOTAL, "activity", Totals.name(recipe));
        put(table, total, "budget", Totals.sum(table, "budget", all));
        put(table, total, "physical", weighted(table, "physical", all));
        put(table, total, "financial", weighted(table, "financial", all));
    }

    private static CellModel weighted(TableModel table, String key, List<Integer> rows) {
        BigDecimal weights = BigDecimal.ZERO;
        BigDecimal sum = BigDecimal.ZERO;
        for (int row : rows) {
            weights = weights.add(table.get(row, "budget"));
            sum = sum.add(table.get(row, key).multiply(table.get(row, "budget")));
        }
        return CellModel.number(sum.divide(weights, 2, java.math.RoundingMode.HALF_UP));
    }

    private static void subtotal(TableModel table, boolean wanted, List<Integer> own, Recipe recipe) {
        if (wanted && !own.isEmpty()) {
            TableModel.Row row = Totals.add(table, RowKind.TOTAL, "activity", Totals.subtotalName(recipe));
            put(table, row, "budget", Totals.sum(table, "budget", own));
        }
        own.clear();
    }

    private record Account(String code, String name) {}

    private static final List<Account> ACCOUNTS = List.of(
            new Account("5", "BELANJA DAERAH"),
            new Account("5.1", "Belanja Operasi"),
            new Account("5.1.01", "Belanja Pegawai"),
            new Account("5.1.02", "Belanja Barang dan Jasa"),
            new Account("5.1.05", "Belanja Hibah"),
            new Account("5.2", "Belanja Modal"),
            new Account("5.2.02", "Belanja Modal Peralatan dan Mesin"),
            new Account("5.2.03", "Belanja Modal Gedung dan Bangunan"));

    static void expenditure(TableModel table, Facts facts, Recipe recipe) {
        if (recipe.chance(0.5)) {
            for (Facts.Line line : facts.lines()) {
                spent(table, line.code(), line.name(), line.budget(), line.spent());
            }
        } else {
            accounts(table, facts);
        }
        List<Integer> tops = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            String code = table.row(i).get("code").text();
            boolean below = table.rows().stream()
                    .anyMatch(row -> code.startsWith(row.get("code").text() + "."));
            if (!below) {
                tops.add(i);
            }
        }
        TableModel.Row total = Totals.add(table, RowKind.TOTAL, "description", Totals.name(recipe));
        put(table, total, "budget", Totals.sum(table, "budget", tops));
        put(table, total, "expenditure", Totals.sum(table, "expenditure", tops));
        put(table, total, "percent", Totals.percent(table, "expenditure", "budget"));
    }

    private static void accounts(TableModel table, Facts facts) {
        List<Facts.Line> leaves =
                facts.lines().stream().filter(line -> line.level() == 3).toList();
        for (Account account : ACCOUNTS) {
            BigDecimal budget = BigDecimal.ZERO;
            BigDecimal spent = BigDecimal.ZERO;
            for (int i = 0; i < ACCOUNTS.size(); i++) {
                String code = ACCOUNTS.get(i).code();
                boolean leaf = code.length() > 3;
                if (leaf && (code + ".").startsWith(account.code() + ".")) {
                    budget = budget.add(leaves.get(i % leaves.size()).budget());
                    spent = spent.add(leaves.get(i % leaves.size()).spent());
                }
            }
            spent(table, account.code(), account.name(), budget, spent);
        }
    }

    private static void spent(TableModel table, String code, String name, BigDecimal budget, BigDecimal spent) {
        TableModel.Row row = table.add(RowKind.INDICATOR);
        put(table, row, "code", CellModel.text(code));
        put(table, row, "description", CellModel.text(name));
        put(table, row, "budget", CellModel.number(budget));
        put(table, row, "expenditure", CellModel.number(spent));
        put(table, row, "percent", Totals.percent(table, "expenditure", "budget"));
        put(table, row, "note", CellModel.text("Sesuai SPJ"));
    }

    static void recapitulation(TableModel table, Facts facts, Recipe recipe) {
        List<Integer> rows = new ArrayList<>();
        for (Agency agency : Agency.list().subList(0, 7)) {
            TableModel.Row row = table.add(RowKind.INDICATOR);
            rows.add(rows.size());
            put(table, row, "no", CellModel.text(Integer.toString(rows.size())));
            put(table, row, "agency", CellModel.text(agency.name()));
            for (String what : List.of("count-program", "count-activity", "budget")) {
                BigDecimal main = figure(facts, agency, what, "main");
                BigDecimal support = figure(facts, agency, what, "support");
                put(table, row, what + "-main", CellModel.number(main));
                put(table, row, what + "-support", CellModel.number(support));
                int at = rows.size() - 1;
                put(
                        table,
                        row,
                        what,
                        CellModel.number(main.add(support))
                                .by("{" + what + "-main@" + at + "}+{" + what + "-support@" + at + "}"));
            }
        }
        TableModel.Row total = Totals.add(table, RowKind.TOTAL, "agency", Totals.name(recipe));
        for (TableModel.Column column : table.columns()) {
            if (column.key().startsWith("count") || column.key().startsWith("budget")) {
                put(table, total, column.key(), Totals.sum(table, column.key(), rows));
            }
        }
    }

    /** The own agency's amount is that of its own tables. */
    private static BigDecimal figure(Facts facts, Agency agency, String what, String part) {
        if (what.equals("budget") && agency.name().equals(facts.agency().name())) {
            return part.equals("main") ? facts.sum(Facts.Line::budget) : BigDecimal.ZERO;
        }
        String name = agency.name() + what + part;
        return switch (what) {
            case "count-program" -> facts.shared(name, 2, 8);
            case "count-activity" -> facts.shared(name, 9, 40);
            default -> facts.shared(name, 900, 9000).multiply(BigDecimal.valueOf(1_234_500));
        };
    }

    static void agencies(TableModel table, Facts facts, Recipe recipe) {
        List<Integer> rows = new ArrayList<>();
        for (Agency agency : Agency.list()) {
            TableModel.Row row = table.add(RowKind.INDICATOR);
            rows.add(rows.size());
            BigDecimal budget = figure(facts, agency, "budget", "main").add(figure(facts, agency, "budget", "support"));
            put(table, row, "no", CellModel.text(Integer.toString(rows.size())));
            put(table, row, "agency", CellModel.text(agency.name()));
            put(table, row, "budget", CellModel.number(budget));
            put(table, row, "expenditure", CellModel.number(spent(facts, agency, budget)));
            put(table, row, "percent", Totals.percent(table, "expenditure", "budget"));
        }
        TableModel.Row total = Totals.add(table, RowKind.TOTAL, "agency", Totals.name(recipe));
        put(table, total, "budget", Totals.sum(table, "budget", rows));
        put(table, total, "expenditure", Totals.sum(table, "expenditure", rows));
        put(table, total, "percent", Totals.percent(table, "expenditure", "budget"));
    }

    private static BigDecimal spent(Facts facts, Agency agency, BigDecimal budget) {
        return agency.name().equals(facts.agency().name())
                ? facts.sum(Facts.Line::spent)
                : budget.multiply(facts.between(0.6, 0.98, 4)).setScale(0, java.math.RoundingMode.DOWN);
    }

    static void evaluation(TableModel table, Facts facts) {
        for (Facts.Line line : facts.lines()) {
            TableModel.Row row = table.add(RowKind.INDICATOR);
            int at = table.rows().size() - 1;
            BigDecimal yearly = line.target();
            BigDecimal before = yearly.multiply(BigDecimal.valueOf(2)).subtract(BigDecimal.valueOf(3));
            BigDecimal last = yearly.subtract(BigDecimal.valueOf(at % 3));
            BigDecimal all = yearly.multiply(BigDecimal.valueOf(5));
            BigDecimal projection = before.add(last).add(yearly);
            put(table, row, "code", CellModel.text(line.code()));
            put(table, row, "activity", CellModel.text(line.name()));
            put(table, row, "indicator", CellModel.text(line.indicator()));
            put(table, row, "target-renstra", CellModel.number(all, line.unit()));
            put(table, row, "actual-n-3", CellModel.number(before, line.unit()));
            put(table, row, "target-n-2", CellModel.number(yearly, line.unit()));
            put(table, row, "actual-n-2", CellModel.number(last, line.unit()));
            put(table, row, "percent", Totals.percent(table, "actual-n-2", "target-n-2"));
            put(table, row, "target-n-1", CellModel.number(yearly, line.unit()));
            put(
                    table,
                    row,
                    "projection",
                    CellModel.number(projection, line.unit())
                            .by("{actual-n-3@" + at + "}+{actual-n-2@" + at + "}+{target-n-1@" + at + "}"));
            put(table, row, "achievement", Totals.percent(table, "projection", "target-renstra"));
        }
    }

    static void review(TableModel table, Facts facts) {
        int number = 0;
        for (Facts.Line line : facts.lines()) {
            if (line.level() == 3) {
                continue;
            }
            TableModel.Row row = table.add(RowKind.INDICATOR);
            String place = facts.agency().places().get(table.rows().size() % 3);
            put(table, row, "no", CellModel.text(line.level() == 1 ? Integer.toString(++number) : ""));
            for (String side : List.of("", "-need")) {
                put(table, row, "activity" + side, CellModel.text(line.name()));
                put(table, row, "place" + side, CellModel.text(place));
                put(table, row, "indicator" + side, CellModel.text(line.indicator()));
                put(table, row, "target" + side, CellModel.number(line.target(), line.unit()));
            }
            put(table, row, "budget", CellModel.number(line.budget()));
            put(table, row, "budget-need", CellModel.number(line.next()));
            put(table, row, "note", CellModel.text("Penyesuaian harga"));
        }
    }

    static void proposals(TableModel table, Facts facts) {
        int number = 0;
        for (Facts.Line line : facts.lines()) {
            if (line.level() == 3) {
                TableModel.Row row = table.add(RowKind.INDICATOR);
                put(table, row, "no", CellModel.text(Integer.toString(++number)));
                put(table, row, "activity", CellModel.text(line.name()));
                put(table, row, "place", CellModel.text(facts.agency().places().get(number % 3)));
                put(table, row, "indicator", CellModel.text(line.indicator()));
                put(table, row, "volume", CellModel.number(line.target(), line.unit()));
                put(table, row, "note", CellModel.text("Usulan musrenbang"));
            }
        }
    }

    static void plan(TableModel table, Facts facts, Recipe recipe) {
        List<Integer> tops = new ArrayList<>();
        for (Facts.Line line : facts.lines()) {
            TableModel.Row row = table.add(RowKind.INDICATOR);
            if (line.level() == 1) {
                tops.add(table.rows().size() - 1);
            }
            put(table, row, "code", CellModel.text(line.code()));
            put(table, row, "activity", CellModel.text(line.name()));
            put(table, row, "indicator", CellModel.text(line.indicator()));
            put(
                    table,
                    row,
                    "place",
                    CellModel.text(facts.agency().places().get(table.rows().size() % 3)));
            put(table, row, "target", CellModel.number(line.target(), line.unit()));
            put(table, row, "budget", CellModel.number(line.budget()));
            put(
                    table,
                    row,
                    "fund-source",
                    CellModel.text(line.level() == 3 && table.rows().size() % 4 == 0 ? "DAK" : "APBD"));
            put(table, row, "note", CellModel.text(line.level() == 1 ? "Prioritas" : ""));
            put(table, row, "target-next", CellModel.number(line.target().add(BigDecimal.ONE), line.unit()));
            put(table, row, "budget-next", CellModel.number(line.next()));
        }
        TableModel.Row total = Totals.add(table, RowKind.TOTAL, "activity", Totals.name(recipe));
        put(table, total, "budget", Totals.sum(table, "budget", tops));
        put(table, total, "budget-next", Totals.sum(table, "budget-next", tops));
    }
}
