package id.lembarkinerja.validation;

import static org.assertj.core.api.Assertions.assertThat;

import id.lembarkinerja.workbook.GridBuilder;
import id.lembarkinerja.workbook.TextGrid;
import org.junit.jupiter.api.Test;

/** Categories by the scale that the workbook prints, by a usual one, and counted per category. */
class CategoriesTest {
    private static final String SCALE = """
            No|Rentang Capaian|Predikat
            1|≥ 91|Sangat Tinggi
            2|76 ≤ x < 91|Tinggi
            3|66 ≤ x < 76|Sedang
            4|51 ≤ x < 66|Rendah
            5|< 51|Sangat Rendah
            """;

    private static Examination.Examined withScale(String scale, String table) {
        GridBuilder sheets = TextGrid.sheet("Skala", "B2", scale);
        return Desk.examine(TextGrid.draw(sheets.next("Capaian"), "A1", table));
    }

    @Test
    void a_category_against_the_printed_scale_is_proven() {
        Examination.Examined examined = withScale(SCALE, """
                No|Indikator|Target|Realisasi|Capaian (%)|Predikat
                1|Cakupan a|80|80|100|Sangat Tinggi
                2|Cakupan b|80|64|80|Tinggi
                3|Cakupan c|80|56|70|Tinggi
                4|Cakupan d|80|48|60|Rendah
                """);
        assertThat(Desk.errors(examined)).containsExactly("category-mismatch@F4");
        assertThat(examined.findings().get(0).expected()).isEqualTo("Sedang");
    }

    @Test
    void the_value_on_a_bound_and_categories_in_other_letters_are_right() {
        Examination.Examined examined = withScale(SCALE, """
                No|Indikator|Target|Realisasi|Capaian (%)|Predikat
                1|Cakupan a|100|91|91|SANGAT TINGGI
                2|Cakupan b|100|90.9|90.9|sangat tinggi
                3|Cakupan c|100|76|76|Tinggi
                4|Cakupan d|100|50|50|Sangat rendah
                """);
        assertThat(Desk.alarms(examined)).isEmpty();
    }

    @Test
    void without_a_printed_scale_a_usual_one_is_only_asked_by() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Indikator|Target|Realisasi|Capaian (%)|Kategori
                1|Cakupan a|80|80|100|Sangat Tinggi
                2|Cakupan b|80|64|80|Tinggi
                3|Cakupan c|80|36|45|Tinggi
                """);
        assertThat(Desk.errors(examined)).isEmpty();
        assertThat(Desk.alarms(examined)).containsExactly("category-mismatch@F4");
    }

    @Test
    void categories_of_an_unknown_scale_and_of_another_rule_are_left_alone() {
        Examination.Examined unknown = Desk.examine("A1", """
                No|Indikator|Target|Realisasi|Capaian (%)|Status
                1|Cakupan a|80|80|100|Tuntas
                2|Cakupan b|80|64|80|Belum tuntas
                """);
        Examination.Examined other = Desk.examine("A1", """
                No|Indikator|Target|Realisasi|Capaian (%)|Kategori
                1|Cakupan a|80|80|100|Tinggi
                2|Cakupan b|80|64|80|Sedang
                3|Cakupan c|80|56|70|Rendah
                4|Cakupan d|80|40|50|Sangat Rendah
                """);
        assertThat(Desk.alarms(unknown)).isEmpty();
        assertThat(Desk.alarms(other)).isEmpty();
    }

    @Test
    void a_row_left_without_category_is_asked_about_and_an_unused_column_is_not() {
        Examination.Examined gap = Desk.examine("A1", """
                No|Indikator|Target|Realisasi|Capaian (%)|Kategori
                1|Cakupan a|80|80|100|Sangat Tinggi
                2|Cakupan b|80|64|80|
                3|Cakupan c|80|60|75|Sedang
                """);
        Examination.Examined unused = Desk.examine("A1", """
                No|Indikator|Target|Realisasi|Capaian (%)|Kategori
                1|Cakupan a|80|80|100|
                2|Cakupan b|80|64|80|
                """);
        assertThat(Desk.alarms(gap)).containsExactly("missing-category@F3");
        assertThat(gap.findings().get(0).expected()).isEqualTo("Tinggi");
        assertThat(Desk.alarms(unused)).isEmpty();
    }

    @Test
    void a_band_without_its_category_is_asked_about_and_is_no_gap() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Rentang Capaian|Predikat
                1|≥ 91|Sangat Tinggi
                2|76 ≤ x < 91|
                3|66 ≤ x < 76|Sedang
                4|< 66|Rendah
                """);
        assertThat(Desk.alarms(examined)).containsExactly("missing-category@C3");
    }

    @Test
    void counts_per_category_follow_from_the_achievement_table() {
        Examination.Examined examined = withScale("""
                No|Rentang Capaian|Kategori|Jumlah Indikator|Persentase
                1|≥ 91|Sangat Tinggi|2|50
                2|76 ≤ x < 91|Tinggi|2|50
                3|< 76|Sedang|0|0
                """, """
                No|Indikator|Target|Realisasi|Capaian (%)
                1|Cakupan a|80|80|100
                2|Cakupan b|80|64|80
                3|Cakupan c|80|56|70
                4|Cakupan d|80|76|95
                """);
        assertThat(Desk.errors(examined)).isEmpty();
        assertThat(Desk.alarms(examined)).containsExactly("count-mismatch@E4", "count-mismatch@E5");
    }

    @Test
    void right_counts_are_accepted_and_wrong_percentages_of_counts_are_proven() {
        String achievements = """
                No|Indikator|Target|Realisasi|Capaian (%)
                1|Cakupan a|80|80|100
                2|Cakupan b|80|64|80
                3|Cakupan c|80|76|95
                """;
        Examination.Examined right = withScale("""
                No|Rentang Capaian|Kategori|Jumlah Indikator|Persentase
                1|≥ 91|Sangat Tinggi|2|66.67
                2|76 ≤ x < 91|Tinggi|1|33.33
                3|< 76|Sedang|-|-
                """, achievements);
        Examination.Examined wrong = withScale("""
                No|Rentang Capaian|Kategori|Jumlah Indikator|Persentase
                1|≥ 91|Sangat Tinggi|2|75
                2|76 ≤ x < 91|Tinggi|1|25
                3|< 76|Sedang|-|-
                """, achievements);
        assertThat(Desk.alarms(right)).isEmpty();
        assertThat(Desk.errors(wrong)).containsExactly("percentage-mismatch@F3", "percentage-mismatch@F4");
    }

    @Test
    void counts_that_were_never_filled_in_are_hinted_once() {
        Examination.Examined examined = withScale("""
                No|Rentang Capaian|Kategori|Jumlah Indikator|Persentase
                1|≥ 91|Sangat Tinggi|-|-
                2|76 ≤ x < 91|Tinggi|-|-
                3|< 76|Sedang|-|-
                """, """
                No|Indikator|Target|Realisasi|Capaian (%)
                1|Cakupan a|80|80|100
                2|Cakupan b|80|64|80
                """);
        assertThat(Desk.alarms(examined)).isEmpty();
        assertThat(Desk.all(examined)).containsExactly("count-mismatch@E3");
    }
}
