package id.lembarkinerja.validation;

import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.recognition.ColumnType;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.RowKind;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableColumn;
import id.lembarkinerja.recognition.TableRow;
import id.lembarkinerja.workbook.CalculatedFormulas.Result;
import id.lembarkinerja.workbook.Cell;
import id.lembarkinerja.workbook.CellAddress;
import id.lembarkinerja.workbook.CellKind;
import id.lembarkinerja.workbook.FormulaCalculator;
import id.lembarkinerja.workbook.FormulaShape;
import id.lembarkinerja.workbook.NumberStyle;
import id.lembarkinerja.workbook.Sheet;
import id.lembarkinerja.workbook.SheetCell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code formula-overwritten}: a typed number where the cells around have one formula: among the rows of a column, or
 * in a total row whose other columns are sums.
 */
final class OverwrittenFormulaCheck implements Check {
    private static final int FEWEST_ROWS = 3;
    /** More typed numbers than one for so many formulas are a habit, not a slip. */
    private static final int FORMULAS_PER_SLIP = 4;

    private static final Bilingual OTHER_ROWS = Bilingual.of("baris-baris lain", "the other rows");
    private static final Bilingual OTHER_COLUMNS =
            Bilingual.of("kolom lain di baris itu", "the other columns of that row");
    private static final Bilingual SAME_NOW = Bilingual.of(
            "hasilnya sekarang sama, tetapi tidak akan ikut berubah bila angkanya diperbaiki",
            "the result is the same now, but it will not follow when the figures are corrected");

    private final FormulaCalculator calculator;

    OverwrittenFormulaCheck(FormulaCalculator calculator) {
        this.calculator = calculator;
    }

    @Override
    public List<Finding> check(Dossier dossier) {
        List<Finding> findings = new ArrayList<>();
        for (RecognizedTable table : dossier.tables()) {
            Sheet sheet = dossier.sheet(table);
            if (sheet.formulaCells().isEmpty()) {
                continue;
            }
            OfTable ofTable = new OfTable(dossier, table, sheet);
            table.columns().forEach(column -> ofTable.column(column, findings));
            table.rows().stream()
                    .filter(row -> row.kind() == RowKind.TOTAL)
                    .forEach(row -> ofTable.total(row, findings));
        }
        return findings;
    }

    private final class OfTable {
        private final Dossier dossier;
        private final RecognizedTable table;
        private final Sheet sheet;

        OfTable(Dossier dossier, RecognizedTable table, Sheet sheet) {
            this.dossier = dossier;
            this.table = table;
            this.sheet = sheet;
        }

        void column(TableColumn column, List<Finding> findings) {
            List<TableCell> formulas = new ArrayList<>();
            List<TableRow> others = new ArrayList<>();
            for (TableRow row : table.rows()) {
                TableCell cell = row.cells().get(column.key());
                if (row.kind() == RowKind.INDICATOR && cell != null && !cell.carried()) {
                    if (!cell.formula().isEmpty()) {
                        formulas.add(cell);
                    } else {
                        others.add(row);
                    }
                }
            }
            // Nearly every column is all formulas or all typed: then there is no shape to compare with.
            if (others.isEmpty() || formulas.isEmpty()) {
                return;
            }
            List<TableRow> typed =
                    others.stream().filter(row -> isTyped(row, column)).toList();
            if (typed.isEmpty()) {
                return;
            }
            Map<FormulaShape, Integer> shapes = new HashMap<>();
            formulas.forEach(cell -> shapes.merge(FormulaShape.of(cell.formula(), cell.cell()), 1, Integer::sum));
            commonest(shapes, FEWEST_ROWS)
                    .filter(shape -> typed.size() * FORMULAS_PER_SLIP <= shapes.getOrDefault(shape, 0)
                            || (typed.size() == 1 && shapes.getOrDefault(shape, 0) >= FEWEST_ROWS))
                    .filter(FormulaShape::readsItsRow)
                    .ifPresent(shape -> typed.forEach(
                            row -> finding(row, column.key(), shape, OTHER_ROWS).ifPresent(findings::add)));
        }

