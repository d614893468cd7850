package id.lembarkinerja.validation;

import id.lembarkinerja.workbook.Cell;
import id.lembarkinerja.workbook.CellAddress;
import id.lembarkinerja.workbook.Sheet;
import java.util.ArrayList;
import java.util.List;

/** {@code formula-external}: formulas that take their figures from other files, told once for each sheet. */
final class ExternalFormulaCheck implements Check {
    private static final int MOST_NAMED = 8;

    @Override
    public List<Finding> check(Dossier dossier) {
        List<Finding> findings = new ArrayList<>();
        CellPlaces places = new CellPlaces(dossier);
        for (int file = 0; file < dossier.workbooks().size(); file++) {
            for (Sheet sheet : dossier.workbooks().get(file).sheets()) {
                List<CellAddress> outside = sheet.formulaCells().stream()
                        .filter(cell -> FormulaSource.isOtherFile(
                                sheet.cell(cell.row(), cell.column()).formula()))
                        .toList();
                if (!outside.isEmpty()) {
                    findings.add(finding(file, sheet, outside, places));
                }
            }
        }
        return findings;
    }

    private static Finding finding(int file, Sheet sheet, List<CellAddress> cells, CellPlaces places) {
        CellAddress first = cells.get(0);
        SpotDraft finding = SpotDraft.hint("formula-external", places.spot(file, sheet, first));
        cells.stream().skip(1).forEach(cell -> finding.related(sheet.name(), cell));
        Cell cell = sheet.cell(first.row(), first.column());
        String shown = cell.printed().isBlank() ? "" : ", yang terakhir tersimpan " + cell.printed();
        List<String> names =
                cells.stream().skip(1).limit(MOST_NAMED).map(CellAddress::a1).toList();
        String more = names.isEmpty()
                ? ""
                : " Begitu pula " + String.join(", ", names) + (cells.size() > MOST_NAMED + 1 ? ", …" : "") + ".";
        return finding.message("Rumus di " + first.a1() + " mengambil nilai dari berkas lain (=" + cell.formula() + ")"
                + shown + "." + more
                + " Isi berkas itu tidak dapat diperiksa. Sebelum dikirim, perbarui tautannya lalu ganti rumusnya dengan"
                + " nilai (Salin, Tempel Khusus, Nilai), atau pindahkan datanya ke buku kerja ini.");
    }
}
