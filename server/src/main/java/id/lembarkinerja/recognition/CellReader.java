package id.lembarkinerja.recognition;

import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.formulas.number.Absence;
import id.lembarkinerja.formulas.number.DateCells;
import id.lembarkinerja.formulas.number.DateSystem;
import id.lembarkinerja.formulas.number.Notation;
import id.lembarkinerja.formulas.number.NumberParser;
import id.lembarkinerja.formulas.number.Reading;
import id.lembarkinerja.workbook.Cell;
import id.lembarkinerja.workbook.CellKind;
import id.lembarkinerja.workbook.NumberStyle;
import java.math.BigDecimal;

/** Reads a cell as the kind of column it stands in. */
final class CellReader {
    /** Why a cell of a column of words is no number. */
    static final Bilingual TEXT = new Bilingual("kolom teks", "a column of text");

    private CellReader() {}

    static Reading read(Cell cell, ColumnType type) {
        if (cell.isBlank()) {
            return new Reading.Absent(cell.printed(), Absence.BLANK);
        }
        if (type == ColumnType.TEXT
                || type == ColumnType.ANY
                || type == ColumnType.EXPRESSION
                || type == ColumnType.CODE) {
            return new Reading.NotANumber(cell.printed(), TEXT);
        }
        BigDecimal number = cell.number();
        if (cell.kind() != CellKind.NUMBER || number == null) {
            return cell.kind() == CellKind.ERROR
                    ? new Reading.NotANumber(
                            cell.printed(),
                            Bilingual.of("sel berisi kesalahan {0}", "the cell holds the error {0}", cell.printed()))
                    : NumberParser.parse(Words.visible(cell.printed()));
        }
        if (cell.style().isDate()) {
            DateSystem system = cell.style() == NumberStyle.DATE_1904 ? DateSystem.FROM_1904 : DateSystem.FROM_1900;
            return DateCells.read(cell.printed(), number, system, true);
        }
        if (cell.style() == NumberStyle.PERCENT) {
            // Stored as a share of one; people read and compare the figure in front of the percent sign.
            return new Reading.Value(cell.printed(), number.movePointRight(2), "%", Notation.PLAIN, false);
        }
        return new Reading.Value(cell.printed(), number, unitOfFormat(cell), Notation.PLAIN, false);
    }

    /** A number format may print the unit: {@code 0 "Orang"} shows {@code 706 Orang}. */
    private static String unitOfFormat(Cell cell) {
        if (cell.style() == NumberStyle.CURRENCY) {
            return "";
        }
        String printed = cell.printed().strip();
        int end = printed.length();
        while (end > 0 && !Character.isDigit(printed.charAt(end - 1))) {
            end--;
        }
        String tail = printed.substring(end).strip();
        return tail.isEmpty() || !Character.isLetter(tail.charAt(0)) ? "" : tail;
    }
}
