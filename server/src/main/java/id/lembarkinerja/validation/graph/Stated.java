package id.lembarkinerja.validation.graph;

import id.lembarkinerja.recognition.TableRow;

/** Whether a stated figure speaks of another table at all. */
final class Stated {
    private Stated() {}

    static boolean isComparable(Agreement agreement, Told stated, Cells other) {
        if (stated.numbers().size() != 1) {
            return false;
        }
        for (TableRow row : other.table().rows()) {
            for (Told told : other.told(row)) {
                return told.speaksLike(stated, agreement.quarters());
            }
        }
        return false;
    }
}
