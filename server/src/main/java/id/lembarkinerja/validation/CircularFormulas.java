package id.lembarkinerja.validation;

import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.workbook.CalculatedFormulas.Circle;
import id.lembarkinerja.workbook.Sheet;
import id.lembarkinerja.workbook.SheetCell;
import id.lembarkinerja.workbook.Workbook;
import java.util.List;

/** Reports formulas that need their own result, each circle once. */
record CircularFormulas(int file, Workbook workbook, CellPlaces places) {
    private static final int MOST_TOLD = 6;

    List<Finding> list(List<Circle> circles) {
        return circles.stream().map(this::finding).toList();
    }

    private Finding finding(Circle circle) {
        SheetCell first = circle.cells().get(0);
        Sheet sheet = workbook.sheets().get(first.sheet());
        Spot spot = places.spot(file, sheet, first.address());
        SpotDraft finding = circle.certain()
                ? SpotDraft.proven("formula-circular", spot)
                : SpotDraft.doubtful("formula-circular", spot);
        circle.cells().stream()
                .skip(1)
                .forEach(cell ->
                        finding.related(workbook.sheets().get(cell.sheet()).name(), cell.address()));
        String formula =
                sheet.cell(first.address().row(), first.address().column()).formula();
        Bilingual what = circle.cells().size() == 1
                ? Bilingual.of(
                        "Rumus di {0} memuat selnya sendiri (={1})",
                        "The formula in {0} reads its own cell (={1})",
                        first.address().a1(),
                        formula)
                : Bilingual.of(
                        "Rumus berputar: {0}, jadi masing-masing menunggu hasil yang lain",
                        "Formulas in a circle: {0}, so each waits for the result of another",
                        way(circle.cells(), sheet));
        return finding.message(
                "{0}. Excel tidak dapat menghitungnya, dan nilai yang tampil tidak dapat dipercaya. Perbaiki rumus di {1}"
                        + " agar hanya membaca sel lain, misalnya rentang yang berakhir satu baris di atasnya.",
                "{0}. Excel cannot compute this, and the value shown cannot be trusted. Correct the formula in {1} so that"
                        + " it reads other cells only, for example a range that ends one row above it.",
                what,
                first.address().a1());
    }

    private String way(List<SheetCell> cells, Sheet own) {
        StringBuilder way = new StringBuilder();
        cells.stream()
                .limit(MOST_TOLD)
                .forEach(cell -> way.append(name(cell, own)).append(" → "));
        return way + (cells.size() > MOST_TOLD ? "… → " : "") + name(cells.get(0), own);
    }

    private String name(SheetCell cell, Sheet own) {
        Sheet sheet = workbook.sheets().get(cell.sheet());
        return sheet == own
                ? cell.address().a1()
                : sheet.name() + "!" + cell.address().a1();
    }
}
