package id.lembarkinerja.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Next year's ceilings against this year's. */
class GrowthTest {

    private static Examination.Examined plan(String rows) {
        return Desk.examine("A1", """
                TABEL T-C.33 RUMUSAN RENCANA PROGRAM DAN KEGIATAN TAHUN 2024

                Kode|Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan|Indikator Kinerja|Rencana Tahun 2024|<|<|<|Catatan Penting|Prakiraan Maju Rencana Tahun 2025|<
                ^|^|^|Lokasi|Target Capaian Kinerja|Kebutuhan Dana/Pagu Indikatif|Sumber Dana|^|Target Capaian Kinerja|Kebutuhan Dana/Pagu Indikatif
                """ + rows);
    }

    @Test
    void a_row_that_grows_by_another_factor_than_all_others_is_asked_about() {
        Examination.Examined examined = plan("""
                2.15.01|Program Penunjang|Nilai SAKIP|Kabupaten|70|1000000|PAD||71|1145000
                2.15.01.01|Perencanaan|Jumlah dokumen|Kabupaten|3|300000|PAD||3|315000
                2.15.01.02|Keuangan|Jumlah laporan|Kabupaten|12|500000|PAD||12|525000
                2.15.01.03|Umum|Jumlah layanan|Kabupaten|12|200000|PAD||12|305000
                2.15.02|Program Perhubungan|Angka kecelakaan|Kabupaten|40|810000|DAU||38|850500
                2.15.02.01|Rambu|Jumlah rambu|Kabupaten|50|410000|DAU||55|430500
                2.15.02.02|Terminal|Jumlah terminal|Kabupaten|2|400000|DAU||2|420000
                """);
        assertThat(Desk.tables(examined)).first().asString().contains("t-c-33", "budget-next");
        assertThat(Desk.alarms(examined)).contains("projection-mismatch@J8").doesNotContain("projection-mismatch@J5");
        assertThat(Desk.errors(examined)).doesNotContain("projection-mismatch@J8");
    }

    @Test
    void growth_rounded_to_thousands_and_growth_by_each_rows_own_need_are_left_alone() {
        Examination.Examined rounded = plan("""
                2.15.01.01|Perencanaan|Jumlah dokumen|Kabupaten|3|123456789|PAD||3|132099000
                2.15.01.02|Keuangan|Jumlah laporan|Kabupaten|12|512345678|PAD||12|548210000
                2.15.01.03|Umum|Jumlah layanan|Kabupaten|12|212345111|PAD||12|227209000
                2.15.02.01|Rambu|Jumlah rambu|Kabupaten|50|410000000|DAU||55|438700000
                """);
        Examination.Examined own = plan("""
                2.15.01.01|Perencanaan|Jumlah dokumen|Kabupaten|3|300000|PAD||3|315000
                2.15.01.02|Keuangan|Jumlah laporan|Kabupaten|12|500000|PAD||12|575000
                2.15.01.03|Umum|Jumlah layanan|Kabupaten|12|200000|PAD||12|305000
                2.15.02.01|Rambu|Jumlah rambu|Kabupaten|50|410000|DAU||55|430500
                """);
        assertThat(Desk.all(rounded)).doesNotContain("projection-mismatch@J6");
        assertThat(rounded.findings()).noneMatch(finding -> finding.code().equals("projection-mismatch"));
        assertThat(own.findings()).noneMatch(finding -> finding.code().equals("projection-mismatch"));
    }
}
