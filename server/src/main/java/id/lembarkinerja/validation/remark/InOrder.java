package id.lembarkinerja.validation.remark;

import id.lembarkinerja.evaluation.Aggregate;
import id.lembarkinerja.formulas.achievement.Outcome;
import id.lembarkinerja.formulas.number.Decimals;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.TableRow;
import id.lembarkinerja.validation.Examination.Examined;
import id.lembarkinerja.validation.Finding;
import id.lembarkinerja.validation.PrintedFigure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What was computed again and is right: a reviewer says that too. Only what at least two rows show counts. */
final class InOrder {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int FEWEST = 2;
    private static final int MOST_NAMED = 3;
    private static final Set<String> SUMS = Set.of("sum-mismatch", "parent-child-mismatch");
    private static final Set<String> SHARES = Set.of("percentage-mismatch", "percentages-added");
    private static final Set<String> ACHIEVEMENTS =
            Set.of("achievement-mismatch", "direction-suspect", "swapped-rows", "cap-applied", "achievement-variant");

    private final Examined examined;
    private final Places places;

    InOrder(Examined examined, Places places) {
        this.examined = examined;
        this.places = places;
    }

    /** Each a clause: {@code jumlah dan persentase pada Tabel 5}. */
    List<String> clauses() {
        Map<String, List<RecognizedTable>> byKind = new LinkedHashMap<>();
        for (RecognizedTable table : examined.tables()) {
            List<String> right = new ArrayList<>();
            if (addsUp(table) && isFreeOf(table, SUMS)) {
                right.add("jumlah");
            }
            if (dividesRight(table) && isFreeOf(table, SHARES)) {
                right.add("persentase");
            }
            if (achievesRight(table) && isFreeOf(table, ACHIEVEMENTS)) {
                right.add("capaian");
            }
            if (!right.isEmpty()) {
                String kind = joined(right) + "|" + table.file() + "|" + table.sheet();
                byKind.computeIfAbsent(kind, key -> new ArrayList<>()).add(table);
            }
        }
        List<String> clauses = new ArrayList<>();
        byKind.forEach((kind, tables) -> clauses.add(kind.substring(0, kind.indexOf('|')) + " pada " + where(tables)));
        return clauses;
    }

    /** The tables by name; many on one sheet by their number. */
    private String where(List<RecognizedTable> tables) {
        return tables.size() > MOST_NAMED
                ? tables.size() + " tabel di lembar " + tables.get(0).sheet()
                : joined(tables.stream().map(places::table).toList());
    }

    private static String joined(List<String> words) {
        return words.size() < 3
                ? String.join(" dan ", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + ", dan " + words.get(words.size() - 1);
    }

    private boolean isFreeOf(RecognizedTable table, Set<String> codes) {
        return examined.findings().stream()
                .noneMatch(finding -> finding.table().equals(table.id())
                        && finding.severity() != Finding.Severity.INFO
                        && codes.contains(finding.code()));
    }

    private boolean addsUp(RecognizedTable table) {
        List<Aggregate> sums = examined.scorecard().aggregates().stream()
                .filter(sum -> sum.table().equals(table.id()) && sum.kind().equals("sum") && sum.counted() >= FEWEST)
                .toList();
        return !sums.isEmpty() && sums.stream().allMatch(sum -> isPrinted(table, sum));
    }

    private static boolean isPrinted(RecognizedTable table, Aggregate sum) {
        return table.rows().stream()
                .flatMap(row -> row.find(sum.column()).stream())
                .filter(cell -> cell.cell().a1().equals(sum.cell()))
                .flatMap(cell -> cell.reading().value().stream())
                .anyMatch(printed -> PrintedFigure.agreesAsSum(sum.value(), printed));
    }

    private boolean achievesRight(RecognizedTable table) {
        long right = examined.scorecard().rows().stream()
                .filter(score -> score.table().equals(table.id()) && score.outcome() instanceof Outcome.Computed)
                .filter(score -> places.row(table, score.rowKey())
                        .flatMap(row -> PrintedFigure.find(row, "achievement"))
                        .filter(printed -> PrintedFigure.agrees(((Outcome.Computed) score.outcome()).value(), printed))
                        .isPresent())
                .count();
        return right >= FEWEST;
    }

    private static boolean dividesRight(RecognizedTable table) {
        long right = table.rows().stream()
                .filter(row -> isShare(row, "expenditure", "budget") || isShare(row, "actual", "target"))
                .count();
        return right >= FEWEST;
    }

    private static boolean isShare(TableRow row, String part, String whole) {
        Optional<BigDecimal> numerator = PrintedFigure.find(row, part);
        Optional<BigDecimal> denominator = PrintedFigure.find(row, whole).filter(figure -> figure.signum() != 0);
        return numerator.isPresent()
                && denominator.isPresent()
                && PrintedFigure.find(row, "percent")
                        .filter(printed -> PrintedFigure.agrees(
                                Decimals.divide(numerator.get().multiply(HUNDRED), denominator.get()), printed))
                        .isPresent();
    }
}
