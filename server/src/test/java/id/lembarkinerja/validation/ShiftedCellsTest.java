package id.lembarkinerja.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Cells in the wrong column. */
class ShiftedCellsTest {

    @Test
    void a_unit_in_the_target_column_and_the_target_under_realisation_are_one_shift() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Indikator|Satuan|Target|Realisasi
                1|Penerima bantuan|Orang|700|706
                2|Warga terlatih||Orang|80
                3|Rumah layak huni|Unit|200|180
                4|Warga mandiri|Orang|40|41
                """);
        assertThat(Desk.alarms(examined)).containsExactly("column-shift@D3");
        assertThat(examined.findings().get(0).message()).contains("ke kanan");
    }

    @Test
    void a_target_in_the_unit_column_and_nothing_at_the_end_are_a_shift_to_the_left() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Indikator|Satuan|Target|Realisasi
                1|Penerima bantuan|Orang|700|706
                2|Warga terlatih|80|75|
                3|Rumah layak huni|Unit|200|180
                4|Warga mandiri|Orang|40|41
                """);
        assertThat(Desk.alarms(examined)).contains("column-shift@C3");
    }

    @Test
    void a_place_and_an_amount_in_each_others_column_are_exchanged() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Kegiatan|Lokasi|Pagu (Rp)|Realisasi (Rp)
                1|Pembangunan balai|Desa Suka|125000000|120000000
                2|Rehab puskesmas|90000000|Desa Maju|88000000
                3|Pembangunan jalan|Desa Makmur|300000000|250000000
                """);
        assertThat(Desk.alarms(examined)).containsExactly("column-shift@D3");
        assertThat(examined.findings().get(0).message()).contains("Tukar");
    }

    @Test
    void years_among_the_notes_and_grades_among_the_figures_are_no_shift() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Indikator|Satuan|Target|Realisasi|Keterangan
                1|Nilai SAKIP|Nilai|BB|B|2023
                2|Warga terlatih|Orang|80|80|BPS
                3|Rumah layak huni|Unit|200|180|Dinas PU
                4|Opini BPK|Opini|WTP|WTP|
                """);
        assertThat(Desk.all(examined)).isEmpty();
    }

    @Test
    void two_odd_rows_of_three_show_no_order_to_judge_by() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Kegiatan|Lokasi|Pagu (Rp)|Realisasi (Rp)
                1|Pembangunan balai|90000000|Desa Suka|120000000
                2|Rehab puskesmas|90000000|Desa Maju|88000000
                3|Pembangunan jalan|Desa Makmur|300000000|250000000
                """);
        assertThat(Desk.all(examined)).doesNotContain("column-shift@D2", "column-shift@D3");
    }
}
