package id.lembarkinerja.validation;

import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.TableCell;
import java.util.ArrayList;
import java.util.List;

/** {@code column-shift}: a row whose cells stand one column too far, or in each other's place. */
final class ShiftCheck implements Check {

    @Override
    public List<Finding> check(Dossier dossier) {
        List<Finding> findings = new ArrayList<>();
        for (RecognizedTable table : dossier.tables()) {
            Shifts.of(table).list().forEach(shift -> findings.add(finding(table, shift)));
        }
        return findings;
    }

    private static Finding finding(RecognizedTable table, Shifts.Shift shift) {
        boolean left = shift.kind() == Shifts.Kind.LEFT;
        String at = left ? shift.words().key() : shift.figures().key();
        String other = left ? shift.figures().key() : shift.words().key();
        FindingDraft draft =
                FindingDraft.doubtful("column-shift", table).at(shift.row(), at).related(table, shift.row(), other);
        String content = shift.row().find(at).map(TableCell::printed).orElse("").strip();
        String column = left ? shift.words().header() : shift.figures().header();
        return draft.message(
                "\"{0}\" di {1} berdiri di kolom \"{2}\"{3}",
                "\"{0}\" in {1} stands in column \"{2}\"{3}", content, draft.cell(), column, how(shift));
    }

    private static Bilingual how(Shifts.Shift shift) {
        String words = shift.words().header();
        return switch (shift.kind()) {
            case EXCHANGED ->
                Bilingual.of(
                        ", dan angkanya di kolom \"{0}\". Tukar isi kedua sel itu.",
                        ", and its figure in column \"{0}\". Exchange the contents of the two cells.", words);
            case RIGHT ->
                Bilingual.of(
                        ": mulai kolom \"{0}\" baris ini tampak bergeser satu kolom ke kanan. Geser kembali ke kiri.",
                        ": from column \"{0}\" on this row seems to be shifted one column to the right. Shift it back"
                                + " to the left.",
                        words);
            case LEFT ->
                Bilingual.of(
                        ": mulai kolom ini barisnya tampak bergeser satu kolom ke kiri. Geser kembali ke kanan, lalu"
                                + " isi sel yang terlewat.",
                        ": from this column on the row seems to be shifted one column to the left. Shift it back to the"
                                + " right, then fill the cell that was skipped.");
        };
    }
}
