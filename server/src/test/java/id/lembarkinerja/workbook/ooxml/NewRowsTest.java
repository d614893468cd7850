package id.lembarkinerja.workbook.ooxml;

import static org.assertj.core.api.Assertions.assertThat;

import id.lembarkinerja.workbook.RowEdit;
import id.lembarkinerja.workbook.WorkbookPatching;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class NewRowsTest {
    @Test
    void rows_that_would_copy_more_than_anybody_wrote_are_refused_with_what_to_do() {
        String row = "<row r=\"1\" x=\"" + "A1b".repeat(300_000) + "\"><c r=\"A1\"><v>1</v></c></row>";
        byte[] workbook = ZipParts.pack(ZipParts.around(ZipParts.sheet(row)));
        String sheet = Workbooks.read(workbook).sheets().get(0).name();
        RowEdit insert = new RowEdit.Insert(sheet, 1, 0, List.of());
        WorkbookPatching few = new RowMover().move("uji.xlsx", workbook, Collections.nCopies(2, insert));
        assertThat(few).isInstanceOf(WorkbookPatching.Patched.class);
        WorkbookPatching many = new RowMover().move("uji.xlsx", workbook, Collections.nCopies(10_000, insert));
        assertThat(many)
                .isInstanceOfSatisfying(
                        WorkbookPatching.Immovable.class,
                        why -> assertThat(why.message()).contains(sheet, "Tambahkan sebagian dahulu"));
    }
}
