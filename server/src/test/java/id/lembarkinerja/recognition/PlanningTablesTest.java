package id.lembarkinerja.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import id.lembarkinerja.workbook.TextGrid;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The tables T-C.29 to T-C.33 and their relatives, as agencies lay them out. */
class PlanningTablesTest {
    private final Recognizer recognizer = new Recognizer(FormFiles.load());

    private List<String> tables(String drawing) {
        return recognizer.recognize(TextGrid.sheet("Lembar", "A1", drawing).build(), 0, 1).tables().stream()
                .map(table -> table.form() + " "
                        + String.join(
                                ",",
                                table.columns().stream().map(TableColumn::key).toList()))
                .toList();
    }

    @Test
    void the_evaluation_of_last_year_has_its_eleven_columns() {
        assertThat(tables("""
                Kode | Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan | Indikator Kinerja Program (outcomes)/Kegiatan (output) | Target Kinerja Capaian Program (Renstra Perangkat Daerah) Tahun 2026 | Realisasi Target Kinerja Hasil Program dan Keluaran Kegiatan s/d tahun 2022 | Target Renja Perangkat Daerah tahun 2023 | Realisasi Renja Perangkat Daerah tahun 2023 | Tingkat Realisasi (%) | Target program dan kegiatan (Renja Perangkat Daerah tahun 2024) | Realisasi Capaian Program dan Kegiatan s/d tahun berjalan (tahun 2024) | Tingkat Capaian Realisasi Target Renstra (%)
                1 | 2 | 3 | 4 | 5 | 6 | 7 | 8=(7/6) | 9 | 10=(5+7+9) | 11=(10/4)
                1.02.02 | Program Pemenuhan Upaya Kesehatan | Persentase puskesmas terakreditasi | 100 | 60 | 80 | 76 | 95 | 90 | 226 | 226
                1.02.02.2.01 | Penyediaan Fasilitas Pelayanan | Jumlah puskesmas | 20 | 10 | 4 | 4 | 100 | 4 | 18 | 90
                """))
                .containsExactly("t-c-29 code,activity,indicator,target-renstra,actual-n-3,target-n-2,actual-n-2,"
                        + "percent,target-n-1,projection,achievement");
    }

    @Test
    void service_performance_names_its_years() {
        assertThat(tables("""
                No | Indikator | SPM/Standar Nasional | IKK | Target Renstra Perangkat Daerah | < | Realisasi Capaian | < | Proyeksi | < | Catatan Analisis
                ^ | ^ | ^ | ^ | Tahun 2022 | Tahun 2023 | Tahun 2022 | Tahun 2023 | Tahun 2024 | Tahun 2025 | ^
                1 | Angka kematian ibu | | | 80 | 78 | 85 | 79 | 77 | 75 |
                2 | Angka kematian bayi | | | 8 | 7 | 9 | 8 | 7 | 6 |
                """))
                .containsExactly("t-c-30 no,indicator,standard,ikk,target-2022,target-2023,actual-2022,actual-2023,"
                        + "projection-2024,projection-2025,note");
    }

    @Test
    void the_review_of_the_draft_has_the_need_beside_it() {
        assertThat(tables("""
                No | Rancangan Awal RKPD | < | < | < | < | Hasil Analisis Kebutuhan | < | < | < | < | Catatan Penting
                ^ | Program/Kegiatan | Lokasi | Indikator Kinerja | Target Capaian | Pagu Indikatif (Rp) | Program/Kegiatan | Lokasi | Indikator Kinerja | Target Capaian | Kebutuhan Dana (Rp) | ^
                1 | Program Pengelolaan Pendidikan | Kota | Angka partisipasi sekolah | 98 | 5.000.000 | Program Pengelolaan Pendidikan | Kota | Angka partisipasi sekolah | 99 | 6.000.000 |
                2 | Program Kurikulum | Kota | Jumlah guru | 70 | 1.000.000 | Program Kurikulum | Kota | Jumlah guru | 75 | 1.500.000 |
                """))
                .containsExactly("t-c-31 no,activity,place,indicator,target,budget,activity-need,place-need,"
                        + "indicator-need,target-need,budget-need,note");
    }

    @Test
    void proposals_of_stakeholders_have_a_volume_and_no_money() {
        assertThat(tables("""
                No | Program/Kegiatan | Lokasi | Indikator Kinerja | Besaran/Volume | Catatan
                1 | Rehabilitasi jalan lingkungan | Kelurahan Sukamaju | Panjang jalan | 300 meter | usulan RW 02
                2 | Pembangunan drainase | Kelurahan Sukamaju | Panjang drainase | 120 meter |
                """)).containsExactly("t-c-32 no,activity,place,indicator,volume,note");
    }

