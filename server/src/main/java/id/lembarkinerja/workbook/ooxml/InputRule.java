package id.lembarkinerja.workbook.ooxml;

import id.lembarkinerja.workbook.CellRange;
import java.util.List;

/**
 * What cells accept, as a workbook says it (data validation).
 *
 * @param type {@code list}, {@code whole}, {@code decimal}, {@code date}, {@code time}, {@code textLength} or
 *     {@code custom}
 * @param operator such as {@code between}, which is also meant when the file names none
 * @param first the bound, list or formula, as the file has it; a list of words stands in quotation marks
 * @param second the second bound, or an empty text
 * @param blank whether the cell may stay empty
 * @param refuses whether the file refuses what does not fit, rather than warn of it or say nothing
 * @param error what the file says about something that does not fit; empty for the program's own words
 * @param arrow whether a list is offered at the cell
 * @param ranges where it holds
 */
record InputRule(
        String type,
        String operator,
        String first,
        String second,
        boolean blank,
        boolean refuses,
        String error,
        boolean arrow,
        List<CellRange> ranges) {

    /** The same rule for other cells. */
    InputRule in(List<CellRange> others) {
        return new InputRule(type, operator, first, second, blank, refuses, error, arrow, others);
    }
}
