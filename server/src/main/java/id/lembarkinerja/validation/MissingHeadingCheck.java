package id.lembarkinerja.validation;

import id.lembarkinerja.recognition.Unrecognized;
import id.lembarkinerja.workbook.CellRange;
import id.lembarkinerja.workbook.Sheet;
import java.util.List;

/**
 * {@code missing-heading}: rows of words and figures above which no known headings stand, so that nothing was checked.
 */
final class MissingHeadingCheck implements Check {

    @Override
    public List<Finding> check(Dossier dossier) {
        return dossier.unrecognized().stream()
                .filter(Unrecognized::tableBody)
                .map(body -> finding(dossier, body))
                .toList();
    }

    private static Finding finding(Dossier dossier, Unrecognized body) {
        Sheet sheet = dossier.workbooks().get(body.file()).sheets().stream()
                .filter(one -> one.name().equals(body.sheet()))
                .findFirst()
                .orElseThrow();
        CellRange range = CellRange.parse(body.range());
        return SpotDraft.hint("missing-heading", Spot.of(body.file(), sheet, range.first(), null))
                .message(
                        "Sel {0} di lembar {1} tampak seperti isi tabel, tetapi di atasnya tidak ada judul kolom yang"
                                + " dikenal, jadi tidak diperiksa. Tulis judul kolomnya (misalnya No, Indikator, Target,"
                                + " Realisasi, Capaian) tepat di atas baris pertama, lalu periksa lagi.",
                        "Cells {0} of sheet {1} look like the body of a table, but no known column headings stand above"
                                + " them, so they were not checked. Write the headings (such as No, Indikator, Target,"
                                + " Realisasi, Capaian) right above the first row, then check again.",
                        body.range(),
                        body.sheet());
    }
}
