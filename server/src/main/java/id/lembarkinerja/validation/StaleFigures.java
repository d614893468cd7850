package id.lembarkinerja.validation;

import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableRow;
import id.lembarkinerja.validation.Finding.Certainty;
import id.lembarkinerja.validation.Finding.RelatedCell;
import id.lembarkinerja.validation.Finding.Severity;
import id.lembarkinerja.workbook.CalculatedFormulas;
import id.lembarkinerja.workbook.CalculatedFormulas.Differing;
import id.lembarkinerja.workbook.CalculatedFormulas.Result;
import id.lembarkinerja.workbook.CellAddress;
import id.lembarkinerja.workbook.FormulaCalculator;
import id.lembarkinerja.workbook.Sheet;
import id.lembarkinerja.workbook.SheetCell;
import id.lembarkinerja.workbook.Workbook;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Arithmetic over stored results of formulas proves nothing where these are old. What is right once everything is
 * computed anew is no finding beside {@code cached-value-stale}; what stays wrong, or cannot be computed, is asked.
 */
final class StaleFigures {
    private static final String OWN_CODE = "cached-value-stale";
    private static final Set<String> SUMS = Set.of("sum-mismatch", "parent-child-mismatch");

    private final Dossier dossier;
    private final FormulaCalculator calculator;
    private final Map<RelatedCell, Result> anew = new HashMap<>();
    /** The figures of the tables as they are stored; filled when first asked for. */
    private final Map<RelatedCell, BigDecimal> read = new HashMap<>();

    StaleFigures(Dossier dossier, FormulaCalculator calculator) {
        this.dossier = dossier;
        this.calculator = calculator;
        for (int file = 0; file < dossier.workbooks().size(); file++) {
            Workbook workbook = dossier.workbooks().get(file);
            CalculatedFormulas calculated = calculator.calculate(workbook);
            for (Differing one : calculated.differing()) {
                Sheet sheet = workbook.sheets().get(one.cell().sheet());
                anew.put(
                        new RelatedCell(file, sheet.name(), one.cell().address().a1()), one.result());
            }
        }
    }

    List<Finding> judge(List<Finding> findings) {
        boolean doubted = !anew.isEmpty()
                || dossier.workbooks().stream()
                        .anyMatch(workbook -> workbook.calculation().mayBeStale());
        if (!doubted) {
            return findings;
        }
        List<Finding> judged = new ArrayList<>();
        for (Finding finding : findings) {
            judge(finding).ifPresent(judged::add);
        }
        return judged;
    }

    private Optional<Finding> judge(Finding finding) {
        if (finding.severity() != Severity.ERROR
                || finding.certainty() != Certainty.ASSERT
                || finding.code().equals(OWN_CODE)
                || finding.code().startsWith("formula-")) {
            return Optional.of(finding);
        }
        List<String> stale = finding.cells().stream()
                .filter(anew::containsKey)
                .map(RelatedCell::cell)
                .toList();
        if (!stale.isEmpty()) {
            return isRightAnew(finding)
                    ? Optional.empty()
                    : Optional.of(finding.asQuestion(Bilingual.of(
                            "Nilai tersimpan di {0} bukan hasil rumusnya: hitung ulang dahulu, lalu periksa lagi.",
                            "What is stored in {0} is not what the formula gives: compute it anew first, then check"
                                    + " again.",
                            CellList.say(stale))));
        }
        List<String> unsure = finding.cells().stream()
                .filter(this::isUnsure)
                .map(RelatedCell::cell)
                .toList();
        return Optional.of(
                unsure.isEmpty()
                        ? finding
                        : finding.asQuestion(Bilingual.of(
                                "Berkas ini meminta rumusnya dihitung ulang, jadi nilai tersimpan di {0} mungkin sudah"
                                        + " lama. Buka dan simpan di Excel, lalu periksa lagi.",
                                "This file asks for its formulas to be computed anew, so what is stored in {0} may be"
                                        + " old. Open and save it in Excel, then check again.",
                                CellList.say(unsure))));
    }

    /** With what the formulas give, the figures keep to the arithmetic that the stored ones break. */
    private boolean isRightAnew(Finding finding) {
        Optional<BigDecimal> own = figure(finding.at());
        if (own.isEmpty()) {
            return false;
        }
        if (finding.related().stream().noneMatch(anew::containsKey)) {
            return isFigure(finding.expected()) && agrees(new BigDecimal(finding.expected()), own.get());
        }
        if (!SUMS.contains(finding.code())) {
            return false;
        }
        List<BigDecimal> parts = finding.related().stream()
                .flatMap(cell -> figure(cell).stream())
                .toList();
        return parts.size() == finding.related().size()
                && PrintedFigure.agreesAsSum(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add), own.get());
    }

    private static boolean agrees(BigDecimal expected, BigDecimal own) {
        return FindingDraft.display(own).compareTo(expected) == 0 || PrintedFigure.agrees(expected, own);
    }

    private static boolean isFigure(String expected) {
        return expected.matches("-?[0-9]+(\\.[0-9]+)?");
    }

    /** What the formula gives, or what stands in the cell. */
    private Optional<BigDecimal> figure(RelatedCell cell) {
        if (anew.get(cell) instanceof Result.Figure figure) {
            return Optional.of(figure.number());
        }
        return anew.containsKey(cell) ? Optional.empty() : stored(cell);
    }

    private Optional<BigDecimal> stored(RelatedCell cell) {
        if (read.isEmpty()) {
            for (RecognizedTable table : dossier.tables()) {
                for (TableRow row : table.rows()) {
                    for (TableCell one : row.cells().values()) {
                        one.reading()
                                .value()
                                .ifPresent(value -> read.put(
                                        new RelatedCell(
                                                table.file(),
                                                table.sheet(),
                                                one.cell().a1()),
                                        value));
                    }
                }
            }
        }
        return Optional.ofNullable(read.get(cell));
    }

    /** A formula of a workbook with old results that cannot be computed anew for certain. */
    private boolean isUnsure(RelatedCell cell) {
        Workbook workbook = dossier.workbooks().get(cell.file());
        Optional<CellAddress> at = cell.address();
        Optional<Sheet> sheet = workbook.sheets().stream()
                .filter(one -> one.name().equals(cell.sheet()))
                .findFirst();
        if (!workbook.calculation().mayBeStale() || at.isEmpty() || sheet.isEmpty()) {
            return false;
        }
        String formula = sheet.get().cell(at.get().row(), at.get().column()).formula();
        return !formula.isEmpty()
                && calculator
                        .compute(workbook, new SheetCell(sheet.get().index(), at.get()), formula)
                        .isEmpty();
    }
}
