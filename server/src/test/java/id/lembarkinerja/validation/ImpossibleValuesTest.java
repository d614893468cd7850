package id.lembarkinerja.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Figures beyond the whole, below nothing, off their scale or a power of ten away. */
class ImpossibleValuesTest {

    @Test
    void a_share_of_all_people_above_100_is_asked_about() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Indikator Kinerja Utama|Satuan|Target|Realisasi
                1|Persentase anak yang memiliki akta kelahiran|%|98|102
                2|Persentase pengaduan yang ditindaklanjuti|%|90|100
                """);
        assertThat(Desk.alarms(examined)).containsExactly("value-impossible@E2");
    }

    @Test
    void growth_and_comparisons_may_pass_100() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Indikator Kinerja Utama|Satuan|Target|Realisasi
                1|Persentase peningkatan wisatawan yang berkunjung|%|110|125
                2|Persentase realisasi target yang dicapai|%|100|113
                3|Persentase pertumbuhan investasi|%|20|140
                """);
        assertThat(Desk.all(examined)).isEmpty();
    }

    @Test
    void a_negative_number_of_things_is_asked_about_but_a_negative_growth_is_not() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Indikator|Satuan|Baseline|Target
                1|Jumlah usaha mikro binaan|Unit|-12|40
                2|Laju pertumbuhan ekonomi|%|-2.1|4.5
                3|Jumlah penurunan emisi|Ton|-5|10
                """);
        assertThat(Desk.alarms(examined)).containsExactly("value-impossible@D2");
    }

    @Test
    void an_index_off_its_known_scale_is_asked_about() {
        Examination.Examined examined = Desk.examine("B2", """
                No|Sasaran|Indikator Kinerja|Satuan|Target|Realisasi
                1|Pemerintahan digital|Indeks SPBE|Indeks|3.2|32
                2|Akuntabilitas|Nilai SAKIP Kabupaten|Nilai|72|72.4
                3|Pembangunan manusia|Indeks Pembangunan Manusia|Poin|71.5|7.155
                4|Kependudukan|Angka Kelahiran Total (TFR)|Anak per wanita|2.1|23
                5|Kependudukan|Persentase OPD dengan nilai SAKIP minimal B|%|80|110
                """);
        assertThat(Desk.alarms(examined)).containsExactly("value-impossible@G3", "value-impossible@G6");
        assertThat(examined.findings().get(0).message()).contains("0 sampai 5");
    }

    @Test
    void a_thousandth_and_a_thousandfold_of_the_target_are_asked_about() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Indikator|Satuan|Target|Realisasi
                1|Jumlah pengunjung|Orang|1500|1.45
                2|Panjang jalan|Km|12|11500
                3|Luas lahan|Ha|1000|2
                4|Jumlah kendaraan|Unit|5|60
                """);
        assertThat(Desk.alarms(examined)).containsExactly("value-impossible@E2", "value-impossible@E3");
        assertThat(examined.findings().get(0).fixes())
                .extracting(Finding.Fix::value)
                .containsExactly("1450");
    }

    @Test
    void a_share_of_one_beside_a_percentage_is_asked_about() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Indikator|Target|Realisasi
                1|Cakupan imunisasi|80|0.75
                2|Cakupan gizi|0.9|88
                3|Cakupan gigi|80|75
                """);
        assertThat(Desk.alarms(examined)).containsExactly("value-impossible@D2", "value-impossible@C3");
    }

    @Test
    void spending_a_thousand_times_the_budget_is_asked_about_and_hardly_any_spending_is_not() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Uraian|Anggaran (Rp)|Realisasi (Rp)
                1|Belanja pegawai|12500|12000000
                2|Belanja modal|90000000|85000
                """);
        assertThat(Desk.alarms(examined)).containsExactly("value-impossible@D2");
    }

    @Test
    void thirteen_months_of_a_service_are_asked_about_but_not_of_salaries() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Sub Kegiatan|Indikator|Satuan|Target
                1|Penyediaan jasa listrik|Tersedianya jasa listrik|Bulan|15
                2|Penyediaan gaji ASN|Terbayarnya gaji dan tunjangan ASN|Bulan|14
                3|Penyediaan jasa surat|Tersedianya jasa surat|Bulan|12
                4|Pendidikan bidan|Lama pendidikan|Bulan|36
                """);
        assertThat(Desk.alarms(examined)).containsExactly("value-impossible@E2");
    }
}
