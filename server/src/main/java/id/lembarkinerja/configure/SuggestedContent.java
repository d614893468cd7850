package id.lembarkinerja.configure;

import id.lembarkinerja.formulas.number.Notation;
import id.lembarkinerja.formulas.number.NumberParser;
import id.lembarkinerja.formulas.number.Reading;
import id.lembarkinerja.workbook.Cell;
import id.lembarkinerja.workbook.CellKind;
import id.lembarkinerja.workbook.CellValue;
import id.lembarkinerja.workbook.NumberStyle;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * What a suggested text becomes in its cell, which keeps its format. In a cell with a number it must say one number in
 * Indonesian notation: {@code 1.250,5} is 1250.5, {@code 95 %} is 0.95 where the cell shows shares as percent. In a
 * cell with words it stays words. A blank cell takes either.
 */
sealed interface SuggestedContent {
    /** It is written so. */
    record Fits(CellValue value) implements SuggestedContent {}

    /** It cannot be written there; the reason is Indonesian, begins behind the name of the cell and says what to do. */
    record Misfit(String reason) implements SuggestedContent {}

    /** What {@code proposed} becomes in this cell. */
    static SuggestedContent of(Cell cell, String proposed) {
        String text = proposed.strip();
        if (cell.kind() == CellKind.TEXT && !cell.isBlank()) {
            return new Fits(new CellValue.Text(text));
        }
        Optional<Reading.Value> number = number(text);
        boolean holdsNumber = cell.kind() == CellKind.NUMBER;
        if (number.isEmpty()) {
            return holdsNumber ? unreadable(cell, text) : new Fits(new CellValue.Text(text));
        }
        if (cell.style().isDate()) {
            return new Misfit(
                    "berformat tanggal, jadi angka “" + text + "” akan tampil sebagai tanggal. Ubah dahulu format"
                            + " selnya di lembar, lalu isi angkanya di sana.");
        }
        if (cell.style() == NumberStyle.PERCENT) {
            return percent(number.get(), text);
        }
        if (isUnitOf(cell, number.get().unit())) {
            return new Fits(new CellValue.Numeric(number.get().number()));
        }
        return holdsNumber
                ? new Misfit("berisi angka “" + cell.printed() + "”, sedangkan “" + text + "” memakai “"
                        + number.get().unit() + "”. Usulkan angkanya saja, sebagaimana angka di sel itu ditulis.")
                : new Fits(new CellValue.Text(text));
    }

    /** The one number the text says, if it says one and says it plainly. */
    private static Optional<Reading.Value> number(String text) {
        return NumberParser.parse(text, Notation.INDONESIAN) instanceof Reading.Value value && !value.irregular()
                ? Optional.of(value)
                : Optional.empty();
    }

    private static SuggestedContent unreadable(Cell cell, String text) {
        return new Misfit("berisi angka “" + cell.printed() + "”, dan “" + text + "” tidak terbaca sebagai satu angka."
                + " Usulkan satu angka, misalnya 1.250,5" + (cell.style() == NumberStyle.PERCENT ? " %" : "")
                + ", atau tulis sebagai catatan bila selnya memang harus berisi kata.");
    }

    /** Without the sign nobody knows whether 0,95 means 0,95 % or 95 %. */
    private static SuggestedContent percent(Reading.Value number, String text) {
        BigDecimal share = number.number().movePointLeft(2);
        return number.unit().equals("%")
                ? new Fits(new CellValue.Numeric(share))
                : new Misfit("berformat persen, dan “" + text + "” tidak memakai tanda persen. Usulkan dengan tandanya,"
                        + " misalnya 95 %.");
    }

    /** No unit, or the one that the format of the cell prints beside its numbers anyway. */
    private static boolean isUnitOf(Cell cell, String unit) {
        if (unit.isEmpty() || (cell.style() == NumberStyle.CURRENCY && unit.equals("Rp"))) {
            return true;
        }
        return cell.kind() == CellKind.NUMBER
                && NumberParser.parse(cell.printed()) instanceof Reading.Value now
                && now.unit().toLowerCase(Locale.ROOT).equals(unit.toLowerCase(Locale.ROOT));
    }
}
