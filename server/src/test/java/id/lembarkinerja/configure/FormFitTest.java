package id.lembarkinerja.configure;

import static org.assertj.core.api.Assertions.assertThat;

import id.lembarkinerja.recognition.ColumnType;
import id.lembarkinerja.recognition.FormCatalogue;
import id.lembarkinerja.recognition.FormFiles;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.TableColumn;
import id.lembarkinerja.submission.WorkbookExamination.Mismatch;
import id.lembarkinerja.workbook.CellRange;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FormFitTest {
    private static final FormCatalogue FORMS = FormFiles.load();
    private static final RecognizedTable RENJA = table("t-c-33", "activity", "budget", "target", "budget-next");
    private static final RecognizedTable OF_ITS_OWN = table("tabel-umum", "activity", "budget");

    private static RecognizedTable table(String form, String... columns) {
        List<TableColumn> found = Stream.of(columns)
                .map(key -> new TableColumn(key, key, 0, ColumnType.TEXT))
                .toList();
        return new RecognizedTable(
                "t1",
                0,
                "C",
                "",
                CellRange.parse("A1:F2"),
                form,
                0.9,
                List.of(),
                found,
                List.of(),
                "",
                Optional.empty(),
                "");
    }

    private static Optional<Mismatch> mismatch(String wanted, RecognizedTable... tables) {
        return FormFit.mismatch(wanted, List.of(tables), FORMS);
    }

    private static String name(String form) {
        return FORMS.findForm(form).orElseThrow().name();
    }

    @Test
    void a_workbook_without_the_form_it_is_sent_for_says_what_it_holds_instead() {
        assertThat(mismatch("pengukuran-iku", RENJA, RENJA, OF_ITS_OWN))
                .contains(new Mismatch(name("pengukuran-iku"), List.of(name("t-c-33"))));
    }

    @Test
    void one_table_of_the_form_is_enough() {
        assertThat(mismatch("pengukuran-iku", RENJA, table("pengukuran-iku"))).isEmpty();
    }

    @Test
    void a_table_with_all_that_the_form_requires_fits_though_it_was_taken_for_another() {
        assertThat(mismatch("iku", table("pengukuran-iku", "indicator", "target", "actual", "achievement")))
                .isEmpty();
        assertThat(mismatch("nilai-capaian", table("pengukuran-iku", "indicator", "target-2022", "actual-2022")))
                .isEmpty();
        assertThat(mismatch("nilai-capaian", table("iku", "indicator", "target-2022")))
                .isPresent();
    }

    @Test
    void nothing_is_said_of_unknown_forms_and_of_tables_without_one() {
        assertThat(mismatch("dibuat-sendiri", RENJA)).isEmpty();
        assertThat(mismatch("pengukuran-iku", OF_ITS_OWN)).isEmpty();
        assertThat(mismatch("pengukuran-iku")).isEmpty();
    }
}
