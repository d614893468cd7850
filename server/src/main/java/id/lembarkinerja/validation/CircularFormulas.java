package id.lembarkinerja.validation;

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
        String message = circle.cells().size() == 1
                ? "Rumus di " + first.address().a1() + " memuat selnya sendiri (=" + formula + ")"
                : "Rumus berputar: " + way(circle.cells(), sheet) + ", jadi masing-masing menunggu hasil yang lain";
        return finding.message(message
                + ". Excel tidak dapat menghitungnya, dan nilai yang tampil tidak dapat dipercaya. Perbaiki rumus di "
                + first.address().a1() + " agar hanya membaca sel lain, misalnya rentang yang berakhir satu"
                + " baris di atasnya.");
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
