package id.lembarkinerja.formulas.call;

import id.lembarkinerja.formulas.data.Node;
import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.formulas.number.Absence;
import id.lembarkinerja.formulas.number.Decimals;
import id.lembarkinerja.formulas.number.Notation;
import id.lembarkinerja.formulas.number.NumberParser;
import id.lembarkinerja.formulas.number.Reading;
import java.util.ArrayList;
import java.util.List;

/**
 * What a cell gives as an argument. A number of the sheet is exact; a text is read as a person wrote it, and what has
 * two readings is refused, not guessed.
 *
 * <p>{@code 1234.5} is that number, the text {@code "1.234,5"} too; {@code "1.234"} has two readings and is neither. A
 * blank is a blank, not zero; TRUE is no number; numbers beyond every report (see {@link Decimals#inReach}) are none.
 */
public final class Argument {
    private static final Reading BLANK = new Reading.Absent("", Absence.BLANK);

    private static final Bilingual OUT_OF_REACH =
            new Bilingual("angkanya terlalu besar atau terlalu kecil", "its number is too large or too small");
    private static final Bilingual TRUTH =
            new Bilingual("berisi BENAR/SALAH, bukan angka", "holds TRUE/FALSE, not a number");
    private static final Bilingual SEVERAL_CELLS =
            new Bilingual("berisi beberapa sel; pilih satu sel", "holds several cells; select one cell");

    private Argument() {}

    /** The reading of a cell. */
    public static Reading reading(Node cell) {
        if (cell instanceof Node.Decimal number) {
            if (!Decimals.inReach(number.value())) {
                return new Reading.NotANumber(printed(cell), OUT_OF_REACH);
            }
            return new Reading.Value(printed(cell), number.value(), "", Notation.PLAIN, false);
        }
        if (cell instanceof Node.Text text) {
            Reading reading = NumberParser.parse(text.value());
            boolean reachable = reading.value().map(Decimals::inReach).orElse(true);
            return reachable ? reading : new Reading.NotANumber(text.value(), OUT_OF_REACH);
        }
        if (cell instanceof Node.Truth) {
            return new Reading.NotANumber(printed(cell), TRUTH);
        }
        if (cell instanceof Node.Elements list) {
            return list.elements().size() == 1
                    ? reading(list.elements().get(0))
                    : new Reading.NotANumber(printed(cell), SEVERAL_CELLS);
        }
        return BLANK;
    }

    /** What the cell shows. */
    public static String printed(Node cell) {
        if (cell instanceof Node.Text text) {
            return text.value();
        }
        if (cell instanceof Node.Decimal number) {
            return Decimals.inReach(number.value()) ? Decimals.plain(number.value()) : "(angka di luar jangkauan)";
        }
        if (cell instanceof Node.Truth truth) {
            return truth.value() ? "TRUE" : "FALSE";
        }
        return cell instanceof Node.Elements list && list.elements().size() == 1
                ? printed(list.elements().get(0))
                : "";
    }

    /** The cells of a range, row by row; a single cell is a range of one. */
    public static List<Node> cells(Node range) {
        if (!(range instanceof Node.Elements list)) {
            return range instanceof Node.Nothing ? List.of() : List.of(range);
        }
        List<Node> cells = new ArrayList<>();
        for (Node element : list.elements()) {
            cells.addAll(element instanceof Node.Elements ? cells(element) : List.of(element));
        }
        return cells;
    }
}
