package id.lembarkinerja.comparison;

import id.lembarkinerja.comparison.FormulaTokens.Reference;

/** Which change made the result of a formula another one, when the formula itself did not change. */
final class FormulaCause {
    private FormulaCause() {}

    /** Rank of the heaviest change among the cells it refers to, in either version. */
    static int find(Change change, ChangeRanks ranks) {
        Sides<Entry> entries = change.findEntries().orElse(null);
        Sides<Spot> spots = change.spots();
        Entry old = entries == null ? null : entries.from();
        Entry fresh = entries == null ? null : entries.to();
        if (old == null || fresh == null || spots.from() == null || spots.to() == null) {
            return ChangedCells.NONE;
        }
        return Math.min(
                foremost(old.formula(), spots.from().sheet(), ranks.from()),
                foremost(fresh.formula(), spots.to().sheet(), ranks.to()));
    }

    private static int foremost(String formula, String ownSheet, ChangedCells cells) {
        FormulaTokens tokens = new FormulaTokens(formula);
        int foremost = ChangedCells.NONE;
        while (tokens.advance()) {
            Reference it = tokens.reference();
            if (it != null) {
                String sheet = it.sheet().isEmpty() ? ownSheet : it.sheet();
                int there = cells.foremost(sheet, it.firstRow(), it.firstColumn(), it.lastRow(), it.lastColumn());
                foremost = Math.min(foremost, there);
            }
        }
        return foremost;
    }
}
