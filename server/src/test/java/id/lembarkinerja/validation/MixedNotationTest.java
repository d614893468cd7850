package id.lembarkinerja.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Points and commas side by side are one hint a column with the reading that is proposed. */
class MixedNotationTest {

    private static List<String> found(String drawing) {
        return Desk.examine("A1", drawing).findings().stream()
                .filter(finding -> finding.message().contains("dengan dua cara"))
                .map(finding ->
                        finding.code() + "@" + finding.cell() + " " + finding.expected() + " " + finding.severity())
                .toList();
    }

    @Test
    void a_decimal_point_among_decimal_commas_is_one_hint_a_column() {
        assertThat(found("""
                No|Indikator|Target|Realisasi
                1|Rasio kekerasan|'0,0217|'0,03
                2|Rasio putus sekolah|'0,0207|'0.0205
                3|Rasio kelulusan|'0,9512|'0.9525
                4|Rasio guru|'0.0625|'0,07
                """)).containsExactly("number-format@C5 0.0625 INFO", "number-format@D3 0.0205 INFO");
    }

    @Test
    void columns_of_different_notation_are_one_hint_a_table() {
        assertThat(found("""
                No|Indikator|Target|Realisasi
                1|Rasio kekerasan|'0,0217|'0.03
                2|Rasio putus sekolah|'0,0207|'0.0205
                """)).containsExactly("number-format@D2 0.03 INFO");
    }

    @Test
    void the_reading_is_told_in_english_too() {
        assertThat(Desk.examine("A1", """
                No|Indikator|Target|Realisasi
                1|Rasio kekerasan|'0,0217|'0.03
                2|Rasio putus sekolah|'0,0207|'0.0205
                """).findings())
                .filteredOn(finding -> finding.code().equals("number-format"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.said().english())
                            .isEqualTo(
                                    "In this table numbers are written in two ways: \"0,0217\" (C2) and \"0.03\" (D2,"
                                            + " the English way, 2 cells). \"0.03\" is read as 0,03; write all of them as numbers"
                                            + " with a decimal comma, so that none is misread.");
                    assertThat(finding.fixes().get(0).said().english()).isEqualTo("Write 0,03");
                });
    }

    @Test
    void one_notation_and_number_cells_are_right() {
        assertThat(found("""
                No|Indikator|Target|Realisasi
                1|Rasio kekerasan|'0,0217|0.03
                2|Rasio putus sekolah|'0,0207|0.0205
                3|Jumlah penduduk|'1.234.567|'1.300.000
                """)).isEmpty();
    }
}
