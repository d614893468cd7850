package id.lembarkinerja.validation.graph;

import static org.assertj.core.api.Assertions.assertThat;

import id.lembarkinerja.recognition.RecognizedTable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The graph over the forms of a work plan and an agreement, with the tables of invented agencies. */
class GraphTest {
    private static final String REVIEW = """
            no|activity|indicator|target|budget|activity-need|indicator-need|target-need|budget-need
            1|PROGRAM PENUNJANG URUSAN|Indeks reformasi birokrasi|70|900|PROGRAM PENUNJANG URUSAN|Indeks reformasi birokrasi|72|1000
            |Administrasi Keuangan|Persentase gaji terbayar|100 %|900|Administrasi Keuangan|Persentase gaji terbayar|100 %|1000
            2|PROGRAM PENGELOLAAN PASAR|Persentase pasar tertib|60 %|450|PROGRAM PENGELOLAAN PASAR|Persentase pasar tertib|65 %|500
            |Pembinaan Pedagang Lingkup Daerah Kab/Kota|Jumlah pedagang yang dibina|40 Orang|450|Pembinaan Pedagang Lingkup Daerah Kab/Kota|Jumlah pedagang yang dibina|50 Orang|500
            |Total|||1350||||1500
            """;
    private static final String PLAN = """
            code|activity|indicator|target|budget|target-next|budget-next
            2.08.01|PROGRAM PENUNJANG URUSAN|Indeks reformasi birokrasi|72|1000|73|1100
            2.08.01.2.02|Administrasi Keuangan|Persentase gaji terbayar|100%|1000|100%|1100
            2.08.02|PROGRAM PENGELOLAAN PASAR|Persentase pasar tertib|65%|500|70%|550
            2.08.02.2.01|Pembinaan pedagang lingkup daerah Kabupaten/Kota|Jumlah pedagang yang dibina|50 Orang|500|60 Orang|550
            |Total|||1500||1650
            """;

    private static Graph graph(RecognizedTable... tables) {
        return Graph.of(List.of(tables), List.of("a.xlsx"), Agreements.shipped());
    }

    /** Each disagreement as {@code agreement: cell printed | cell printed}. */
    private static List<String> told(Graph graph) {
        List<String> told = new ArrayList<>();
        for (Disagreement one : graph.disagreements()) {
            told.add(one.agreement().id() + ": "
                    + one.cells().stream()
                            .map(cell -> cell.cell() + " " + cell.printed())
                            .collect(Collectors.joining(" | ")));
        }
        return told;
    }

    private static RecognizedTable review(String drawing) {
        return DrawnTable.draw("t-c-31", "REVIU TERHADAP RANCANGAN AWAL RKPD TAHUN 2023", drawing);
    }

    private static RecognizedTable plan(String drawing) {
        return DrawnTable.draw("t-c-33", "RUMUSAN RENCANA PROGRAM DAN KEGIATAN TAHUN 2023", drawing);
    }

    @Test
    void a_plan_that_takes_over_what_the_review_found_is_silent() {
        Graph graph = graph(review(REVIEW), plan(PLAN));
        assertThat(told(graph)).isEmpty();
        assertThat(graph.unlike()).isEmpty();
        assertThat(graph.unlisted()).isEmpty();
    }

    @Test
    void a_ceiling_of_the_plan_that_is_not_the_reviewed_one_is_found_by_name() {
        Graph graph = graph(
                review(REVIEW.replace(
                        "Jumlah pedagang yang dibina|50 Orang|500", "Jumlah pedagang yang dibina|50 Orang|540")),
                plan(PLAN));
        assertThat(told(graph)).containsExactly("ceiling-of-plan: I5 540 | E5 500");
    }

    @Test
    void a_target_of_the_plan_that_is_not_the_reviewed_one_is_found_by_indicator() {
        Graph graph = graph(review(REVIEW), plan(PLAN.replace("|65%|", "|66%|")));
        assertThat(told(graph)).containsExactly("target-of-indicator: H4 65 % | D4 66%");
    }

    @Test
    void one_unit_may_be_spelt_in_several_ways() {
        for (String spelling : List.of("50 org", "50 Jiwa", "50 Orang Pedagang")) {
            Graph graph = graph(review(REVIEW), plan(PLAN.replace("50 Orang", spelling)));
            assertThat(told(graph)).as(spelling).isEmpty();
            assertThat(graph.unlike()).as(spelling).isEmpty();
        }
        assertThat(told(graph(review(REVIEW), plan(PLAN.replace("50 Orang", "55 jiwa")))))
                .containsExactly("target-of-indicator: H5 50 Orang | D5 55 jiwa");
    }

