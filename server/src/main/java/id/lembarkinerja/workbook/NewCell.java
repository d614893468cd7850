package id.lembarkinerja.workbook;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A cell of a new workbook: words or a number, never a formula, whatever the words begin with.
 *
 * @param text the words; empty for a number or a blank cell
 * @param number the number, if it is one
 * @param link where a click leads, if anywhere
 */
public record NewCell(String text, Optional<BigDecimal> number, Look look, Optional<Link> link) {

    /** How a cell is dressed. */
    public enum Look {
        /** Nothing special; long words are wrapped. */
        PLAIN,
        /** The name of the sheet's matter, large. */
        TITLE,
        /** The heading of a column. */
        HEADING,
        /** To be seen first. */
        STRIKING
    }

    /**
     * A cell of another file.
     *
     * @param file its name; it lies beside the workbook
     * @param place sheet and cell in spreadsheet notation, such as {@code 'Lembar 1'!E7}
     */
    public record Link(String file, String place) {
        /** The link to a cell of a sheet. */
        public static Link to(String file, String sheet, CellAddress cell) {
            return new Link(file, "'" + sheet.replace("'", "''") + "'!" + cell.a1());
        }
    }

    /** Plain words. */
    public static NewCell of(String text) {
        return of(text, Look.PLAIN);
    }

    /** Words with a look. */
    public static NewCell of(String text, Look look) {
        return new NewCell(text, Optional.empty(), look, Optional.empty());
    }

    /** A number. */
    public static NewCell of(BigDecimal number) {
        return new NewCell("", Optional.of(number), Look.PLAIN, Optional.empty());
    }

    /** The same with a link. */
    public NewCell linked(Link target) {
        return new NewCell(text, number, look, Optional.of(target));
    }
}
