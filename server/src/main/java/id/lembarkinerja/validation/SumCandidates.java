package id.lembarkinerja.validation;

import id.lembarkinerja.evaluation.Hierarchy;
import id.lembarkinerja.evaluation.Outline;
import id.lembarkinerja.evaluation.TotalRows;
import id.lembarkinerja.formulas.number.Notation;
import id.lembarkinerja.formulas.number.Reading;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.RowKind;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The sums a total row may rightly stand for: its own rows, all rows, subtotals, top rows, the rows below it. */
record SumCandidates(RecognizedTable table, TotalRows total, String column) {

    /** Whether any of them is the printed sum, give or take the rounding of the rows. */
    boolean explain(BigDecimal printed) {
        Stream<Supplier<List<TableRow>>> candidates = Stream.of(
                () -> Hierarchy.leaves(total.rows(), column),
                () -> isDoubleCounting(total.rows()) ? List.of() : total.rows(),
                () -> Outline.of(total.rows()).tops(),
                () -> AmountOutline.tops(total.rows(), column),
                () -> ProgramRows.list(total.rows(), column),
                total::subtotals,
                () -> total.subtotals().isEmpty() ? List.of() : concat(total.subtotals(), total.own()),
                () -> Hierarchy.leaves(total.all(), column),
                () -> Outline.of(total.all()).tops(),
                () -> Outline.of(total.all()).leaves(this::hasFigure),
                this::below);
        return candidates.map(Supplier::get).anyMatch(rows -> isSum(rows, printed)) || isSumOfLastParents(printed);
    }

    /** {@code JUMLAH BELANJA} below income and expenditure covers the last of the accounts, not all of them. */
    private boolean isSumOfLastParents(BigDecimal printed) {
        Outline outline = Outline.of(total.all());
        Set<String> parents = new HashSet<>();
        outline.families().forEach(family -> parents.add(family.parent().key()));
        List<TableRow> tops = outline.tops();
        for (int i = tops.size() - 1; i > 0; i--) {
            if (parents.contains(tops.get(i).key()) && isSum(tops.subList(i, tops.size()), printed)) {
                return true;
            }
        }
        return false;
    }

    /** The printed sum counts parents and their children. */
    boolean isDoubleCounting(BigDecimal printed) {
        return isSum(total.rows(), printed) && isDoubleCounting(total.rows());
    }

    /** Every row is the sum of rows below it or belongs to such a sum, so adding all of them counts all twice. */
    private boolean isDoubleCounting(List<TableRow> rows) {
        List<TableRow> filled = rows.stream().filter(this::hasFigure).toList();
        BigDecimal leaves = sum(Hierarchy.leaves(filled, column), Notation.PLAIN);
        BigDecimal all = sum(filled, Notation.PLAIN);
        return leaves.signum() != 0
                && Hierarchy.leaves(filled, column).size() < filled.size() - 1
                && all.compareTo(leaves.add(leaves)) == 0;
    }

    private boolean hasFigure(TableRow row) {
        return PrintedFigure.find(row, column).isPresent();
    }

    private static List<TableRow> concat(List<TableRow> first, List<TableRow> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    /** A total may stand above its rows. */
    private List<TableRow> below() {
        List<TableRow> rows = new ArrayList<>();
        boolean passed = false;
        for (TableRow row : table.rows()) {
            if (passed && row.kind() == RowKind.TOTAL) {
                break;
            }
            if (passed && row.kind() == RowKind.INDICATOR) {
                rows.add(row);
            }
            passed |= row.key().equals(total.total().key());
        }
        return rows;
    }

    private boolean isSum(List<TableRow> all, BigDecimal printed) {
        List<TableRow> rows = SumCheck.ownFigures(all, column);
        long filled = rows.stream().filter(this::hasReading).count();
        if (filled == 0) {
            return false;
        }
        return Stream.of(Notation.INDONESIAN, Notation.ENGLISH)
                .anyMatch(notation -> agrees(sum(rows, notation), printed, filled));
    }

    /** Rows rounded to the decimals they show may add up to half a unit more or less for each of them. */
    private static boolean agrees(BigDecimal sum, BigDecimal printed, long rows) {
        if (PrintedFigure.agreesAsSum(sum, printed)) {
            return true;
        }
        int digits = Math.max(
                sum.stripTrailingZeros().scale(), printed.stripTrailingZeros().scale());
        BigDecimal slack =
                new BigDecimal("0.5").movePointLeft(Math.max(1, digits)).multiply(BigDecimal.valueOf(rows));
        return digits > 0 && sum.subtract(printed).abs().compareTo(slack) <= 0;
    }

    private boolean hasReading(TableRow row) {
        return row.find(column)
                .map(TableCell::reading)
                .filter(reading -> reading instanceof Reading.Value || reading instanceof Reading.Ambiguous)
                .isPresent();
    }

    /** A cell with two readings counts by the given notation. */
    private BigDecimal sum(List<TableRow> rows, Notation notation) {
        return rows.stream()
                .flatMap(row -> row.find(column).stream())
                .flatMap(cell -> figure(cell.reading(), notation).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Optional<BigDecimal> figure(Reading reading, Notation notation) {
        if (reading instanceof Reading.Ambiguous ambiguous) {
            return ambiguous.candidates().stream()
                    .filter(value -> value.notation() == notation)
                    .map(Reading.Value::number)
                    .findFirst();
        }
        return reading.value();
    }
}
