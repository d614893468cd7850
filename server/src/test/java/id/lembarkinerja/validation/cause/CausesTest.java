package id.lembarkinerja.validation.cause;

import static org.assertj.core.api.Assertions.assertThat;

import id.lembarkinerja.validation.Desk;
import id.lembarkinerja.validation.Examination.Examined;
import id.lembarkinerja.validation.Finding;
import id.lembarkinerja.workbook.TextGrid;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One slip is one matter: what else it breaks hangs on it, and nothing vanishes. */
class CausesTest {

    @Test
    void two_exchanged_results_explain_that_neither_follows_from_its_row() {
        Examined examined = Desk.examine("A1", """
                No|Indikator|Target|Realisasi|Capaian (%)
                1|Cakupan layanan a|50|30|80
                2|Cakupan layanan b|50|40|60
                3|Cakupan layanan c|50|45|90
                """);
        assertThat(groups(examined))
                .containsExactly("swapped-rows@E2 <- achievement-mismatch@E2, achievement-mismatch@E3");
    }

    @Test
    void a_missing_realisation_explains_the_mean_that_leaves_its_row_out() {
        Examined examined = Desk.examine("A1", """
                No|Indikator|Target|Realisasi|Capaian (%)
                1|Nilai a|50|40|80
                2|Nilai b|50|50|100
                3|Nilai c|50||
                |Rata-rata capaian|||90
                """);
        assertThat(groups(examined)).containsExactly("missing-realisation@D4 <- average-mismatch@E5");
    }

