package id.lembarkinerja.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Points in figures: sure where things are counted one by one, one question for a column otherwise. */
class CountedThingsTest {

    private static List<Finding> ambiguous(Examination.Examined examined) {
        return examined.findings().stream()
                .filter(finding -> finding.code().equals("number-ambiguous"))
                .toList();
    }

    private static String value(Examination.Examined examined, int row, String column) {
        return examined.tables()
                .get(0)
                .rows()
                .get(row)
                .find(column)
                .orElseThrow()
                .reading()
                .value()
                .orElseThrow()
                .toPlainString();
    }

    @Test
    void persons_have_no_decimals_whether_the_unit_stands_behind_the_number_or_beside_it() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Indikator Kinerja|Satuan|Target|Realisasi|Capaian (%)
                1|Jumlah wisatawan nusantara|Orang|26.480 orang|13.240 orang|50
                2|Jumlah pelanggan air minum|KK|'1.250|'1.000|80
                """);
        assertThat(ambiguous(examined)).isEmpty();
        assertThat(value(examined, 0, "target")).isEqualTo("26480");
        assertThat(value(examined, 1, "actual")).isEqualTo("1000");
        assertThat(Desk.alarms(examined)).isEmpty();
    }

    @Test
    void the_heading_may_name_in_brackets_what_is_counted() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Indikator Kinerja|Target (Orang)|Realisasi (orang)|Capaian (%)
                1|Jumlah wisatawan nusantara|'26.480|'13.240|50
                2|Jumlah kunjungan museum|'1.250|'1.000|80
                """);
        assertThat(ambiguous(examined)).isEmpty();
        assertThat(value(examined, 0, "target")).isEqualTo("26480");
        assertThat(value(examined, 1, "actual")).isEqualTo("1000");
        assertThat(Desk.alarms(examined)).isEmpty();
    }

    @Test
    void a_heading_that_names_another_measure_in_brackets_leaves_the_question() {
        assertThat(ambiguous(Desk.examine("A1", """
                No|Indikator Kinerja|Target (ton)|Realisasi (ton)|Capaian (%)
                1|Produksi padi|'15.000|N/A|N/A
                2|Produksi jagung|'12.500|N/A|N/A
                """))).isNotEmpty();
    }

    @Test
    void a_wrong_achievement_of_counted_persons_is_proven() {
        assertThat(Desk.errors(Desk.examine("A1", """
                No|Indikator Kinerja|Satuan|Target|Realisasi|Capaian (%)
                1|Jumlah wisatawan nusantara|Orang|26.480 orang|13.240 orang|75
                2|Nilai akreditasi|Nilai|80|60|75
                """))).containsExactly("achievement-mismatch@F2");
    }

    @Test
    void tons_may_have_decimals_and_are_asked_once_for_the_column() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Indikator Kinerja|Satuan|Target|Realisasi|Capaian (%)
                1|Produksi padi|Ton|15.000 ton|N/A|N/A
                2|Produksi jagung|Ton|12.500 ton|N/A|N/A
                3|Nilai tukar petani|Nilai|80|60|75
                """);
        assertThat(ambiguous(examined)).singleElement().satisfies(finding -> {
            assertThat(finding.cell()).isEqualTo("D2");
            assertThat(finding.message()).contains("D3");
        });
    }
}
