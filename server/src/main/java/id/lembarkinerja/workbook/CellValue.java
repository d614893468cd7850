package id.lembarkinerja.workbook;

import java.math.BigDecimal;

/** What is written into a cell. */
public sealed interface CellValue {
    /** Text, kept as text also when it looks like a number. */
    record Text(String text) implements CellValue {}

    /** A number, written in plain decimal notation. */
    record Numeric(BigDecimal number) implements CellValue {}

    /** True or false, which is neither a number nor a text. */
    record Truth(boolean holds) implements CellValue {}

    /** What a formula came to when it could not be computed: {@code #N/A} and its like; only beside a formula. */
    record Failure(String sign) implements CellValue {}

    /** Nothing: the cell is emptied and keeps its style. */
    record Blank() implements CellValue {}
}