    @Test
    void a_child_typed_wrong_explains_its_parent_and_its_copy_and_is_named() {
        Examined examined =
                Desk.examine(TextGrid.draw(TextGrid.sheet("Rincian", "A1", """
                        Kode|Uraian|Anggaran (Rp)
                        5|BELANJA DAERAH|45389000
                        5.1|Belanja Operasi|23689000
                        5.1.01|Belanja Pegawai|21697000
                        5.1.02|Belanja Barang|2010000
                        5.2|Belanja Modal|21700000
                        5.2.01|Modal Mesin|20000000
                        5.2.02|Modal Gedung|1700000
                        """).next("Ringkasan"), "A1", """
                Kode|Uraian|Anggaran (Rp)
                5.1.01|Belanja Pegawai|21679000
                5.1.02|Belanja Barang|2010000
                5.2.01|Modal Mesin|20000000
                5.2.02|Modal Gedung|1700000
                """));
        assertThat(groups(examined)).containsExactly("parent-child-mismatch@C3 <- cross-table-mismatch@C4");
        Causes causes = Causes.of(examined);
        assertThat(causes.slips(causes.roots().get(0)))
                .extracting(Slip::kind, Slip::cell, Slip::value)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        Slip.Kind.CONFIRMED_ELSEWHERE, "C4", new BigDecimal("21679000")));
    }

    @Test
    void digits_in_each_others_place_are_named_as_the_slip() {
        Examined examined = Desk.examine("A1", """
                No|Uraian|Anggaran (Rp)
                1|Belanja a|15000000
                2|Belanja b|6697001
                |Jumlah|21679001
                """);
        Causes causes = Causes.of(examined);
        assertThat(causes.slips(causes.roots().get(0)))
                .extracting(slip -> slip.clause().indonesian())
                .containsExactlyInAnyOrder(
                        "dua angka di C4 tertukar tempatnya, seharusnya 21.697.001",
                        "dua angka di C3 tertukar tempatnya, seharusnya 6.679.001");
    }

    @Test
    void an_amount_typed_wrong_explains_the_percentage_of_its_row() {
        Examined examined = Desk.examine("A1", """
                No|Uraian|Anggaran (Rp)|Realisasi (Rp)|%
                1|Belanja a|40000000|12300000|80.00
                2|Belanja b|20000000|10000000|50.00
                3|Belanja c|30000000|15000000|50.00
                |Jumlah|90000000|57000000|63.33
                """);
        assertThat(groups(examined)).containsExactly("sum-mismatch@D5 <- percentage-mismatch@E2");
    }

    @Test
    void a_cell_with_two_readings_explains_a_sum_only_by_the_difference_it_makes() {
        String sheet = """
                No|Uraian|Anggaran (Rp)
                1|Belanja a|5000
                2|Belanja b|'2.500
                3|Belanja c|'1,750.25
                |Jumlah|%s
                """;
        assertThat(groups(Desk.examine("A1", sheet.formatted("9250.25"))).stream()
                        .filter(group -> group.contains("sum-mismatch")))
                .allMatch(group -> group.startsWith("number-ambiguous@C3 <- "));
        assertThat(groups(Desk.examine("A1", sheet.formatted("8000"))).stream()
                        .filter(group -> group.contains("sum-mismatch")))
                .allMatch(group -> group.startsWith("sum-mismatch@C5"));
    }

    @Test
    void an_achievement_that_differs_because_the_targets_differ_hangs_on_the_targets() {
        Examined examined = Desk.examine(
                TextGrid.draw(TextGrid.sheet("Perjanjian", "A1", """
                        No|Sasaran|Indikator|Target|Capaian (%)
                        1|Sasaran a|Persentase desa mandiri|80|100
                        2|Sasaran b|Persentase koperasi sehat|70|100
                        """).next("Pengukuran"), "A1", """
                No|Sasaran|Indikator|Target|Realisasi|Capaian (%)
                1|Sasaran a|Persentase desa mandiri|90|45|50
                2|Sasaran b|Persentase koperasi sehat|70|70|100
                """));
        assertThat(groups(examined)).containsExactly("cross-table-mismatch@D2 <- cross-table-mismatch@E2");
    }

    @Test
    void a_slip_carried_into_another_table_is_one_matter_by_its_amount() {
        Examined examined =
                Desk.examine(TextGrid.draw(TextGrid.sheet("Kegiatan", "A1", """
                        No|Uraian|Anggaran (Rp)
                        1|Kegiatan besar satu|40000000
                        2|Kegiatan besar dua|20000000
                        3|Kegiatan besar tiga|30000000
                        |Jumlah|90250800
                        """).next("Sub"), "A1", """
                No|Uraian|Anggaran (Rp)
                1|Rincian satu|15000000
                2|Rincian dua|25000000
                |Jumlah|40250800
                """));
        assertThat(groups(examined)).containsExactly("sum-mismatch@C4 <- sum-mismatch@C5");
    }

    @Test
    void findings_that_have_nothing_to_do_with_each_other_stay_apart() {
        Examined examined = Desk.examine("A1", """
                No|Uraian|Anggaran (Rp)|Realisasi (Rp)|%
                1|Belanja a|40000000|32000000|70.00
                2|Belanja b|20000000|10000000|50.00
                3|Belanja c|30000000|15000000|50.00
                |Jumlah|95000000|57000000|60.00
                """);
        assertThat(groups(examined)).containsExactlyInAnyOrder("percentage-mismatch@E2", "sum-mismatch@C5");
    }

    @Test
    void every_finding_is_a_root_or_hangs_on_exactly_one() {
        Examined examined = Desk.examine("A1", """
                No|Indikator|Target|Realisasi|Capaian (%)
                1|Cakupan layanan a|50|30|80
                2|Cakupan layanan b|50|40|60
                3|Nilai c|50||
                4|Nilai d|50|50|100
                |Rata-rata capaian|||80
                """);
        Causes causes = Causes.of(examined);
        List<Finding> roots = causes.roots();
        long followers =
                roots.stream().mapToLong(root -> causes.followers(root).size()).sum();
        assertThat(roots.size() + followers).isEqualTo(examined.findings().size());
        assertThat(roots).allMatch(root -> causes.findRoot(root).isEmpty());
    }

    /** Each root with what follows from it: {@code code@cell <- code@cell, …}; hints left out. */
    private static List<String> groups(Examined examined) {
        Causes causes = Causes.of(examined);
        return causes.roots().stream()
                .filter(root -> causes.severity(root) != Finding.Severity.INFO)
                .map(root -> where(root)
                        + (causes.followers(root).isEmpty()
                                ? ""
                                : " <- "
                                        + String.join(
                                                ", ",
                                                causes.followers(root).stream()
                                                        .map(CausesTest::where)
                                                        .toList())))
                .toList();
    }

    private static String where(Finding finding) {
        return finding.code() + "@" + finding.cell();
    }
}