    @Test
    void equal_numbers_of_other_things_are_not_the_same() {
        Graph graph = graph(review(REVIEW), plan(PLAN.replace("50 Orang", "50 Pasar")));
        assertThat(graph.disagreements()).singleElement().matches(Disagreement::otherUnit);
    }

    @Test
    void the_draft_side_of_the_review_may_differ_from_the_plan() {
        Graph graph = graph(review(REVIEW.replace("|60 %|450|", "|10 %|9999|")), plan(PLAN));
        assertThat(told(graph)).isEmpty();
    }

    @Test
    void the_next_year_of_one_plan_is_the_year_of_the_next_plan() {
        RecognizedTable next = DrawnTable.draw(
                "t-c-33",
                "RENCANA TAHUN 2024",
                PLAN.replace("|1000|73|1100", "|1100|74|1200")
                        .replace("birokrasi|72", "birokrasi|75")
                        .replace("|1000|100%|1100", "|1100|100%|1200")
                        .replace("|65%|500|", "|70%|550|")
                        .replace("|50 Orang|500|", "|60 Orang|550|"));
        assertThat(told(graph(plan(PLAN), next))).containsExactly("target-of-indicator: F2 73 | D2 75");
    }

    @Test
    void tables_of_different_years_are_not_compared() {
        RecognizedTable other = DrawnTable.draw("t-c-33", "RENCANA TAHUN 2030", PLAN.replace("65%", "90%"));
        assertThat(told(graph(review(REVIEW), other))).isEmpty();
    }

    @Test
    void a_changed_plan_may_differ_from_the_first_one() {
        RecognizedTable other =
                DrawnTable.draw("t-c-33", "RENCANA KERJA PERUBAHAN TAHUN 2023", PLAN.replace("65%", "90%"));
        assertThat(told(graph(review(REVIEW), other))).isEmpty();
    }

    @Test
    void the_plan_of_another_agency_may_differ() {
        RecognizedTable mine = DrawnTable.draw("t-c-31", "Reviu Dinas Perdagangan Kota Damai Tahun 2023", REVIEW);
        RecognizedTable other = DrawnTable.draw(
                "t-c-33", "Rencana Dinas Pertanian Kota Damai Tahun 2023", PLAN.replace("|65%|500|", "|66%|520|"));
        assertThat(told(graph(mine, other))).isEmpty();
    }

    @Test
    void totals_of_review_plan_and_recapitulation_are_one_finding() {
        RecognizedTable recap = DrawnTable.draw("rekap-pagu", "REKAPITULASI TAHUN 2023", """
                no|agency|count-program-main|budget-main|budget-support|count-program|count-activity|budget
                1|Dinas Perdagangan|1|500|1000|2|2|1550
                """);
        Graph graph = graph(review(REVIEW), plan(PLAN), recap);
        assertThat(told(graph)).containsExactly("total-ceiling-of-plan: I6 1500 | E6 1500 | H2 1550");
        assertThat(graph.stated()).isEmpty();
    }

    @Test
    void a_recapitulation_that_counts_other_programmes_and_sums_is_found() {
        RecognizedTable recap = DrawnTable.draw("rekap-pagu", "REKAPITULASI TAHUN 2023", """
                no|agency|count-program-main|budget-main|budget-support|count-program|count-activity|budget
                1|Dinas Perdagangan|1|560|1000|3|2|1500
                """);
        Graph graph = graph(plan(PLAN), recap);
        assertThat(graph.stated().stream()
                        .map(one -> one.agreement().id() + " " + one.stated().printed() + " "
                                + one.found().toPlainString()))
                .containsExactly("ceiling-of-main-programmes 560 500", "number-of-programmes 3 2");
    }

    @Test
    void a_recapitulation_over_many_agencies_says_nothing_about_one_unnamed_plan() {
        RecognizedTable recap = DrawnTable.draw("rekap-pagu", "REKAPITULASI TAHUN 2023", """
                no|agency|count-program-main|budget-main|budget-support|count-program|count-activity|budget
                1|Dinas Perdagangan|5|560|1000|9|20|1560
                2|Dinas Pertanian|4|300|700|5|11|1000
                |Total|9|860|1700|14|31|2560
                """);
        Graph graph = graph(review(REVIEW), plan(PLAN), recap);
        assertThat(graph.stated()).isEmpty();
        assertThat(told(graph)).isEmpty();
    }

