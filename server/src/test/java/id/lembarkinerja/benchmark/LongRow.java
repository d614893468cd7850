package id.lembarkinerja.benchmark;

import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** Writes one row of a long table from left to right. */
final class LongRow {
    private final Row row;
    private int column;

    LongRow(Sheet sheet, int row) {
        this.row = sheet.createRow(row);
    }

    /** The number of the row as a formula names it. */
    int number() {
        return row.getRowNum() + 1;
    }

    LongRow texts(String... texts) {
        for (String text : texts) {
            row.createCell(column++).setCellValue(text);
        }
        return this;
    }

    LongRow number(long value) {
        row.createCell(column++).setCellValue((double) value);
        return this;
    }

    LongRow skip(int columns) {
        column += columns;
        return this;
    }

    /** A formula with the result that Excel would have kept beside it. */
    LongRow formula(String formula, BigDecimal result) {
        Cell cell = row.createCell(column++);
        cell.setCellFormula(formula);
        cell.setCellValue(result.doubleValue());
        return this;
    }
}
