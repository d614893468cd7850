package id.lembarkinerja.validation;

import static org.assertj.core.api.Assertions.assertThat;

import id.lembarkinerja.workbook.GridBuilder;
import id.lembarkinerja.workbook.TextGrid;
import id.lembarkinerja.workbook.Workbook;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Sheets that are no tables, whole dossiers, and sizes far from the usual. */
class OddSheetsTest {

    @Test
    void prose_about_targets_and_objectives_is_no_table() {
        Examination.Examined examined = Desk.examine("A1", """
                BAB II
                Perencanaan kinerja memuat sasaran, indikator dan target yang hendak dicapai.
                Sasaran|Meningkatnya kualitas layanan publik yang cepat dan murah.
                Target|Seluruh perangkat daerah menyusun laporan tepat waktu.
                Realisasi dan capaian dijelaskan pada bab berikutnya.
                1. Target kinerja ditetapkan setiap tahun.
                2. Realisasi diukur setiap triwulan.
                """);
        assertThat(examined.tables()).isEmpty();
        assertThat(examined.findings()).isEmpty();
    }

    @Test
    void a_form_of_key_and_value_pairs_is_no_table() {
        Examination.Examined examined = Desk.examine("B2", """
                Perangkat Daerah|:|Dinas Sosial
                Program|:|Program Rehabilitasi
                Kegiatan|:|Rehabilitasi dasar
                Indikator|:|Persentase penyandang
                Target|:|80
                Anggaran|:|120000
                """);
        assertThat(examined.tables()).isEmpty();
        assertThat(examined.findings()).isEmpty();
    }

    @Test
    void a_pivot_like_sheet_gives_no_alarm() {
        Examination.Examined examined = Desk.examine("A3", """
                Row Labels|Sum of Anggaran|Sum of Realisasi
                Dinas A|100|50
                Dinas B|200|150
                Grand Total|300|200
                """);
        assertThat(Desk.alarms(examined)).isEmpty();
    }

    @Test
    void a_staff_list_is_no_performance_table() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Nama|Jabatan|Golongan|Keterangan
                1|Pegawai satu|Analis|III/a|Aktif
                2|Pegawai dua|Arsiparis|III/b|Aktif
                """);
        assertThat(Desk.all(examined)).isEmpty();
    }

    @Test
    void the_same_indicator_with_different_targets_on_two_sheets_is_asked_once() {
        GridBuilder sheet = TextGrid.sheet("Perjanjian", "A1", """
                No|Sasaran|Indikator Kinerja|Satuan|Target
                1|Sasaran a|Indeks kepuasan masyarakat|Indeks|85
                2|Sasaran b|Nilai SAKIP perangkat daerah|Nilai|70
                """);
        Examination.Examined examined = Desk.examine(TextGrid.draw(sheet.next("Pengukuran"), "C4", """
                No|Indikator Kinerja|Target|Realisasi|Capaian (%)
                1|Indeks Kepuasan Masyarakat|80|84|105
                2|Nilai SAKIP perangkat daerah|70|70|100
                """));
        assertThat(Desk.alarms(examined)).containsExactly("cross-table-mismatch@E2");
    }

    @Test
    void the_same_indicator_with_different_targets_in_two_files_is_asked() {
        Workbook agreement = TextGrid.sheet("PK", "A1", """
                No|Sasaran|Indikator Kinerja|Satuan|Target
                1|Sasaran a|Indeks kepuasan masyarakat|Indeks|85
                2|Sasaran b|Nilai SAKIP perangkat daerah|Nilai|70
                """).build("pk.xlsx");
        Workbook report = TextGrid.sheet("LKjIP", "A1", """
                No|Indikator Kinerja|Target|Realisasi|Capaian (%)
                1|Indeks Kepuasan Masyarakat|80|84|105
                2|Nilai SAKIP perangkat daerah|70|70|100
                """).build("lkjip.xlsx");
        assertThat(Desk.alarms(Desk.examine(agreement, report))).containsExactly("cross-document-mismatch@E2");
    }

    @Test
    void tables_of_different_years_may_have_different_targets() {
        GridBuilder sheet = TextGrid.sheet("2022", "A1", """
                PENGUKURAN KINERJA TAHUN 2022
                No|Indikator Kinerja|Target|Realisasi|Capaian (%)
                1|Indeks Kepuasan Masyarakat|80|84|105
                2|Nilai SAKIP|70|70|100
                """);
        Examination.Examined examined = Desk.examine(TextGrid.draw(sheet.next("2023"), "A1", """
                PENGUKURAN KINERJA TAHUN 2023
                No|Indikator Kinerja|Target|Realisasi|Capaian (%)
                1|Indeks Kepuasan Masyarakat|84|84|100
                2|Nilai SAKIP|72|72|100
                """));
        assertThat(Desk.alarms(examined)).isEmpty();
    }

    @Test
    void in_a_table_of_3000_rows_the_one_slip_is_found() {
        assertThat(Desk.errors(Desk.examine(budget(3000)))).containsExactly("percentage-mismatch@E1502");
    }

    private static Workbook budget(int rows) {
        GridBuilder sheet = TextGrid.sheet("Besar", "A1", "No|Uraian|Pagu (Rp)|Realisasi (Rp)|%");
        for (int i = 1; i <= rows; i++) {
            int row = i + 1;
            sheet.put("A" + row, i)
                    .put("B" + row, "Kegiatan nomor " + i + " kelurahan " + i % 97)
                    .put("C" + row, 1000L + i)
                    .put("D" + row, (1000L + i) / 2)
                    .put("E" + row, i == 1501 ? BigDecimal.valueOf(75) : half(1000L + i));
        }
        return sheet.build();
    }

    private static BigDecimal half(long whole) {
        return new BigDecimal(whole / 2)
                .movePointRight(2)
                .divide(new BigDecimal(whole), 2, java.math.RoundingMode.HALF_UP);
    }

    @Test
    void a_sheet_of_200_columns_finds_the_table_among_them() {
        GridBuilder sheet = GridBuilder.sheet("Lebar");
        for (int column = 0; column < 200; column++) {
            String name = id.lembarkinerja.workbook.CellAddress.columnName(column);
            sheet.put(name + "1", "Hari " + (column + 1)).put(name + "2", column * 7L);
        }
        TextGrid.draw(sheet, "CV5", """
                No|Indikator|Target|Realisasi|Capaian (%)
                1|Nilai a|50|40|80
                2|Nilai b|50|50|90
                """);
        assertThat(Desk.errors(Desk.examine(sheet))).containsExactly("achievement-mismatch@CZ7");
    }
}
