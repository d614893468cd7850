package id.lembarkinerja.validation;

import id.lembarkinerja.formulas.language.Bilingual;
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
        Bilingual shown = cell.printed().isBlank()
                ? Bilingual.NOTHING
                : Bilingual.of(", yang terakhir tersimpan {0}", ", last stored as {0}", cell.printed());
        return finding.message(
                "Rumus di {0} mengambil nilai dari berkas lain (={1}){2}.{3} Isi berkas itu tidak dapat diperiksa. Sebelum"
                        + " dikirim, perbarui tautannya lalu ganti rumusnya dengan nilai (Salin, Tempel Khusus, Nilai), atau"
                        + " pindahkan datanya ke buku kerja ini.",
                "The formula in {0} takes a value from another file (={1}){2}.{3} What that file holds cannot be checked."
                        + " Before submitting, update the link and replace the formula by its value (Copy, Paste Special,"
                        + " Values), or move the data into this workbook.",
                first.a1(),
                cell.formula(),
                shown,
                more(cells));
    }

    private static Bilingual more(List<CellAddress> cells) {
        List<String> names =
                cells.stream().skip(1).limit(MOST_NAMED).map(CellAddress::a1).toList();
        String named = String.join(", ", names) + (cells.size() > MOST_NAMED + 1 ? ", …" : "");
        return names.isEmpty()
                ? Bilingual.NOTHING
                : Bilingual.of(" Begitu pula {0}.", " The same holds for {0}.", named);
    }
}
