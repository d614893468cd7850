package id.lembarkinerja.validation;

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
        String what = switch (shift.kind()) {
            case EXCHANGED -> ", dan angkanya di kolom \"" + shift.words().header() + "\". Tukar isi kedua sel itu.";
            case RIGHT ->
                ": mulai kolom \"" + shift.words().header()
                        + "\" baris ini tampak bergeser satu kolom ke kanan. Geser kembali ke kiri.";
            case LEFT ->
                ": mulai kolom ini barisnya tampak bergeser satu kolom ke kiri. Geser kembali ke"
                        + " kanan, lalu isi sel yang terlewat.";
        };
        return draft.message("\"" + content + "\" di " + draft.cell() + " berdiri di kolom \"" + column + "\"" + what);
    }
}
