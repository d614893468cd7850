package id.lembarkinerja.validation;

import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableColumn;
import id.lembarkinerja.recognition.TableRow;
import id.lembarkinerja.recognition.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code hidden-character}: a figure with characters in it that nobody sees, such as marks of the direction of writing
 * copied from a web page. It is read without them here, but Excel takes it for text and leaves it out of sums.
 */
final class HiddenCharacterCheck implements Check {
    private static final Bilingual WRITE_FIGURE = new Bilingual("Tulis angkanya saja", "Write the figure alone");

    @Override
    public List<Finding> check(Dossier dossier) {
        List<Finding> findings = new ArrayList<>();
        for (RecognizedTable table : dossier.tables()) {
            for (TableColumn column : table.columns()) {
                if (column.type().isFigure()) {
                    table.rows().forEach(row -> check(table, column, row, findings));
                }
            }
        }
        return findings;
    }

    private static void check(RecognizedTable table, TableColumn column, TableRow row, List<Finding> findings) {
        TableCell cell = row.cells().get(column.key());
        if (cell == null || cell.carried() || Words.visible(cell.printed()).equals(cell.printed())) {
            return;
        }
        FindingDraft draft = FindingDraft.noted("hidden-character", table).at(row, column.key());
        cell.reading().value().ifPresent(value -> draft.expected(value).fix(WRITE_FIGURE, value));
        findings.add(draft.message(
                "Angka di {0} memuat karakter yang tidak tampak, sehingga Excel menganggapnya teks dan tidak ikut"
                        + " menghitungnya. Hapus isi sel itu dan ketik ulang angkanya: {1}.",
                "The figure in {0} has characters that nobody sees, so Excel takes it for text and leaves it out of its"
                        + " calculations. Delete what the cell holds and type the figure again: {1}.",
                draft.cell(),
                Words.visible(cell.printed()).strip()));
    }
}
