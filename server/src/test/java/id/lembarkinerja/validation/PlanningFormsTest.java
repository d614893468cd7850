package id.lembarkinerja.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Wide planning and evaluation forms, of which only a part is known: what is known is used, the rest is left alone. */
class PlanningFormsTest {

    @Test
    void a_work_plan_with_codes_finds_the_programme_that_is_not_its_activities() {
        Examination.Examined examined = Desk.examine("A1", """
                Kode|Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan|Indikator Kinerja Program/Kegiatan|Rencana Tahun 2023|<|<|<|Catatan Penting|Prakiraan Maju Rencana Tahun 2024|<
                ^|^|^|Lokasi|Target Capaian Kinerja|Kebutuhan Dana/Pagu Indikatif|Sumber Dana|^|Target Capaian Kinerja|Kebutuhan Dana/Pagu Indikatif
                (1)|(2)|(3)|(4)|(5)|(6)|(7)|(8)|(9)|(10)
                2.08|URUSAN PEMBERDAYAAN PEREMPUAN||||1500|||| 1600
                2.08.01|Program Penunjang|Persentase layanan|Kota|100 %|1000|APBD||100 %|1100
                2.08.01.2.01|Perencanaan|Jumlah dokumen|Kota|5 Dokumen|400|APBD||5 Dokumen|500
                2.08.01.2.02|Keuangan|Jumlah laporan|Kota|12 Laporan|500|APBD||12 Laporan|600
                2.08.02|Program PUG|Persentase OPD|Kota|80 %|500|APBD||85 %|500
                2.08.02.2.01|Pelembagaan|Jumlah OPD|Kota|30 OPD|500|APBD||30 OPD|500
                """);
        assertThat(Desk.alarms(examined)).containsExactly("parent-child-mismatch@F5");
        assertThat(examined.findings().get(0).expected()).isEqualTo("900");
    }

    @Test
    void one_code_written_in_two_ways_stays_one_parent_and_next_years_rounded_figures_may_miss_their_sum_by_a_rupiah() {
        Examination.Examined examined = Desk.examine("A1", """
                Kode|Program/Kegiatan|Indikator Kinerja|Rencana Tahun 2023|<|<|<|Catatan Penting|Prakiraan Maju Rencana Tahun 2024|<
                ^|^|^|Lokasi|Target Capaian Kinerja|Kebutuhan Dana/Pagu Indikatif|Sumber Dana|^|Target Capaian Kinerja|Kebutuhan Dana/Pagu Indikatif
                (1)|(2)|(3)|(4)|(5)|(6)|(7)|(8)|(9)|(10)
                2.08.04|Program Keluarga|Persentase keluarga|Kota|80 %|1000016|APBD||85 %|1100018
                2.08.04.2.01|Kualitas keluarga|Jumlah keluarga|Kota|30 KK|600008|APBD||30 KK|660009
                2.08.04.02.01.01|Pelatihan|Jumlah peserta|Kota|30 Orang|200004|APBD||30 Orang|220004
                2.08.04.2.01.02|Pendampingan|Jumlah kunjungan|Kota|30 Kali|400004|APBD||30 Kali|440004
                2.08.04.2.02|Lembaga layanan|Jumlah lembaga|Kota|3 Lembaga|400008|APBD||3 Lembaga|440009
                2.08.04.02.02.02|Peningkatan kapasitas|Jumlah pengurus|Kota|16 Orang|400008|APBD||16 Orang|440009
                """);
        assertThat(Desk.errors(examined)).isEmpty();
    }

    @Test
    void an_evaluation_form_that_is_barely_known_asserts_nothing_about_achievement() {
        Examination.Examined examined = Desk.examine("A1", """
                Kode|Program/Kegiatan|Indikator Kinerja|Target Renstra|Realisasi s/d 2020|Target dan Realisasi 2021|<|<|Target Renja 2022|Perkiraan Realisasi s/d 2022|<
                ^|^|^|^|^|Target Renja 2021|Realisasi Renja 2021|Tingkat Realisasi (%)|^|Realisasi Capaian|Tingkat Capaian (%)
                1|2|3|4|5|6|7|8=(7/6)|9|10=(5+7+9)|11=(10/4)
                2.08.01|Program A|Persentase layanan|500|200|100|90|90|100|390|78
                2.08.02|Program B|Jumlah OPD|50|20|10|10|100|10|40|80
                """);
        assertThat(Desk.errors(examined)).isEmpty();
    }

