package id.lembarkinerja.validation.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PROGRAM PENGELOLAAN PASAR | Program Pengelolaan Pasar",
                "Program Pemenuhan Hak Anak (PHA) | PROGRAM PEMENUHAN HAK ANAK",
                "Pencegahan Banjir Lingkup Daerah Kab/Kota. | Pencegahan banjir lingkup daerah kabupaten/kota",
                "Pengujian Kendaraan Bermotor yang Memenuhi Syarat | Pengujian Kendaraan Bermotor yang Memenuhi Syarat Tingkat Daerah Kab/Kota",
                "Jumlah laporan keuangan bulanan/semester | Jumlah Laporan Keuangan Bu-lan-an/semeste r",
                "Tertib Penye- diaan Jasa Penunjang Uru- san Pemerintah Daerah | Tertib Penyediaan Jasa Penunjang Urusan Pemerintah Daerah",
                "3. a. Persentase jalan mantap | Prosentase Jalan Mantap (%)",
                "Persentase penyelesalan tahapan manajemen pengetahuan | Persentase penyelesaian tahapan manajemen pengetahuan",
                "ROGRAM PENGARUSUTAMAAN GENDER | PROGRAM PENGARUSUTAMAAN GENDER DAN PEMBERDAYAAN PEREMPUAN",
                "Fasilitasi Bulan Bhakti Gotong Royong Masyarakat | Fasilitasi Bulan Bakti Gotongroyong Masyarakat",
                "Persentase OPD yang tertib administrasi | Persentase Perangkat Daerah yang tertib administrasi",
            })
    void one_thing_written_in_two_ways(String one, String other) {
        assertThat(SameName.test(Name.of(one), Name.of(other))).isTrue();
        assertThat(SameName.test(Name.of(other), Name.of(one))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Persentase kasus kekerasan terhadap anak yang ditangani sesuai standar pelayanan | Persentase kasus kekerasan terhadap perempuan yang ditangani sesuai standar pelayanan",
                "Persentase Indeks Pembangunan Gender (IPG) | Persentase Indeks Pembangunan Gender (IDG)",
                "Jumlah dokumen | Jumlah dokumen perencanaan",
                "Jumlah laporan triwulan I | Jumlah laporan triwulan II",
                "Persentase sekolah dasar yang memenuhi standar sarana prasarana | Persentase sekolah menengah yang memenuhi standar sarana prasarana",
                "Persentase aset daerah yang bersertifikat lengkap | Persentase aset daerah yang tidak bersertifikat lengkap",
                "Peningkatan rasio elektrifikasi wilayah | Penurunan rasio elektrifikasi wilayah",
                "Program Pengelolaan Pendidikan | Program Pengelolaan Pertanian",
                "Cakupan layanan balita 12 bulan di puskesmas | Cakupan layanan balita 24 bulan di puskesmas",
                "Jumlah pasar rakyat yang direvitalisasi | Jumlah terminal angkutan yang direvitalisasi",
            })
    void two_things_that_look_alike(String one, String other) {
        assertThat(SameName.test(Name.of(one), Name.of(other))).isFalse();
        assertThat(SameName.test(Name.of(other), Name.of(one))).isFalse();
    }

    @Test
    void the_first_words_tell_the_level() {
        assertThat(Name.of("PROGRAM PENUNJANG URUSAN").level()).isEqualTo(PlanLevel.PROGRAM);
        assertThat(Name.of("Sub Kegiatan Penyediaan Gaji").level()).isEqualTo(PlanLevel.SUB_ACTIVITY);
        assertThat(Name.of("Bidang Urusan Kesehatan").level()).isEqualTo(PlanLevel.AFFAIR);
        assertThat(Name.of("Penyediaan Gaji").level()).isEqualTo(PlanLevel.UNKNOWN);
    }
}