    @Test
    void an_index_with_its_unit_agrees_with_the_bare_figure() {
        RecognizedTable agreement = DrawnTable.draw("perjanjian-kinerja", "PERJANJIAN KINERJA 2024", """
                objective|indicator|target-q1|target-q4|target-year|unit
                Sasaran a|Indeks Pembangunan Keluarga (iBangga)|10|63,46|63,46|Indeks
                Sasaran b|Total Fertility Rate (TFR)|N/A|2,23|2,23|rata-rata anak
                Sasaran c|Persentase kota yang memperoleh peringkat Nindya|25|100|100|Person
                """);
        RecognizedTable actions = DrawnTable.draw("rencana-aksi", "RENCANA AKSI 2024", """
                objective|indicator|target|action
                Sasaran a|Indeks Pembangunan Keluarga|63,46 indeks|RA1
                Sasaran b|Total Fertility Rate (TFR)|2,23 rata-rata anak|RA1
                Sasaran c|Persentase Kota yang Memperoleh Peringkat Nindya|67 %|RA1
                """);
        assertThat(told(graph(agreement, actions))).containsExactly("target-of-indicator: E4 100 | C4 67 %");
    }

    @Test
    void one_slip_in_one_of_four_tables_is_one_finding_with_all_cells() {
        String iku =
                "objective|indicator|target\nSasaran a|Indeks kepuasan masyarakat|80\nSasaran b|Nilai kematangan organisasi|3\n";
        Graph graph = graph(
                DrawnTable.draw("iku", "IKU 2024", iku),
                DrawnTable.draw("tujuan-sasaran", "SASARAN 2024", iku),
                DrawnTable.draw("pengukuran-iku", "PENGUKURAN 2024", iku.replace("|80", "|85")),
                DrawnTable.draw("rencana-aksi", "RENCANA AKSI 2024", iku));
        assertThat(told(graph)).containsExactly("target-of-indicator: C2 80 | C2 80 | C2 80 | C2 85");
    }

    @Test
    void the_same_label_below_different_objectives_is_not_the_same_indicator() {
        Graph graph = graph(
                DrawnTable.draw("iku", "IKU 2024", """
                        objective|indicator|target
                        Meningkatnya mutu pasar rakyat|Persentase ketersediaan sarana|80
                        """), DrawnTable.draw("pengukuran-iku", "PENGUKURAN 2024", """
                        objective|indicator|target
                        Terwujudnya terminal yang nyaman|Persentase ketersediaan sarana|60
                        """));
        assertThat(told(graph)).isEmpty();
    }

    @Test
    void equal_labels_are_told_apart_by_what_they_stand_below() {
        String iku = """
                objective|indicator|target
                Meningkatnya mutu pasar rakyat|Persentase ketersediaan sarana|80
                Terwujudnya terminal yang nyaman|Persentase ketersediaan sarana|60
                """;
        Graph graph = graph(
                DrawnTable.draw("iku", "IKU 2024", iku),
                DrawnTable.draw("pengukuran-iku", "PENGUKURAN 2024", iku.replace("|60", "|65")));
        assertThat(told(graph)).containsExactly("target-of-indicator: C3 60 | C3 65");
    }

    @Test
    void a_quarters_table_is_not_held_against_the_years() {
        String iku = "objective|indicator|target|actual\nSasaran a|Jumlah pedagang yang dibina|80|80\n";
        Graph graph = graph(
                DrawnTable.draw("pengukuran-iku", "PENGUKURAN TRIWULAN II 2024", iku.replace("|80", "|20")),
                DrawnTable.draw("pengukuran-iku", "PENGUKURAN TAHUN 2024", iku));
        assertThat(told(graph)).isEmpty();
    }

    @Test
    void a_five_year_table_agrees_year_by_year() {
        Graph graph = graph(
                DrawnTable.draw("t-c-30", "PENCAPAIAN KINERJA PELAYANAN", """
                        no|indicator|target-2021|target-2022|target-2023
                        1|Persentase pasar tertib|50 %|55 %|60 %
                        """),
                DrawnTable.draw("iku", "IKU TAHUN 2022", """
                        objective|indicator|target
                        Sasaran a|Persentase pasar tertib|57 %
                        """));
        assertThat(told(graph)).containsExactly("target-of-indicator: D2 55 % | C2 57 %");
    }

    @Test
    void what_differs_in_most_rows_is_one_question_about_the_basis() {
        StringBuilder first = new StringBuilder("objective|indicator|target\n");
        StringBuilder second = new StringBuilder("objective|indicator|target\n");
        for (String word : List.of("pasar", "terminal", "jembatan", "irigasi", "trotoar", "drainase")) {
            first.append("Sasaran a|Persentase mutu ").append(word).append("|70\n");
            second.append("Sasaran a|Persentase mutu ").append(word).append("|75\n");
        }
        Graph graph = graph(
                DrawnTable.draw("iku", "IKU", first.toString()),
                DrawnTable.draw("rencana-aksi", "RENCANA AKSI", second.toString()));
        assertThat(told(graph)).isEmpty();
        assertThat(graph.unlike())
                .singleElement()
                .satisfies(one -> assertThat(one.differing()).hasSize(6));
    }