    @Test
    void targets_and_actuals_under_a_heading_for_each_quarter() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Indikator|Satuan|Target Tahunan|Triwulan I|<|<|Triwulan II|<|<|Triwulan III|<|<|Triwulan IV|<|<
                ^|^|^|^|Target|Realisasi|Capaian|Target|Realisasi|Capaian|Target|Realisasi|Capaian|Target|Realisasi|Capaian
                1|Jumlah layanan|Orang|100|25|20|80|25|25|100||||||
                2|Persen aset|%|100|100|90|90|100|100|100||||||
                """);
        assertThat(Desk.tables(examined))
                .containsExactly("evaluasi-triwulan A1:P4 no,indicator,unit,target-year,"
                        + "target-q1,actual-q1,achievement-q1,target-q2,actual-q2,achievement-q2,"
                        + "target-q3,actual-q3,achievement-q3,target-q4,actual-q4,achievement-q4");
        assertThat(Desk.all(examined)).isEmpty();
    }

    @Test
    void grades_opinions_and_units_inside_the_cells_are_answers() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Indikator|Target|Realisasi|Capaian
                1|Persentase kepatuhan|100%|'95%|'95%
                2|Jumlah dokumen|4 Dokumen|4 Dokumen|100%
                3|Opini BPK|WTP|WTP|100%
                4|Nilai SAKIP|BB (72)|BB (73,5)|'102,08%
                5|Zona kepatuhan|Zona Hijau|Zona Hijau|100%
                """);
        assertThat(Desk.alarms(examined)).isEmpty();
    }

    @Test
    void years_beside_the_target_of_this_year_do_not_disturb_it() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Indikator Kinerja|Satuan|Realisasi 2021|Realisasi 2022|2023|<|<|Target Akhir RPJMD 2026|Capaian s.d. 2023 terhadap 2026 (%)
                ^|^|^|^|^|Target|Realisasi|Capaian (%)|^|^
                1|Indeks reformasi birokrasi|Indeks|60|62|65|66|101.54|75|88
                2|Angka kemiskinan|%|9|8.7|8.5|8.8|99|7|74.29
                """);
        assertThat(Desk.errors(examined)).containsExactly("achievement-mismatch@H4");
    }

    @Test
    void group_rows_per_objective_with_a_mean_for_each_and_for_all() {
        Examination.Examined examined = Desk.examine("A1", """
                NO|SASARAN / INDIKATOR KINERJA|SATUAN|TARGET|REALISASI|CAPAIAN (%)|KATEGORI
                |Sasaran 1: Meningkatnya tata kelola|||||
                1|Indeks SPBE|Indeks|3|3.3|110|Sangat Tinggi
                2|Indeks RB|Indeks|70|63|90|Tinggi
                |Rata-rata capaian sasaran 1||||100|Sangat Tinggi
                |Sasaran 2: Menurunnya kemiskinan|||||
                3|Persentase penduduk miskin|%|8|8.4|95|Sangat Tinggi
                |Rata-rata capaian sasaran 2||||95|Sangat Tinggi
                |Rata-rata capaian keseluruhan||||97.5|Sangat Tinggi
                """);
        assertThat(Desk.alarms(examined)).isEmpty();
    }

    @Test
    void headings_repeated_on_the_next_page_do_not_break_the_total() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Uraian|Anggaran (Rp)|Realisasi (Rp)
                1|a|100|50
                2|b|200|100
                No|Uraian|Anggaran (Rp)|Realisasi (Rp)
                3|c|300|150
                |Jumlah|600|300
                """);
        assertThat(Desk.alarms(examined)).isEmpty();
    }

    @Test
    void a_budget_before_and_after_its_change_is_spent_from_the_changed_one() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Program|Anggaran Sebelum Perubahan|Anggaran Setelah Perubahan|Bertambah/Berkurang|Realisasi|Sisa|%
                1|A|100|120|20|60|60|50
                2|B|200|180|-20|90|90|60
                |JUMLAH|300|300|0|150|150|50
                """);
        assertThat(Desk.alarms(examined)).containsExactly("percentage-mismatch@H3");
    }

    @Test
    void financial_percent_of_the_total_row_comes_from_its_totals() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Program/Kegiatan|Pagu (Rp)|Realisasi Keuangan|<|Realisasi Fisik (%)|Kendala
                ^|^|^|Rp|%|^|^
                1|Kegiatan A|1000|500|50|60|-
                2|Kegiatan B|2000|1500|75|80|-
                |Jumlah|3000|2000|66.67|73.33|
                """);
        assertThat(Desk.alarms(examined)).isEmpty();
    }

    @Test
    void a_budget_realisation_report_with_income_expenditure_and_deficit() {
        Examination.Examined examined = Desk.examine("A1", """
                KODE REKENING|URAIAN|ANGGARAN 2023|REALISASI 2023|LEBIH/(KURANG)|%|REALISASI 2022
                4|PENDAPATAN - LRA|'1.000.000,00|'900.000,00|'(100.000,00)|'90,00|'800.000,00
                4.1|PENDAPATAN ASLI DAERAH|'1.000.000,00|'900.000,00|'(100.000,00)|'90,00|'800.000,00
                5|BELANJA|'2.000.000,00|'1.500.000,00|'(500.000,00)|'75,00|'1.400.000,00
                5.1|BELANJA OPERASI|'1.500.000,00|'1.200.000,00|'(300.000,00)|'80,00|'1.100.000,00
                5.2|BELANJA MODAL|'500.000,00|'300.000,00|'(200.000,00)|'65,00|'300.000,00
                |JUMLAH BELANJA|'2.000.000,00|'1.500.000,00|'(500.000,00)|'75,00|'1.400.000,00
                |SURPLUS/(DEFISIT)|'(1.000.000,00)|'(600.000,00)|'400.000,00|'60,00|'(600.000,00)
                """);
        assertThat(Desk.alarms(examined)).containsExactly("percentage-mismatch@F6");
    }

    @Test
    void a_recap_of_agencies_is_summed_although_its_form_is_unknown() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Perangkat Daerah|Jumlah Indikator|Tercapai|Tidak Tercapai|Persentase Capaian
                1|Dinas A|10|8|2|80
                2|Dinas B|5|5|0|100
                |Jumlah|16|13|2|86.67
                """);
        assertThat(Desk.alarms(examined)).containsExactly("sum-mismatch@C4");
        assertThat(Desk.errors(examined)).isEmpty();
    }

    @Test
    void targets_of_five_years_are_five_columns_of_targets() {
        Examination.Examined examined = Desk.examine("A1", """
                NO|TUJUAN|SASARAN|INDIKATOR|TARGET KINERJA PADA TAHUN|<|<|<|<
                ^|^|^|^|2021|2022|2023|2024|2025
                1|Tujuan a|Sasaran a|Indikator a|70|72|74|76|78
                2|Tujuan b|Sasaran b|Indikator b|50|55|60|65|70
                """);
        assertThat(Desk.all(examined)).isEmpty();
        assertThat(Desk.tables(examined).get(0)).contains("target-2022,target-2023,target-2024,target-2025");
    }

    @Test
    void an_action_plan_with_several_actions_for_one_indicator() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Sasaran|Indikator Kinerja|Target|Rencana Aksi|Kriteria|Output|Target Triwulan|<|<|<
                ^|^|^|^|^|^|^|I|II|III|IV
                1|Sasaran a|Indikator a|100 %|RA1. Menyusun dokumen|KK1.1 Tersusunnya|O1.1.1 Dokumen|25|50|75|100
                ||||RA2. Rapat|KK2.1 Terlaksana|O2.1.1 Notula|1|1|1|1
                """);
        assertThat(Desk.alarms(examined)).isEmpty();
    }

    @Test
    void an_amount_merged_over_two_rows_counts_once() {
        Examination.Examined examined = Desk.examine("A1", """
                Program|Indikator|Anggaran|Realisasi|%
                Program a|Ind 1|1000|500|60
                ^|Ind 2|^|^|^
                Program b|Ind 3|1000|500|50
                Jumlah||2000|1000|50
                """);
        assertThat(Desk.alarms(examined)).containsExactly("percentage-mismatch@E2");
    }

    @Test
    void a_lettered_programme_that_is_not_its_activities_is_asked_when_another_is() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Kegiatan|Pagu|Realisasi
                A|Program 1|300|150
                1|Keg 1|100|50
                2|Keg 2|200|100
                B|Program 2|700|350
                1|Keg 3|300|150
                2|Keg 4|500|200
                |Jumlah A + B|1000|500
                """);
        assertThat(Desk.alarms(examined)).containsExactly("parent-child-mismatch@C5");
    }
}
