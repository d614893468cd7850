package id.lembarkinerja.workbook.ooxml;

import id.lembarkinerja.workbook.CellAddress;
import id.lembarkinerja.workbook.CellEdit;
import id.lembarkinerja.workbook.CellRange;
import id.lembarkinerja.workbook.CellValue;
import id.lembarkinerja.workbook.Sheet;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** Looks at an edit before anything is written: what Excel would not accept is said in words. */
final class EditCheck {
    private static final int LONGEST_TEXT = 32_767;
    private static final int LONGEST_FORMULA = 8_192;
    private static final int LARGEST_EXPONENT = 307;

    private static final Set<String> FAILURES =
            Set.of("#N/A", "#VALUE!", "#DIV/0!", "#NUM!", "#NAME?", "#REF!", "#NULL!");

    private EditCheck() {}

    /** What is wrong with an edit on this sheet, in Indonesian; empty when nothing is. */
    static Optional<String> findProblem(CellEdit edit, Sheet sheet) {
        CellAddress cell = edit.cell();
        String where = "Sel " + cell.a1() + " di lembar “" + sheet.name() + "” ";
        if (cell.row() < 0
                || cell.row() >= CellAddress.ROWS
                || cell.column() < 0
                || cell.column() >= CellAddress.COLUMNS) {
            return Optional.of(
                    "Alamat sel di lembar “" + sheet.name() + "” berada di luar lembar. Perbaiki alamatnya.");
        }
        Optional<CellRange> merge = sheet.mergeAt(cell.row(), cell.column());
        if (merge.isPresent() && !merge.get().first().equals(cell)) {
            return Optional.of(where + "tertutup gabungan sel " + merge.get().a1() + ". Isilah sel "
                    + merge.get().first().a1() + ".");
        }
        if (edit.value() instanceof CellValue.Text text && text.text().length() > LONGEST_TEXT) {
            return Optional.of(where + "hanya memuat " + LONGEST_TEXT + " huruf. Ringkaslah teksnya.");
        }
        if (edit.value() instanceof CellValue.Numeric number && !isNumberOfExcel(number.number())) {
            return Optional.of(where + "diberi bilangan di luar jangkauan Excel. Perbaiki bilangannya.");
        }
        if (edit.value() instanceof CellValue.Failure failure && !FAILURES.contains(failure.sign())) {
            return Optional.of(where + "diberi tanda galat yang tidak dikenal Excel. Hitung ulang rumusnya.");
        }
        CellRange fills = edit.fills();
        if (fills != null && (edit.formula() == null || !fills.first().equals(cell) || !isForward(fills))) {
            return Optional.of(
                    where + "tidak berada di pojok kiri atas sel yang diisi rumusnya. Ketik ulang rumusnya.");
        }
        String formula = edit.formula();
        return formula == null ? Optional.empty() : findFormulaProblem(formula).map(problem -> where + problem);
    }

    private static boolean isForward(CellRange range) {
        return range.last().row() >= range.first().row()
                && range.last().column() >= range.first().column()
                && range.last().row() < CellAddress.ROWS
                && range.last().column() < CellAddress.COLUMNS;
    }

    /** Asked before it is written out: a short exponent can mean gigabytes of zeros. */
    private static boolean isNumberOfExcel(BigDecimal number) {
        return number.signum() == 0
                || (Math.abs((long) number.precision() - number.scale()) <= LARGEST_EXPONENT
                        && number.precision() <= LARGEST_EXPONENT);
    }

    private static Optional<String> findFormulaProblem(String formula) {
        if (formula.isBlank() || formula.length() > LONGEST_FORMULA) {
            return Optional.of("diberi rumus yang kosong atau terlalu panjang. Tulislah rumus yang lebih pendek.");
        }
        if (!XmlText.isWritable(formula)) {
            return Optional.of("diberi rumus dengan karakter yang tidak terlihat. Ketik ulang rumusnya.");
        }
        return isBalanced(formula)
                ? Optional.empty()
                : Optional.of(
                        "diberi rumus yang tanda kurung atau tanda kutipnya tidak berpasangan. Periksa rumusnya.");
    }

    private static boolean isBalanced(String formula) {
        int depth = 0;
        char quote = 0;
        for (int i = 0; i < formula.length() && depth >= 0; i++) {
            char c = formula.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else {
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            }
        }
        return depth == 0 && quote == 0;
    }
}
