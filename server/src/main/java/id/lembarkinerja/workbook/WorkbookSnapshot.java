package id.lembarkinerja.workbook;

import java.nio.charset.StandardCharsets;

/** The outcome of turning a workbook into what the grid in the browser shows. */
public sealed interface WorkbookSnapshot {

    /** The workbook as JSON. */
    final class Taken implements WorkbookSnapshot {
        private final byte[] json;

        /** Takes the bytes over; they must not be changed afterwards. */
        public Taken(byte[] json) {
            this.json = json;
        }

        /** UTF-8 bytes of the JSON object. */
        public byte[] bytes() {
            return json.clone();
        }

        /** The JSON object as text. */
        public String json() {
            return new String(json, StandardCharsets.UTF_8);
        }
    }

    /** The workbook cannot be read. */
    record Unreadable(WorkbookReading.Refused why) implements WorkbookSnapshot {}
}
