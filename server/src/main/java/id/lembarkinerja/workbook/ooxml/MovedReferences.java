package id.lembarkinerja.workbook.ooxml;

import id.lembarkinerja.workbook.CellAddress;
import id.lembarkinerja.workbook.CellRange;
import id.lembarkinerja.workbook.FormulaMove;
import id.lembarkinerja.workbook.RowMoves;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * How references on one sheet read after rows came and went.
 *
 * @param sheet on which they stand; empty for names, which say their sheets
 * @param moves of all sheets, by {@linkplain FormulaMove#key name}
 */
record MovedReferences(String sheet, Map<String, RowMoves> moves) {

    /** The moves of the sheet itself; null when its rows stay. */
    @Nullable
    RowMoves own() {
        return moves.get(FormulaMove.key(sheet));
    }

    String formula(String formula) {
        return FormulaMove.move(formula, sheet, moves);
    }

    /** A formula as it stands in XML, entities and all. */
    String escaped(String written) {
        String formula = XmlText.unescape(written);
        String moved = formula(formula);
        return moved.equals(formula) ? written : XmlText.escape(moved);
    }

    /** A range of the sheet itself; empty when all of it is gone. */
    Optional<String> range(String written) {
        RowMoves own = own();
        CellRange range = Ranges.parse(written);
        return own == null || range == null
                ? Optional.of(written)
                : own.after(range).map(CellRange::a1);
    }

    /**
     * Ranges with blanks between; what is gone is left out.
     *
     * @param grows rows put right behind a range belong to it, as they look alike
     */
    String ranges(String written, boolean grows) {
        StringJoiner left = new StringJoiner(" ");
        for (String one : written.strip().split("\\s+", -1)) {
            range(one).map(moved -> grows ? grown(one, moved) : moved).ifPresent(left::add);
        }
        return left.toString();
    }

    private String grown(String before, String moved) {
        RowMoves own = own();
        CellRange old = Ranges.parse(before);
        CellRange range = Ranges.parse(moved);
        if (own == null || old == null || range == null || old.last().row() >= CellAddress.ROWS - 1) {
            return moved;
        }
        int more = own.insertedBefore(old.last().row() + 1);
        return CellRange.of(
                        range.first().row(),
                        range.first().column(),
                        range.last().row() + more,
                        range.last().column())
                .a1();
    }

    /** A part with the formulas moved that are the text of these elements; the same bytes when none moves. */
    byte[] inTexts(byte[] xml, List<String> elements) {
        Splices splices = new Splices();
        XmlTags tags = new XmlTags(xml);
        while (tags.next()) {
            if (!tags.isEmpty() && elements.stream().anyMatch(tags::opens)) {
                moveText(xml, tags, splices);
            }
        }
        return splices.isEmpty() ? xml : splices.apply(xml);
    }

    /** Moves the formula that is the text of the element just opened; ends behind it. */
    void moveText(byte[] xml, XmlTags tags, Splices splices) {
        int from = tags.end();
        tags.next();
        String written = XmlText.slice(xml, from, tags.start());
        String moved = escaped(written);
        if (!moved.equals(written)) {
            splices.replace(from, tags.start(), moved);
        }
    }
}