    @Test
    void the_plan_has_next_year_beside_this_year() {
        assertThat(tables("""
                Kode | Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan | Indikator Kinerja Program/Kegiatan | Rencana Tahun 2025 | < | < | < | Catatan Penting | Prakiraan Maju Rencana Tahun 2026 | <
                ^ | ^ | ^ | Lokasi | Target Capaian Kinerja | Kebutuhan Dana/Pagu Indikatif | Sumber Dana | ^ | Target Capaian Kinerja | Kebutuhan Dana/Pagu Indikatif
                1.03.02 | PROGRAM PENGELOLAAN SUMBER DAYA AIR | Rasio irigasi baik | Kab. | 75 % | 1.000.000.000 | APBD | | 77 % | 1.100.000.000
                1.03.02.2.01 | Pengelolaan SDA | Luas irigasi | Kab. | 120 ha | 1.000.000.000 | APBD | | 130 ha | 1.100.000.000
                """))
                .containsExactly(
                        "t-c-33 code,activity,indicator,place,target,budget,fund-source,note,target-next,budget-next");
    }

    @Test
    void subtotals_and_weighted_means_are_totals_whatever_they_are_called() {
        List<TableRow> rows = recognizer
                .recognize(TextGrid.sheet("Lembar", "A1", """
                        No | Kegiatan | Anggaran (Rp) | Realisasi (Rp) | %
                        1 | Pelatihan petugas | 100 | 50 | 50
                        2 | Pengadaan alat | 300 | 300 | 100
                        | Sub Jumlah Kegiatan 1 | 400 | 350 | 87.5
                        3 | Jumlah dokumen disusun | 100 | 50 | 50
                        | Rata-rata tertimbang | | | 80
                        """).build(), 0, 1)
                .tables()
                .get(0)
                .rows();
        assertThat(rows.stream().map(TableRow::kind))
                .containsExactly(RowKind.INDICATOR, RowKind.INDICATOR, RowKind.TOTAL, RowKind.INDICATOR, RowKind.TOTAL);
    }

    @Test
    void an_action_plan_has_its_actions_and_when_they_are_due() {
        assertThat(tables("""
                No | Sasaran | Indikator Kinerja Utama | Target IKU | Rencana Aksi | Kriteria Keberhasilan | Target/Output | Waktu
                1 | Meningkatnya layanan | Indeks kepuasan masyarakat | 88,5 | RA1. Pelatihan petugas | KK1.1 Petugas terlatih | T/O1.1.1 40 petugas | TW 2
                | | | | RA2. Survei kepuasan | KK2.1 Survei terlaksana | T/O2.1.1 1 laporan | TW 4
                """))
                .containsExactly("rencana-aksi no,objective,indicator,target,action,criterion,output,period");
    }

    @Test
    void goals_and_objectives_have_indicators_and_targets() {
        assertThat(tables("""
                No | Tujuan Perangkat Daerah | Indikator Tujuan | Target Kinerja Perangkat Daerah Tahun 2025
                1 | Meningkatkan mutu pendidikan | Rata-rata lama sekolah | 9,1 tahun
                2 | Meningkatkan akses pendidikan | Angka partisipasi murni | 97,5 %
                """)).containsExactly("tujuan-sasaran no,goal,indicator,target");
    }

    @Test
    void a_recapitulation_counts_programmes_beside_their_ceilings() {
        assertThat(tables("""
                No | Bagian | Urusan | < | < | Non Urusan | < | < | Urusan dan Non Urusan | < | <
                ^ | ^ | Jumlah | < | Pagu Indikatif | Jumlah | < | Pagu Indikatif | Jumlah | < | Pagu Indikatif
                ^ | ^ | Program | Kegiatan | ^ | Program | Kegiatan | ^ | Program | Kegiatan | ^
                1 | Dinas Perhubungan | 3 | 9 | 4.000.000 | 1 | 7 | 2.000.000 | 4 | 16 | 6.000.000
                2 | UPT Terminal | 1 | 2 | 500.000 | 1 | 3 | 100.000 | 2 | 5 | 600.000
                """))
                .containsExactly(
                        "rekap-pagu no,agency,count-program-main,count-activity-main,budget-main,"
                                + "count-program-support,count-activity-support,budget-support,count-program,count-activity,budget");
    }
}
