package id.lembarkinerja.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Achievements computed in every way agencies use, and some that nobody should. */
class AchievementColumnsTest {

    @Test
    void a_zero_target_that_was_exceeded_is_no_proven_error() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Indikator|Target|Realisasi|Capaian (%)
                1|Jumlah kejadian luar biasa|0|0|100
                2|Nilai b|50|50|100
                3|Nilai c|50|40|80
                """);
        assertThat(Desk.errors(examined)).isEmpty();
    }

    @Test
    void achievement_written_as_a_share_all_down_the_column_is_asked_once() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Indikator|Target|Realisasi|Capaian
                1|Nilai a|50|40|0.8
                2|Nilai b|50|50|1
                3|Nilai c|50|30|0.6
                4|Nilai d|50|20|0.4
                """);
        assertThat(Desk.errors(examined)).isEmpty();
        assertThat(Desk.alarms(examined)).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void a_cap_at_120_applied_all_over_is_said_once() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Indikator|Target|Realisasi|Capaian (%)
                1|Nilai a|50|80|120
                2|Nilai b|50|90|120
                3|Nilai c|50|70|120
                4|Nilai d|50|40|80
                """);
        assertThat(Desk.alarms(examined)).isEmpty();
        assertThat(Desk.all(examined).stream().filter(code -> code.startsWith("cap-applied")))
                .hasSize(1);
    }

    @Test
    void the_inverse_variant_all_over_is_said_once_and_is_no_error() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Indikator|Target|Realisasi|Capaian (%)
                1|Prevalensi stunting|20|16|125
                2|Tingkat pengangguran terbuka|5|4|125
                3|Angka kematian bayi|10|20|50
                """);
        assertThat(Desk.alarms(examined)).isEmpty();
        assertThat(Desk.all(examined)).hasSize(1);
    }

    @Test
    void lower_is_better_computed_the_wrong_way_is_asked() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Indikator|Target|Realisasi|Capaian (%)
                1|Prevalensi stunting|20|16|80
                2|Persentase penduduk miskin|10|12|120
                3|Rata-rata waktu tunggu pelayanan (menit)|30|45|150
                4|Rasio gini|0.3|0.36|120
                5|Nilai SAKIP|70|72|102.86
                """);
        assertThat(Desk.errors(examined)).isEmpty();
        assertThat(Desk.alarms(examined))
                .containsExactly(
                        "direction-suspect@E2", "direction-suspect@E3", "direction-suspect@E4", "direction-suspect@E5");
    }

    @Test
    void a_declared_polarity_against_the_figures_is_proven() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Indikator|Polaritas|Target|Realisasi|Capaian (%)
                1|Lama layanan|Minimize|10|12|120
                2|Nilai b|Maximize|50|50|100
                """);
        assertThat(Desk.errors(examined)).containsExactly("achievement-mismatch@F2");
    }

    @Test
    void two_results_in_each_others_rows_are_said_to_be_exchanged() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Indikator|Target|Realisasi|Capaian (%)
                1|Nilai a|50|40|60
                2|Nilai b|50|30|80
                3|Nilai c|50|50|100
                """);
        assertThat(Desk.alarms(examined))
                .containsExactly("achievement-mismatch@E2", "achievement-mismatch@E3", "swapped-rows@E2");
    }

    @Test
    void realisations_copied_from_the_targets_are_hinted_not_asserted() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Indikator|Target|Realisasi|Capaian (%)
                1|Nilai a|51|51|100
                2|Nilai b|52|52|100
                3|Nilai c|57.5|57.5|100
                4|Nilai d|61|61|100
                5|Nilai e|62|62|100
                6|Nilai f|63|63|100
                """);
        assertThat(Desk.alarms(examined)).isEmpty();
        assertThat(Desk.all(examined)).containsExactly("copied-values@D2");
    }

    @Test
    void a_table_computed_by_a_rule_of_its_own_is_asked_once() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Indikator|Target|Realisasi|Capaian
                1|a|10|9|3
                2|b|10|8|3
                3|c|10|7|2
                4|d|10|10|4
                5|e|10|12|4
                6|f|10|6|2
                """);
        assertThat(Desk.errors(examined)).isEmpty();
        assertThat(Desk.alarms(examined)).containsExactly("achievement-mismatch@E2");
        assertThat(examined.findings().get(0).fixes()).hasSizeGreaterThanOrEqualTo(6);
    }

    @Test
    void bounds_and_ranges_as_targets_are_no_mistakes() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Indikator|Target|Realisasi|Capaian (%)
                1|Jumlah desa|12 Desa|12 Desa|100
                2|Persentase|≥ 90|92|100
                3|Nilai|80-85|82|100
                """);
        assertThat(Desk.alarms(examined)).isEmpty();
    }

    @Test
    void rounding_to_any_number_of_digits_is_accepted() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Indikator|Target|Realisasi|Capaian (%)
                1|a|7|6|86
                2|b|7|5|71.4
                3|c|3|2|66.66
                4|d|3|2|66.7
                5|e|9|8|88.9%
                """);
        assertThat(Desk.all(examined)).isEmpty();
    }

    @Test
    void names_about_falling_and_about_help_are_read_both_ways_rightly() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Indikator|Satuan|Target|Realisasi|Capaian (%)
                1|Menurunnya jumlah PMKS|Orang|100|80|120
                2|Persentase Penurunan PMKS|%|10|12|120
                3|Jumlah PMKS yang tertangani|Orang|100|110|110
                4|Rasio ketergantungan|%|45|44|102.22
                5|Jumlah kejadian kebakaran|Kejadian|50|40|120
                6|Persentase kebakaran tertangani <15 menit|%|80|88|110
                """);
        assertThat(Desk.all(examined)).isEmpty();
    }

    @Test
    void a_column_called_percentage_is_an_achievement_when_it_stands_beside_target_and_actual() {
        Examination.Examined examined = Desk.examine("A1", """
                NO|INDIKATOR SASARAN|TARGET|REALISASI|PERSENTASE
                1|Indeks pembangunan gender|94.5|94.1|99.58
                2|Rasio KDRT|0.02|0.03|50
                3|Angka kematian bayi|10|12|120
                """);
        assertThat(Desk.alarms(examined)).containsExactly("direction-suspect@E4");
    }

    @Test
    void amounts_of_money_have_no_direction_of_their_indicator() {
        assertThat(Desk.all(Desk.examine("A1", """
                No|Sasaran|Indikator Kinerja|Target|Realisasi|%
                1|Keluarga sehat|Penurunan angka stunting|250000000|100000000|40
                2|Keluarga sehat|Penurunan kasus gizi buruk|80000000|0|0
                """)))
                .noneMatch(found -> found.startsWith("direction") || found.startsWith("achievement"));
    }
}
