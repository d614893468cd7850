package id.lembarkinerja.validation;

import id.lembarkinerja.evaluation.Outline;
import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.RowKind;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableRow;
import id.lembarkinerja.workbook.CalculatedFormulas.Result;
import id.lembarkinerja.workbook.CellAddress;
import id.lembarkinerja.workbook.FormulaCalculator;
import id.lembarkinerja.workbook.Sheet;
import id.lembarkinerja.workbook.SheetCell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code formula-range}: the sum of a total row that leaves out a row of figures it stands below, as happens when a row
 * is added at the end; {@code hidden-row-counted}: a sum that counts rows nobody sees.
 */
final class SumRangeCheck implements Check {
    private static final int MOST_NAMED = 8;
    private static final Bilingual COVERS_ALL = Bilingual.of("mencakup semuanya", "covers all of them");

    private final FormulaCalculator calculator;

    SumRangeCheck(FormulaCalculator calculator) {
        this.calculator = calculator;
    }

    @Override
    public List<Finding> check(Dossier dossier) {
        List<Finding> findings = new ArrayList<>();
        for (RecognizedTable table : dossier.tables()) {
            List<TableRow> since = new ArrayList<>();
            for (TableRow row : table.rows()) {
                if (row.kind() == RowKind.TOTAL) {
                    new Total(dossier, table, row, List.copyOf(since)).check(findings);
                    since.clear();
                } else if (row.kind() == RowKind.INDICATOR) {
                    since.add(row);
                }
            }
        }
        return findings;
    }

    private final class Total {
        private final Dossier dossier;
        private final RecognizedTable table;
        private final TableRow total;
        private final List<TableRow> rows;
        private boolean hiddenTold;

        Total(Dossier dossier, RecognizedTable table, TableRow total, List<TableRow> rows) {
            this.dossier = dossier;
            this.table = table;
            this.total = total;
            this.rows = rows;
        }

        void check(List<Finding> findings) {
            total.cells().forEach((column, cell) -> {
                if (!cell.carried() && !cell.formula().isEmpty()) {
                    SumFormula.parse(cell.formula())
                            .filter(sum -> sum.column() == cell.cell().column())
                            .ifPresent(sum -> check(column, cell, sum, findings));
                }
            });
        }

        private void check(String column, TableCell cell, SumFormula sum, List<Finding> findings) {
            List<TableRow> counted = new ArrayList<>();
            List<TableRow> left = new ArrayList<>();
            for (TableRow row : rows) {
                if (hasFigure(row, column)) {
                    (sum.rows().get(row.row()) ? counted : left).add(row);
                }
            }
            hidden(column, counted).ifPresent(findings::add);
            boolean few = left.size() <= Math.max(1, counted.size() / 4);
            boolean onlyThese = !rows.isEmpty()
                    && sum.rows().nextSetBit(0) >= rows.get(0).row()
                    && sum.rows().length() - 1 < total.row();
            if (counted.size() >= 2 && !left.isEmpty() && few && onlyThese && !isTree(left)) {
                finding(column, cell, left).ifPresent(findings::add);
            }
        }

        private boolean hasFigure(TableRow row, String column) {
            return row.find(column).filter(cell -> !cell.carried()).isPresent()
                    && PrintedFigure.find(row, column)
                            .filter(value -> value.signum() != 0)
                            .isPresent();
        }

        /** A row may be left out because its parent or its children are counted. */
        private boolean isTree(List<TableRow> left) {
            Set<String> kin = new HashSet<>();
            Outline.of(rows).families().forEach(family -> {
                kin.add(family.parent().key());
                family.children().forEach(child -> kin.add(child.key()));
            });
            return left.stream().anyMatch(row -> kin.contains(row.key()));
        }

        private Optional<Finding> finding(String column, TableCell cell, List<TableRow> left) {
            Sheet sheet = dossier.sheet(table);
            CellAddress at = cell.cell();
            String letters = CellAddress.columnName(at.column());
            String whole = "SUM(" + letters + (rows.get(0).row() + 1) + ":" + letters + total.row() + ")";
            Optional<Result> right =
                    calculator.compute(dossier.workbooks().get(table.file()), new SheetCell(sheet.index(), at), whole);
            SpotDraft finding = SpotDraft.doubtful("formula-range", Spot.of(table, total, column))
                    .formula(Bilingual.of("Jumlahkan semua baris", "Add up all rows"), whole);
            right.ifPresent(result -> finding.expected(FormulaResults.plain(result)));
            List<String> names = new ArrayList<>();
            for (TableRow row : left) {
                CellAddress other = new CellAddress(row.row(), at.column());
                finding.related(sheet.name(), other);
                String printed = row.find(column).map(TableCell::printed).orElse("");
                names.add(other.a1() + " (" + printed.strip() + ")");
            }
            Bilingual gives = right.map(result -> Bilingual.of("memberi {0}", "gives {0}", FormulaResults.say(result)))
                    .orElse(COVERS_ALL);
            return Optional.of(finding.message(
                    "Rumus jumlah di {0} (={1}) tidak mencakup {2}. ={3} {4}. Perluas rentangnya, atau beri keterangan"
                            + " mengapa baris itu tidak dijumlahkan.",
                    "The sum in {0} (={1}) leaves out {2}. ={3} {4}. Extend its range, or note why that is not to be"
                            + " added.",
                    at.a1(),
                    cell.formula(),
                    String.join(", ", names),
                    whole,
                    gives));
        }

        private Optional<Finding> hidden(String column, List<TableRow> counted) {
            Sheet sheet = dossier.sheet(table);
            List<TableRow> unseen =
                    counted.stream().filter(row -> sheet.rowHidden(row.row())).toList();
            if (unseen.isEmpty() || hiddenTold || sheet.rowHidden(total.row())) {
                return Optional.empty();
            }
            hiddenTold = true;
            BigDecimal sum = PrintedFigure.sum(unseen, column);
            FindingDraft draft = FindingDraft.hint("hidden-row-counted", table).at(total, column);
            unseen.forEach(row -> draft.related(table, row, column));
            List<String> numbers = unseen.stream()
                    .map(row -> Integer.toString(row.row() + 1))
                    .limit(MOST_NAMED)
                    .toList();
            return Optional.of(draft.message(
                    "Jumlah di {0} ikut menghitung baris tersembunyi {2}{3} sebesar {4}. Tampilkan barisnya (pilih baris"
                            + " di sekitarnya, klik kanan, Perlihatkan), atau keluarkan dari jumlah bila memang tidak"
                            + " dihitung.",
                    "The sum in {0} also counts hidden {1} {2}{3}, which adds {4}. Show what is hidden (select the rows"
                            + " around it, right-click, Unhide), or take it out of the sum if it is not to be counted.",
                    draft.cell(),
                    unseen.size() == 1 ? "row" : "rows",
                    String.join(", ", numbers),
                    unseen.size() > MOST_NAMED ? ", …" : "",
                    FindingDraft.say(sum)));
        }
    }
}
