package id.lembarkinerja.validation;

import static org.assertj.core.api.Assertions.assertThat;

import id.lembarkinerja.benchmark.LongDossier;
import id.lembarkinerja.mutation.BredDossiers;
import id.lembarkinerja.recognition.LayoutMapping;
import id.lembarkinerja.recognition.LayoutMappings;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.samples.SampleWorkbook;
import id.lembarkinerja.samples.SampleWorkbooks;
import id.lembarkinerja.workbook.CellEdit;
import id.lembarkinerja.workbook.WorkbookFile;
import id.lembarkinerja.workbook.WorkbookPatching;
import id.lembarkinerja.workbook.ooxml.OoxmlPatcher;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Examining after an edit looks only at what was touched, and finds what examining everything anew would find. */
class ExaminedAgainTest {
    private final Examiner examiner = Desk.examiner();

    private Examination.Examined examined(List<WorkbookFile> files) {
        return (Examination.Examined) examiner.examine(files);
    }

    /** Changes each file of a dossier so many times, always from its first state. */
    private int compare(List<WorkbookFile> files, int rounds, Random random) {
        if (!(examiner.examine(files) instanceof Examination.Examined first)) {
            return 0;
        }
        int compared = 0;
        for (int round = 0; round < rounds; round++) {
            int at = random.nextInt(files.size());
            Optional<WorkbookFile> edited =
                    new RandomEdits(files.get(at), first.workbooks().get(at), random).edit();
            if (edited.isPresent()) {
                List<WorkbookFile> now = new ArrayList<>(files);
                now.set(at, edited.get());
                compare(now, first.former());
                compared++;
            }
        }
        return compared;
    }

    private void compare(List<WorkbookFile> files, FormerExamination former) {
        Examination whole = examiner.examine(files);
        Examination again = examiner.examine(files, LayoutMappings.NONE, former);
        if (!(whole instanceof Examination.Examined all)) {
            assertThat(again).isEqualTo(whole);
            return;
        }
        Examination.Examined quick = (Examination.Examined) again;
        assertThat(quick.tables()).isEqualTo(all.tables());
        assertThat(quick.unrecognized()).isEqualTo(all.unrecognized());
        assertThat(quick.scorecard().rows()).isEqualTo(all.scorecard().rows());
        assertThat(quick.scorecard().aggregates()).isEqualTo(all.scorecard().aggregates());
        assertThat(quick.findings()).isEqualTo(all.findings());
        assertThat(quick.workbooks().get(0).sha256())
                .isEqualTo(all.workbooks().get(0).sha256());
    }

    @Test
    void every_sample_after_many_edits() {
        Random random = new Random(20_250_115);
        int compared = 0;
        for (SampleWorkbook sample : SampleWorkbooks.list()) {
            compared += compare(List.of(Desk.file(sample)), 30, random);
        }
        assertThat(compared).isGreaterThan(100);
    }

    @Test
    void all_samples_as_one_dossier() {
        List<WorkbookFile> dossier =
                SampleWorkbooks.list().stream().map(Desk::file).toList();
        assertThat(compare(dossier, 12, new Random(3))).isGreaterThan(7);
    }

    @Test
    void a_workbook_of_many_sheets() {
        List<WorkbookFile> dossier = List.of(new WorkbookFile("banyak.xlsx", LongDossier.bytes(12, 20)));
        assertThat(compare(dossier, 25, new Random(5))).isGreaterThan(15);
    }

    @Test
    void made_dossiers_of_every_layout_and_with_every_defect() {
        Random random = new Random(7);
        int compared = 0;
        for (List<WorkbookFile> dossier : BredDossiers.list(11)) {
            compared += compare(dossier, 1, random);
        }
        assertThat(compared).isGreaterThan(70);
    }

    @Test
    void tables_of_sheets_that_nobody_changed_are_taken_over_as_they_are() {
        WorkbookFile file = new WorkbookFile("banyak.xlsx", LongDossier.bytes(6, 20));
        Examination.Examined first = examined(List.of(file));
        WorkbookFile edited = edited(file, CellEdit.number("Lembar 2", "E9", BigDecimal.TEN));
        Examination.Examined again =
                (Examination.Examined) examiner.examine(List.of(edited), LayoutMappings.NONE, first.former());
        assertThat(again.tables()).hasSameSizeAs(first.tables());
        for (int i = 0; i < again.tables().size(); i++) {
            RecognizedTable table = again.tables().get(i);
            if (table.sheet().equals("Lembar 2")) {
                assertThat(table).isNotEqualTo(first.tables().get(i));
            } else {
                assertThat(table).isSameAs(first.tables().get(i));
            }
        }
        assertThat(again.scorecard().rows().get(0))
                .isSameAs(first.scorecard().rows().get(0));
    }

    @Test
    void a_table_more_on_an_earlier_sheet_gives_all_behind_it_other_names() {
        WorkbookFile file = new WorkbookFile("banyak.xlsx", LongDossier.bytes(6, 20));
        FormerExamination former = examined(List.of(file)).former();
        List<CellEdit> headings = new ArrayList<>();
        for (int column = 0; column < 12; column++) {
            for (int row = 1; row < 12; row++) {
                headings.add(CellEdit.blank("Lembar 2", (char) ('A' + column) + "" + row));
            }
        }
        WorkbookFile without = edited(file, headings.toArray(CellEdit[]::new));
        assertThat(examined(List.of(without)).tables()).hasSizeLessThan(6);
        compare(List.of(without), former);
    }

    @Test
    void an_answer_about_a_layout_that_was_given_since_counts() {
        WorkbookFile file = Desk.file(SampleWorkbooks.list().get(0));
        Examination.Examined first = examined(List.of(file));
        String layout = first.tables().get(0).layout();
        LayoutMappings answer =
                asked -> asked.equals(layout) ? Optional.of(new LayoutMapping("", List.of())) : Optional.empty();
        assertThat(examiner.examine(List.of(file), answer, first.former()))
                .usingRecursiveComparison()
                .ignoringFields("workbooks", "former")
                .isEqualTo(examiner.examine(List.of(file), answer));
    }

    private static WorkbookFile edited(WorkbookFile file, CellEdit... edits) {
        WorkbookPatching patching = new OoxmlPatcher().patch(file.name(), file.bytes(), List.of(edits));
        return new WorkbookFile(file.name(), ((WorkbookPatching.Patched) patching).bytes());
    }
}
