package id.lembarkinerja.validation;

import static org.assertj.core.api.Assertions.assertThat;

import id.lembarkinerja.workbook.GridBuilder;
import id.lembarkinerja.workbook.TextGrid;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Years in titles, headings, names of sheets and files: contradictions are told, last year and next year are not. */
class YearsTest {

    private static List<String> found(Examination.Examined examined) {
        return examined.findings().stream()
                .filter(finding -> finding.code().equals("year-mismatch"))
                .map(finding -> finding.cell() + " " + finding.expected() + " " + finding.certainty())
                .toList();
    }

    @Test
    void headings_that_mean_two_different_n_contradict_each_other() {
        assertThat(found(Desk.examine("A1", """
                        No|Indikator|Target Renstra|<|<|<|Realisasi|<
                        ^|^|2019 (n-3)|2020 (n-2)|2022 (n-1)|2022 (n)|2019 (n-3)|2020 (n-2)
                        1|Indeks layanan|70|72|74|76|71|73
                        2|Nilai arsip|60|62|64|66|61|63
                        """))).containsExactly("E2 2021 ASSERT");
    }

    @Test
    void headings_that_agree_on_n_are_right() {
        assertThat(found(Desk.examine("A1", """
                        PENCAPAIAN KINERJA PELAYANAN TAHUN 2022
                        No|Indikator|Target Renstra|<|<|<|Realisasi|<
                        ^|^|2018 (n-3)|2019 (n-2)|2020 (n-1)|2021 (n)|2018 (n-3)|2019 (n-2)
                        1|Indeks layanan|70|72|74|76|71|73
                        2|Nilai arsip|60|62|64|66|61|63
                        """))).isEmpty();
    }

    @Test
    void one_year_off_a_series_is_asked() {
        assertThat(found(Desk.examine("A1", """
                        No|Indikator|Satuan|Target|<|<|<
                        ^|^|^|2021|2022|2022|2024
                        1|Indeks layanan|Indeks|70|72|74|76
                        2|Nilai arsip|Nilai|60|62|64|66
                        """))).containsExactly("F2 2023 ASK");
        assertThat(found(Desk.examine("A1", """
                        No|Indikator|Satuan|Target|<|<|<
                        ^|^|^|2021|2022|2023|2026
                        1|Indeks layanan|Indeks|70|72|74|76
                        2|Nilai arsip|Nilai|60|62|64|66
                        """))).isEmpty();
    }

    @Test
    void target_and_actual_of_different_years_are_asked() {
        assertThat(found(Desk.examine("A1", """
                        No|Indikator|Target Tahun 2023|Realisasi Tahun 2022|Capaian (%)
                        1|Indeks layanan|80|60|75
                        2|Nilai arsip|50|40|80
                        """))).containsExactly("D1  ASK");
    }

    @Test
    void a_title_of_another_year_than_its_columns_is_asked() {
        assertThat(found(Desk.examine("A1", """
                        PENGUKURAN KINERJA TAHUN 2022
                        No|Indikator|Target Tahun 2023|Realisasi Tahun 2023|Capaian (%)
                        1|Indeks layanan|80|60|75
                        2|Nilai arsip|50|40|80
                        """))).containsExactly("C2 2022 ASK");
    }

    @Test
    void last_year_the_final_year_and_a_comparison_are_right() {
        assertThat(found(Desk.examine("A1", """
                        PENGUKURAN KINERJA TAHUN 2023
                        No|Indikator|Realisasi Tahun 2022|Target Tahun 2023|Realisasi Tahun 2023|Capaian (%)|Target Akhir Renstra 2026
                        1|Indeks layanan|58|80|60|75|90
                        2|Nilai arsip|38|50|40|80|70
                        """))).isEmpty();
        assertThat(found(Desk.examine("A1", """
                        EVALUASI HASIL RENJA SAMPAI DENGAN TAHUN 2021
                        No|Indikator|Target Tahun 2022|Realisasi Tahun 2022|Capaian (%)
                        1|Indeks layanan|80|60|75
                        """))).isEmpty();
    }

    @Test
    void a_forward_estimate_is_one_year_after_the_plan() {
        String drawing = """
                RENCANA KERJA TAHUN 2024
                Kode|Program/Kegiatan|Indikator|Rencana Tahun 2024|<|Prakiraan Maju Rencana Tahun %s|<
                ^|^|^|Target|Pagu (Rp)|Target|Pagu (Rp)
                1.02.01|Program penunjang|Nilai arsip|80|100|82|110
                1.02.02|Program kesehatan|Indeks layanan|70|200|72|220
                """;
        assertThat(found(Desk.examine("A1", drawing.formatted("2025")))).isEmpty();
        assertThat(found(Desk.examine("A1", drawing.formatted("2023")))).containsExactly("F2 2025 ASK");
    }

    @Test
    void the_name_of_the_sheet_contradicts_the_title() {
        String drawing = """
                INDIKATOR KINERJA UTAMA TAHUN 2022
                No|Sasaran|Indikator|Target
                1|Sasaran a|Indeks layanan|80
                """;
        assertThat(found(Desk.examine(TextGrid.sheet("IKU 2023", "A1", drawing))))
                .containsExactly("A1 2023 ASK");
        assertThat(found(Desk.examine(TextGrid.sheet("IKU 2022", "A1", drawing))))
                .isEmpty();
    }

    @Test
    void of_tables_with_equal_figures_the_one_with_the_rarer_year_is_asked() {
        String rows = """
                No|Indikator|Target|Realisasi|Capaian (%)
                1|Indeks layanan publik|81|60|74.07
                2|Nilai arsip daerah|51|40|78.43
                3|Cakupan air minum|61|40|65.57
                """;
        GridBuilder sheet = TextGrid.sheet("Tabel 1", "A1", "CAPAIAN TAHUN 2020\n" + rows);
        sheet = TextGrid.draw(sheet.next("Tabel 2"), "A1", "CAPAIAN TAHUN 2021\n" + rows);
        sheet = TextGrid.draw(sheet.next("Tabel 3"), "A1", """
                REALISASI ANGGARAN TAHUN 2021
                No|Uraian|Pagu (Rp)|Realisasi (Rp)|%
                1|Belanja a|100|50|50
                """);
        assertThat(found(Desk.examine(sheet))).containsExactly("A1 2021 ASK");
    }
}
