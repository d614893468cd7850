package id.lembarkinerja.comparison.merge;

import id.lembarkinerja.comparison.FormulaRelocation;
import id.lembarkinerja.comparison.Pairing;
import id.lembarkinerja.comparison.Pairing.At;
import id.lembarkinerja.workbook.CellAddress;
import java.util.ArrayList;
import java.util.List;

/** The rows of the base without which a formula refers to nothing, and that one side took away. */
final class LostRows implements FormulaRelocation.Places {
    private final Pairing remover;
    private final List<At> gone = new ArrayList<>();

    LostRows(Pairing remover) {
        this.remover = remover;
    }

    /**
     * Column A of each of them; none while something is left of every range.
     *
     * @param formula in places of the base
     * @param sheet of the base on which it stands
     */
    List<At> find(String formula, String sheet) {
        boolean broken = FormulaRelocation.relocate(formula, sheet, this).contains(FormulaRelocation.LOST);
        return broken && !formula.contains(FormulaRelocation.LOST) ? List.copyOf(gone) : List.of();
    }

    @Override
    public String sheet(String sheet) {
        return remover.newSheet(sheet).orElse("");
    }

    @Override
    public int row(String sheet, int row) {
        int there = remover.followRow(sheet, row);
        if (there < 0) {
            gone.add(new At(sheet, new CellAddress(row, 0)));
        }
        return there;
    }

    @Override
    public int column(String sheet, int column) {
        return column;
    }
}
