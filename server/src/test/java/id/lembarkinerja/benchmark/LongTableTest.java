package id.lembarkinerja.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.validation.Desk;
import id.lembarkinerja.validation.Examination;
import id.lembarkinerja.workbook.WorkbookFile;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is measured must be the work it stands for: one correct table, recognised whole. */
class LongTableTest {
    private static final int ROWS = 200;

    @ParameterizedTest
    @EnumSource
    void a_long_table_is_recognised_with_all_its_rows_and_nothing_is_proven_wrong(LongTable table) {
        for (Labels labels : Labels.values()) {
            WorkbookFile file = new WorkbookFile("panjang.xlsx", table.bytes(labels, ROWS));
            Examination.Examined examined =
                    (Examination.Examined) Desk.examiner().examine(List.of(file));
            assertThat(examined.tables()).extracting(RecognizedTable::form).containsExactly(table.form());
            assertThat(examined.tables().get(0).rows()).hasSizeBetween(ROWS, ROWS + 1);
            assertThat(Desk.errors(examined)).isEmpty();
        }
    }
}
