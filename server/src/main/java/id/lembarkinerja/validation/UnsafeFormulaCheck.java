package id.lembarkinerja.validation;

import id.lembarkinerja.workbook.CellAddress;
import id.lembarkinerja.workbook.Sheet;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code formula-unsafe}: formulas that start programs, fetch something from a network or may carry figures away. They
 * are never computed here; whoever opens the file in Excel should know.
 */
final class UnsafeFormulaCheck implements Check {
    private static final int MOST = 50;

    @Override
    public List<Finding> check(Dossier dossier) {
        List<Finding> findings = new ArrayList<>();
        CellPlaces places = new CellPlaces(dossier);
        for (int file = 0; file < dossier.workbooks().size(); file++) {
            for (Sheet sheet : dossier.workbooks().get(file).sheets()) {
                for (CellAddress cell : sheet.formulaCells()) {
                    String formula = sheet.cell(cell.row(), cell.column()).formula();
                    if (findings.size() < MOST && FormulaSource.isUnsafe(formula)) {
                        findings.add(finding(file, sheet, cell, formula, places));
                    }
                }
            }
        }
        return findings;
    }

    private static Finding finding(int file, Sheet sheet, CellAddress cell, String formula, CellPlaces places) {
        return SpotDraft.noted("formula-unsafe", places.spot(file, sheet, cell))
                .message(
                        "Rumus di {0} (={1}) menjalankan program atau menghubungi alamat di luar buku kerja ini. Jangan"
                                + " mengizinkannya saat Excel bertanya; hapus rumusnya dan tulis nilainya, lalu tanyakan"
                                + " asal berkas ini.",
                        "The formula in {0} (={1}) starts a program or contacts an address outside this workbook. Do"
                                + " not allow it when Excel asks; delete the formula and write its value, then ask where"
                                + " this file comes from.",
                        cell.a1(),
                        formula);
    }
}