    @Test
    void an_indicator_of_the_agreement_without_an_action_plan_is_missed() {
        StringBuilder agreement = new StringBuilder("objective|indicator|target-year\n");
        StringBuilder actions = new StringBuilder("objective|indicator|target\n");
        for (String word : List.of("pasar", "terminal", "jembatan", "irigasi")) {
            agreement.append("Sasaran a|Persentase mutu ").append(word).append("|70\n");
            actions.append("Sasaran a|Persentase mutu ").append(word).append("|70\n");
        }
        agreement.append("Sasaran b|Nilai kematangan organisasi|3\n");
        Graph graph = graph(
                DrawnTable.draw("perjanjian-kinerja", "PERJANJIAN KINERJA 2024", agreement.toString()),
                DrawnTable.draw("rencana-aksi", "RENCANA AKSI 2024", actions.toString()));
        assertThat(graph.unlisted())
                .singleElement()
                .satisfies(one -> assertThat(one.missing())
                        .extracting(Mention::text)
                        .containsExactly("Nilai kematangan organisasi"));
    }

    @Test
    void an_action_plan_for_a_part_of_the_agreement_misses_nothing() {
        StringBuilder agreement = new StringBuilder("objective|indicator|target-year\n");
        StringBuilder actions = new StringBuilder("objective|indicator|target\n");
        for (String word :
                List.of("pasar", "terminal", "jembatan", "irigasi", "trotoar", "drainase", "taman", "halte")) {
            agreement.append("Sasaran a|Persentase mutu ").append(word).append("|70\n");
        }
        for (String word : List.of("pasar", "terminal", "jembatan")) {
            actions.append("Sasaran a|Persentase mutu ").append(word).append("|70\n");
        }
        Graph graph = graph(
                DrawnTable.draw("perjanjian-kinerja", "PERJANJIAN KINERJA 2024", agreement.toString()),
                DrawnTable.draw("rencana-aksi", "RENCANA AKSI 2024", actions.toString()));
        assertThat(graph.unlisted()).isEmpty();
    }

    @Test
    void a_proposal_may_be_the_draft_or_the_reviewed_target() {
        RecognizedTable proposals = DrawnTable.draw("t-c-32", "USULAN PEMANGKU KEPENTINGAN TAHUN 2023", """
                no|activity|indicator|volume
                1|PROGRAM PENUNJANG URUSAN|Indeks reformasi birokrasi|70
                2|PROGRAM PENGELOLAAN PASAR|Persentase pasar tertib|65 %
                |Pembinaan Pedagang Lingkup Daerah Kab/Kota|Jumlah pedagang yang dibina|45 Orang
                """);
        assertThat(told(graph(review(REVIEW), proposals)))
                .containsExactly("proposal-of-stakeholders: D4 45 Orang | D5 40 Orang | H5 50 Orang");
    }

    @Test
    void an_output_at_the_end_of_the_year_repeats_the_target_of_its_indicator() {
        String actions = """
                objective|indicator|target|action|output|period
                Sasaran a|Persentase pasar rakyat yang memenuhi standar|100%|RA1. Menyusun|T/O1.1 25% pasar rakyat yang memenuhi standar|TW 1
                ||||T/O2.1 67% pasar rakyat yang memenuhi standar|TW 4
                ||||T/O3.1 5 dokumen kerja sama|TW 4
                """;
        RecognizedTable agreement = DrawnTable.draw("perjanjian-kinerja", "PERJANJIAN KINERJA 2024", """
                objective|indicator|target-year
                Sasaran a|Persentase pasar rakyat yang memenuhi standar|100
                """);
        assertThat(told(graph(agreement, DrawnTable.draw("rencana-aksi", "RENCANA AKSI 2024", actions))))
                .containsExactly(
                        "target-in-words-of-output: E3 T/O2.1 67% pasar rakyat yang memenuhi standar | C2 100% | C2 100");
        assertThat(told(graph(
                        agreement,
                        DrawnTable.draw("rencana-aksi", "RENCANA AKSI 2024", actions.replace("67%", "100%")))))
                .isEmpty();
    }

    @Test
    void two_tables_of_one_activity_each_have_no_total_in_common() {
        String one = "activity|target|budget|physical\nSosialisasi pasar tertib|100|400|50\n";
        Graph graph = graph(
                DrawnTable.draw("capaian-kegiatan", "Kegiatan a 2023", one),
                DrawnTable.draw(
                        "capaian-kegiatan",
                        "Kegiatan b 2023",
                        one.replace("Sosialisasi pasar tertib|100|400", "Pelatihan pedagang|100|900")));
        assertThat(told(graph)).isEmpty();
    }
}
