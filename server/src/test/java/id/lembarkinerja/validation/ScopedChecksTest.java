package id.lembarkinerja.validation;

import static org.assertj.core.api.Assertions.assertThat;

import id.lembarkinerja.benchmark.LongDossier;
import id.lembarkinerja.evaluation.Scorecard;
import id.lembarkinerja.mutation.BredDossiers;
import id.lembarkinerja.recognition.FormFiles;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.samples.SampleWorkbooks;
import id.lembarkinerja.workbook.Sheet;
import id.lembarkinerja.workbook.TextGrid;
import id.lembarkinerja.workbook.Workbook;
import id.lembarkinerja.workbook.WorkbookFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is said to look at one table alone is given nothing else here, and finds what it finds among all others. */
class ScopedChecksTest {
    /** What neither the samples nor the made dossiers show. */
    private static final List<String> RARE = List.of("""
            No|Indikator|Satuan|Target|Realisasi
            1|Penerima bantuan|Orang|700|706
            2|Warga terlatih||Orang|80
            3|Rumah layak huni|Unit|200|180
            4|Warga mandiri|Orang|40|41
            """, """
            No|Indikator|Target|Realisasi
            1|Rasio kekerasan|'0,0217|'0,03
            2|Rasio putus sekolah|'0,0207|'0.0205
            3|Rasio kelulusan|'0,9512|'0.9525
            4|Rasio guru|'0.0625|'0,07
            """, """
            No|Sasaran|Indikator Kinerja|Satuan|Target|Realisasi|Capaian (%)|Anggaran (Rp)|Realisasi Anggaran (Rp)|%
            1|Mutu air|Cakupan air minum|Persen|80|84|105|1000000|500000|50
            2|Mutu jalan|Nilai kemantapan jalan|Nilai|70|35|50|2000000|1500000|75
            3|Mutu irigasi|Cakupan irigasi|Persen|90|45|50|4000000|1000000|35
            """, """
            No|Sub Kegiatan|Pagu (Rp)|Realisasi (Rp)|%
            1|Penyediaan alat tulis|12345600|11000000|89.1
            2|Penyediaan jasa listrik|12345600|11000000|89.1
            3|Penyediaan jasa air|9000000|4500000|50
            """, """
            No|Indikator Kinerja|Satuan|Target|Realisasi
            1|Indeks Kepuasan Masyarakat|Indeks|870|86
            2|Jumlah kader\u200b terlatih|Orang|40\u200b|42
            """);

    private final Map<String, Integer> found = new HashMap<>();

    private void compare(List<WorkbookFile> files) {
        if (Desk.examiner().examine(files) instanceof Examination.Examined examined) {
            compare(examined);
        }
    }

    private void compare(Examination.Examined examined) {
        Dossier dossier = new Dossier(
                FormFiles.load(),
                examined.workbooks(),
                examined.tables(),
                examined.unrecognized(),
                examined.scorecard());
        for (ScopedCheck scoped : Checks.list()) {
            if (scoped.scope() != Scope.DOSSIER) {
                String name = scoped.check().getClass().getSimpleName();
                List<Finding> alone = new ArrayList<>();
                for (RecognizedTable table : dossier.tables()) {
                    alone.addAll(scoped.check().check(alone(dossier, table, scoped.scope())));
                }
                assertThat(alone).as(name).isEqualTo(scoped.check().check(dossier));
                found.merge(name, alone.size(), Integer::sum);
            }
        }
    }

    /** A dossier without anything but the table, and its sheet at most. */
    private static Dossier alone(Dossier dossier, RecognizedTable table, Scope scope) {
        Scorecard own = new Scorecard(
                dossier.scorecard().rows().stream()
                        .filter(row -> row.table().equals(table.id()))
                        .toList(),
                dossier.scorecard().aggregates().stream()
                        .filter(aggregate -> aggregate.table().equals(table.id()))
                        .toList());
        List<Workbook> workbooks = List.of();
        if (scope == Scope.SHEET) {
            List<Sheet> sheet = List.of(dossier.sheet(table));
            workbooks = Collections.nCopies(table.file() + 1, new Workbook("", "", sheet));
        }
        return new Dossier(dossier.catalogue(), workbooks, List.of(table), List.of(), own);
    }

    @Test
    void tables_one_by_one_give_what_the_dossier_gives_as_a_whole() {
        List<WorkbookFile> samples =
                SampleWorkbooks.list().stream().map(Desk::file).toList();
        compare(samples);
        compare(List.of(new WorkbookFile("banyak.xlsx", LongDossier.bytes(6, 30))));
        Random random = new Random(17);
        for (WorkbookFile sample : samples) {
            Workbook workbook = ((Examination.Examined) Desk.examiner().examine(List.of(sample)))
                    .workbooks()
                    .get(0);
            for (int round = 0; round < 15; round++) {
                new RandomEdits(sample, workbook, random).edit().ifPresent(edited -> compare(List.of(edited)));
            }
        }
        compare(Desk.examine(RARE.stream()
                .map(drawing -> TextGrid.sheet("Lembar", "B2", drawing).build())
                .toArray(Workbook[]::new)));
        // Several made dossiers as one: their tables stand beside strangers.
        List<WorkbookFile> many = new ArrayList<>();
        for (List<WorkbookFile> dossier : BredDossiers.list(23)) {
            many.addAll(dossier);
            if (many.size() >= 12) {
                compare(many);
                many.clear();
            }
        }
        List<String> silent = Checks.list().stream()
                .filter(scoped -> scoped.scope() != Scope.DOSSIER)
                .map(scoped -> scoped.check().getClass().getSimpleName())
                .filter(name -> found.getOrDefault(name, 0) == 0)
                .collect(Collectors.toList());
        assertThat(silent).as("checks that this shows nothing of").isEmpty();
    }

    @Test
    void a_table_that_is_what_it_was_is_not_checked_again_and_one_that_is_not_is() {
        Examination.Examined examined = (Examination.Examined)
                Desk.examiner().examine(List.of(Desk.file(SampleWorkbooks.list().get(2))));
        List<RecognizedTable> tables = examined.tables();
        Dossier dossier = new Dossier(
                FormFiles.load(), examined.workbooks(), tables, examined.unrecognized(), examined.scorecard());
        List<String> checked = new ArrayList<>();
        ScopedCheck check = new ScopedCheck(Scope.TABLE, one -> {
            one.tables().forEach(table -> checked.add(table.id()));
            return List.of();
        });
        Map<String, ExaminedTable> former = new HashMap<>();
        for (RecognizedTable table : tables) {
            RecognizedTable before = table.id().equals("t2") ? table.withRows(List.of()) : table;
            former.put(
                    table.id(),
                    new ExaminedTable(before, dossier.sheet(table), examined.scorecard(), Map.of(check, List.of())));
        }
        check.check(dossier, new Untouched(examined.workbooks(), tables, former));
        assertThat(checked).containsExactly("t2");
        checked.clear();
        check.check(dossier, FormerExamination.NONE.untouched(examined.workbooks(), tables));
        assertThat(checked)
                .containsExactlyElementsOf(
                        tables.stream().map(RecognizedTable::id).toList());
    }
}
