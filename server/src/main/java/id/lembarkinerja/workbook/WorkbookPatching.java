package id.lembarkinerja.workbook;

import java.util.List;

/** The outcome of writing cells into a workbook. */
public sealed interface WorkbookPatching {

    /** All edits were written. */
    final class Patched implements WorkbookPatching {
        private final byte[] bytes;
        private final List<String> changedParts;

        /** Takes the bytes over; they must not be changed afterwards. */
        public Patched(byte[] bytes, List<String> changedParts) {
            this.bytes = bytes;
            this.changedParts = List.copyOf(changedParts);
        }

        /** The new workbook. */
        public byte[] bytes() {
            return bytes.clone();
        }

        /** The parts of the package that differ from the original; all others are the same byte for byte. */
        public List<String> changedParts() {
            return changedParts;
        }
    }

    /** The workbook itself cannot be read. */
    record Unreadable(WorkbookReading.Refused why) implements WorkbookPatching {}

    /**
     * One edit cannot be written, so that none was.
     *
     * @param message Indonesian, names the cell and says what to do next
     */
    record Impossible(CellEdit edit, String message) implements WorkbookPatching {}

    /**
     * A row cannot come or go, so that nothing was written.
     *
     * @param message Indonesian, names the place and says what to do next
     */
    record Immovable(String message) implements WorkbookPatching {}

    /**
     * A format cannot be written, so that nothing was.
     *
     * @param message Indonesian, names the place and says what to do next
     */
    record Unformattable(String message) implements WorkbookPatching {}
}
