package id.lembarkinerja.validation;

import static org.assertj.core.api.Assertions.assertThat;

import id.lembarkinerja.workbook.GridBuilder;
import id.lembarkinerja.workbook.TextGrid;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Names left in from a copied document are asked about; partners, sources and verifiers are not. */
class ForeignAgencyTest {
    private static final String TABLE = """
            No|Indikator|Target|Realisasi|Capaian (%)
            1|Nilai kematangan|80|60|75
            2|Indeks layanan|50|40|80
            """;
    private static final String SIGNED = """
            |||Kota Damai, 3 Januari 2024|
            |||Kepala Dinas Perpustakaan dan Kearsipan|
            |||Kota Damai|
            |||NAMA PEJABAT|
            """;

    private static List<String> found(Examination.Examined examined) {
        return examined.findings().stream()
                .filter(finding -> finding.code().equals("foreign-agency"))
                .map(finding -> finding.sheet() + "!" + finding.cell())
                .toList();
    }

    private static GridBuilder document(String title) {
        return TextGrid.sheet("Ukur", "A1", title + "\n\n" + TABLE + SIGNED);
    }

    @Test
    void a_sentence_in_which_another_agency_acts_is_asked() {
        Examination.Examined examined = Desk.examine(TextGrid.draw(
                document("PENGUKURAN KINERJA DINAS PERPUSTAKAAN DAN KEARSIPAN KOTA DAMAI")
                        .next("Narasi"),
                "B2",
                """
                Dalam rangka mencapai tujuan, Badan Pengelolaan Keuangan dan Aset Daerah menyusun rencana kerja tahun 2023.
                """));
        assertThat(found(examined)).containsExactly("Narasi!B2");
        assertThat(examined.findings())
                .filteredOn(finding -> finding.code().equals("foreign-agency"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.certainty()).isEqualTo(Finding.Certainty.ASK);
                    assertThat(finding.message())
                            .contains("\"Badan Pengelolaan Keuangan dan Aset Daerah\"")
                            .containsIgnoringCase("Dinas Perpustakaan dan Kearsipan");
                });
    }

    @Test
    void a_title_of_another_agency_or_another_region_is_asked() {
        GridBuilder sheet = document("PENGUKURAN KINERJA DINAS PERPUSTAKAAN DAN KEARSIPAN KOTA DAMAI");
        sheet = TextGrid.draw(
                sheet.next("IKU"), "A1", "INDIKATOR KINERJA UTAMA\nDINAS PERHUBUNGAN KOTA DAMAI\n\n" + TABLE);
        sheet = TextGrid.draw(
                sheet.next("PK"),
                "A1",
                "PERJANJIAN KINERJA\nDINAS PERPUSTAKAAN DAN KEARSIPAN KABUPATEN RIMBA\n\n" + TABLE);
        assertThat(found(Desk.examine(sheet))).containsExactly("IKU!A2", "PK!A2");
    }

    @Test
    void partners_sources_and_verifiers_are_named_freely() {
        assertThat(found(Desk.examine(TextGrid.draw(
                        document("PENGUKURAN KINERJA DINAS PERPUSTAKAAN DAN KEARSIPAN KOTA DAMAI")
                                .next("Narasi"),
                        "A1",
                        """
                        Data diperoleh dari Badan Pusat Statistik dan Dinas Kependudukan dan Pencatatan Sipil Kota Damai.
                        Kegiatan bekerja sama dengan Dinas Pendidikan Kota Damai dan Kementerian Dalam Negeri.
                        Inspektorat Kota Damai melakukan evaluasi atas laporan kinerja.
                        Sumber: Badan Perencanaan Pembangunan Daerah Kota Damai
                        Dinas Perpustakaan dan Kearsipan menetapkan 3 sasaran pada tahun 2023.
                        Dinas Perpustakaan dan kearsipan Kota Damai menyusun laporan.
                        Badan Pusat Statistik menetapkan angka sementara.
                        """))))
                .isEmpty();
    }

    @Test
    void a_name_broken_over_two_lines_and_a_shortened_one_are_the_same_agency() {
        GridBuilder sheet = TextGrid.sheet("IKU", "A1", """
                PEMERINTAH KABUPATEN RIMBA RAYA
                DINAS PEMBERDAYAAN PEREMPUAN, PERLINDUNGAN ANAK,
                PENGENDALIAN PENDUDUK DAN KELUARGA BERENCANA

                """ + TABLE + """
                |||Kepala Dinas Pemberdayaan Perempuan|
                """);
        sheet = TextGrid.draw(
                sheet.next("PK"),
                "A1",
                "PERJANJIAN KINERJA\nDINAS PEMBERDAYAAN PEREMPUAN DAN PERLINDUNGAN ANAK KAB. RIMBA RAYA\n\n" + TABLE);
        assertThat(found(Desk.examine(sheet))).isEmpty();
    }

    @Test
    void a_collection_of_agencies_belongs_to_none() {
        GridBuilder sheet = TextGrid.sheet("Dinas A", "A1", "PENGUKURAN KINERJA DINAS KESEHATAN KOTA DAMAI\n" + TABLE);
        for (String agency : List.of("DINAS PENDIDIKAN", "DINAS SOSIAL", "BADAN KEUANGAN", "DINAS PERTANIAN")) {
            sheet = TextGrid.draw(sheet.next(agency), "A1", "PENGUKURAN KINERJA " + agency + " KOTA DAMAI\n" + TABLE);
        }
        assertThat(found(Desk.examine(sheet))).isEmpty();
    }

    @Test
    void a_document_without_a_name_is_nobodys() {
        assertThat(found(Desk.examine("A1", "PENGUKURAN KINERJA TAHUN 2023\n" + TABLE)))
                .isEmpty();
    }
}
