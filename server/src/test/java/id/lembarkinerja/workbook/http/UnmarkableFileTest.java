package id.lembarkinerja.workbook.http;

import static org.assertj.core.api.Assertions.assertThat;

import id.lembarkinerja.platform.json.Json;
import id.lembarkinerja.workbook.FileMark;
import id.lembarkinerja.workbook.WorkbookFile;
import id.lembarkinerja.workbook.WorkbookMarks;
import id.lembarkinerja.workbook.WorkbookPatching;
import id.lembarkinerja.workbook.WorkbookReading;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A mark is a hint: nobody's work waits for it. */
class UnmarkableFileTest {
    private static final byte[] WRITTEN = "tertulis".getBytes(StandardCharsets.UTF_8);

    private static final WorkbookMarks REFUSING = new WorkbookMarks() {
        @Override
        public Optional<FileMark> find(byte[] workbook) {
            return Optional.empty();
        }

        @Override
        public WorkbookPatching mark(String name, byte[] original, FileMark mark) {
            return new WorkbookPatching.Unreadable(
                    new WorkbookReading.Refused(WorkbookReading.Refusal.EMPTY_FILE, "tidak dapat diberi tanda"));
        }

        @Override
        public String xml(FileMark mark) {
            return "";
        }
    };

    @Test
    void a_file_that_takes_no_mark_is_written_without() {
        WorkbookPatching.Patched written = new WorkbookPatching.Patched(WRITTEN, List.of());
        Edits edits = new Edits(
                (name, original, rows) -> written,
                (name, original, cells) -> written,
                (name, original, formats) -> written,
                REFUSING);
        byte[] bytes = edits.write(
                new WorkbookFile("iku.xlsx", WRITTEN),
                Json.object().put("mark", new FileMark("k1", 2, "b", "").line()));
        assertThat(bytes).isEqualTo(WRITTEN);
    }
}
