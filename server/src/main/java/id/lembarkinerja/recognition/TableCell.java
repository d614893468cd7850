package id.lembarkinerja.recognition;

import id.lembarkinerja.formulas.number.Reading;
import id.lembarkinerja.workbook.CellAddress;

/**
 * One cell of a recognised row.
 *
 * @param cell where it stands
 * @param printed its text as on the screen
 * @param reading what the text says; for text columns the reading of the words is not used
 * @param carried the value was carried down from a merged cell or from the row above
 * @param formula the cell's formula without the equals sign, or empty
 */
public record TableCell(CellAddress cell, String printed, Reading reading, boolean carried, String formula) {}
