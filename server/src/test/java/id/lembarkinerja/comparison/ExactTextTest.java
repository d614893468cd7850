package id.lembarkinerja.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import id.lembarkinerja.comparison.merge.Conflict;
import id.lembarkinerja.comparison.merge.MergeItem.Standing;
import id.lembarkinerja.comparison.merge.MergePlan;
import id.lembarkinerja.comparison.merge.Party;
import id.lembarkinerja.evaluation.Scorecard;
import id.lembarkinerja.recognition.FormFiles;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.Recognizer;
import id.lembarkinerja.workbook.GridBuilder;
import id.lembarkinerja.workbook.Workbook;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that print alike under the format of their cells are told apart. */
class ExactTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0,02 | 0.018 | 0,018",
                "0,02 | 0.02 | 0,02",
                "2% | 1.8 | 1,8%",
                "2% | 0.018 | 1,8%",
                "2% | 0.02 | 2%",
                "97,3 % | 97.25 | 97,25 %",
                "Rp 1.235 | 1234.56 | Rp 1234,56",
                "1.235 | 1235 | 1.235",
                "-0,02 | -0.018 | -0,018",
                "(1.235) | -1234.56 | (1234,56)",
                "12 dari 20 | 12.4 | 12 dari 20",
                "tinggi | 3 | tinggi",
            })
    void digits_that_a_format_hides_are_written(String printed, BigDecimal number, String exact) {
        assertThat(ExactText.of(new Entry(printed, number, ""))).isEqualTo(exact);
    }

    @Test
    void words_and_results_of_formulas_stay_as_they_are_printed() {
        assertThat(ExactText.of(Entry.text("tinggi"))).isEqualTo("tinggi");
        assertThat(ExactText.of(new Entry("97,33", new BigDecimal("97.3333333333"), "A1/B1*100")))
                .isEqualTo("97,33");
    }

    @Test
    void two_entries_show_their_digits_only_where_they_print_alike() {
        Entry before = new Entry("0,03", new BigDecimal("0.03"), "");
        Entry alike = new Entry("0,03", new BigDecimal("0.025"), "");
        Entry other = new Entry("0,04", new BigDecimal("0.035"), "");
        assertThat(ExactText.apart(Sides.of(before, alike))).isEqualTo(Sides.of("0,03", "0,025"));
        assertThat(ExactText.apart(Sides.of(before, other))).isEqualTo(Sides.of("0,03", "0,04"));
        assertThat(ExactText.apart(Sides.of(before, Entry.BLANK))).isEqualTo(Sides.of("0,03", ""));
    }

    @Test
    void two_who_typed_numbers_that_print_alike_are_asked() {
        MergePlan plan = MergePlan.of(measured("0.020"), measured("0.018"), measured("0.017"));
        assertThat(plan.conflicts())
                .filteredOn(Conflict::isHard)
                .singleElement()
                .satisfies(conflict -> {
                    assertThat(conflict.told().base().text()).isEqualTo("0,02");
                    assertThat(conflict.told().theirs().text()).isEqualTo("0,018");
                    assertThat(conflict.told().mine().text()).isEqualTo("0,017");
                });
    }

    @Test
    void what_one_typed_is_taken_though_it_prints_as_before() {
        MergePlan plan = MergePlan.of(measured("0.020"), measured("0.018"), measured("0.020"));
        assertThat(plan.conflicts()).isEmpty();
        assertThat(plan.items())
                .filteredOn(item -> item.party() == Party.THEIRS && item.standing() == Standing.TAKEN)
                .isNotEmpty();
    }

    private static Snapshot measured(String actual) {
        Workbook workbook = GridBuilder.sheet("C")
                .row("A1", "No", "Sasaran", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)")
                .row("A2", "1", "Anak terlindungi", "Rasio kekerasan terhadap anak", "Rasio")
                .put("E2", new BigDecimal("0.03"), "0.00")
                .put("F2", new BigDecimal(actual), "0.00")
                .row("A3", "2", "Warga sehat", "Jumlah posyandu aktif", "Unit")
                .put("E3", 12)
                .put("F3", 11)
                .build();
        List<RecognizedTable> tables =
                new Recognizer(FormFiles.load()).recognize(workbook, 0, 1).tables();
        assertThat(tables).hasSize(1);
        return SnapshotReader.snapshot(workbook, tables, new Scorecard(List.of(), List.of()));
    }
}