        void total(TableRow row, List<Finding> findings) {
            total(row, ColumnType.MONEY, 1, findings);
            // Counts in one row may have units that do not add up, so that one sum says nothing of its neighbour.
            total(row, ColumnType.NUMBER, 2, findings);
        }

        private void total(TableRow row, ColumnType type, int fewestSums, List<Finding> findings) {
            Map<FormulaShape, Integer> shapes = new HashMap<>();
            List<String> typed = new ArrayList<>();
            for (TableColumn column : table.columns()) {
                TableCell cell = row.cells().get(column.key());
                if (cell == null || cell.carried() || column.type() != type) {
                    continue;
                }
                if (SumFormula.parse(cell.formula()).isPresent()) {
                    shapes.merge(FormulaShape.of(cell.formula(), cell.cell()), 1, Integer::sum);
                } else if (isTyped(cell) && isSummable(column, cell)) {
                    typed.add(column.key());
                }
            }
            commonest(shapes, fewestSums)
                    .filter(FormulaShape::readsItsColumn)
                    .ifPresent(shape -> typed.forEach(
                            column -> finding(row, column, shape, OTHER_COLUMNS).ifPresent(findings::add)));
        }

        private boolean isTyped(TableRow row, TableColumn column) {
            TableCell cell = row.cells().get(column.key());
            return cell != null && isTyped(cell);
        }

        private boolean isTyped(TableCell cell) {
            Cell content = sheet.cell(cell.cell().row(), cell.cell().column());
            return content.kind() == CellKind.NUMBER && !content.hasFormula();
        }

        private boolean isSummable(TableColumn column, TableCell cell) {
            Cell content = sheet.cell(cell.cell().row(), cell.cell().column());
            long figures = table.rows().stream()
                    .filter(row -> row.kind() == RowKind.INDICATOR)
                    .filter(row -> PrintedFigure.find(row, column.key()).isPresent())
                    .limit(2)
                    .count();
            return figures == 2
                    && content.style() != NumberStyle.PERCENT
                    && !column.header().contains("%");
        }

        private Optional<FormulaShape> commonest(Map<FormulaShape, Integer> shapes, int fewest) {
            return shapes.entrySet().stream()
                    .filter(entry -> entry.getValue() >= fewest)
                    .max(Map.Entry.<FormulaShape, Integer>comparingByValue()
                            .thenComparing(entry -> entry.getKey().text()))
                    .map(Map.Entry::getKey);
        }

        /** Silent where the formula would give no number: there, typing one was the way out. */
        private Optional<Finding> finding(TableRow row, String column, FormulaShape shape, Bilingual around) {
            TableCell cell = row.cells().get(column);
            if (cell == null) {
                return Optional.empty();
            }
            CellAddress at = cell.cell();
            String formula = shape.at(at);
            return calculator
                    .compute(dossier.workbooks().get(table.file()), new SheetCell(sheet.index(), at), formula)
                    .filter(Result.Figure.class::isInstance)
                    .map(result -> finding(row, column, cell, formula, result, around));
        }

        private Finding finding(
                TableRow row, String column, TableCell cell, String formula, Result result, Bilingual around) {
            boolean differs = FormulaResults.showsIn(
                    sheet.cell(cell.cell().row(), cell.cell().column()), result);
            Bilingual compared = differs
                    ? Bilingual.of(
                            "rumus itu di sini memberi {0}, bukan {1}",
                            "here that formula gives {0}, not {1}",
                            FormulaResults.say(result),
                            cell.printed().strip())
                    : SAME_NOW;
            Spot spot = Spot.of(table, row, column);
            return (differs
                            ? SpotDraft.doubtful("formula-overwritten", spot)
                            : SpotDraft.hint("formula-overwritten", spot))
                    .expected(FormulaResults.plain(result))
                    .formula(Bilingual.of("Pulihkan rumusnya", "Restore the formula"), formula)
                    .message(
                            "Angka di {0} diketik, padahal {1} memakai rumus; {2}. Kembalikan rumusnya (={3}), atau"
                                    + " beri keterangan dari mana angka itu.",
                            "The figure in {0} is typed, but {1} use a formula; {2}. Restore the formula (={3}), or"
                                    + " note where the figure comes from.",
                            cell.cell().a1(),
                            around,
                            compared,
                            formula);
        }
    }
}
