package id.lembarkinerja.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Running numbers, lists in texts, codes of several levels, and names that stand twice. */
class NumberingTest {

    private static List<String> found(String drawing) {
        return Desk.examine("B2", drawing).findings().stream()
                .filter(finding -> List.of("numbering", "duplicate-number", "duplicate-label")
                        .contains(finding.code()))
                .map(finding -> finding.code() + "@" + finding.cell() + " " + finding.expected())
                .toList();
    }

    @Test
    void a_row_without_a_number_is_the_one_that_is_missing() {
        assertThat(found("""
                No|Indikator|Target|Realisasi|Capaian (%)
                1|Nilai a|80|60|75
                2|Nilai b|50|40|80
                |Nilai c|50|40|80
                4|Nilai d|50|40|80
                """)).containsExactly("numbering@B5 3");
    }

    @Test
    void numbers_that_start_again_below_a_group_are_right() {
        assertThat(found("""
                No|Program/Kegiatan|Anggaran (Rp)|Realisasi (Rp)|%
                |BIDANG SATU|||
                1|Kegiatan a|100|50|50
                2|Kegiatan b|100|50|50
                |BIDANG DUA|||
                1|Kegiatan c|100|50|50
                2|Kegiatan d|100|50|50
                |BIDANG TIGA|||
                5|Kegiatan e|100|50|50
                """)).isEmpty();
    }

    @Test
    void a_list_in_a_text_column_misses_an_item() {
        assertThat(found("""
                Sasaran|Indikator|Target|Realisasi|Capaian (%)
                1. Sasaran a|1. Nilai a|80|60|75
                2. Sasaran b|2. Nilai b|50|40|80
                3. Sasaran c|4. Nilai c|50|40|80
                """)).containsExactly("numbering@C5 3.");
    }

    @Test
    void sub_items_of_one_item_do_not_repeat_its_number() {
        assertThat(found("""
                Sasaran|Indikator|Target|Realisasi|Capaian (%)
                Sasaran a|1. Nilai a|80|60|75
                ^|2. a. Nilai b|50|40|80
                ^|2. b. Nilai c|50|40|80
                ^|3. Nilai d|50|40|80
                """)).isEmpty();
    }

    @Test
    void numbers_that_follow_no_order_are_one_finding() {
        assertThat(found("""
                No|Uraian|Anggaran (Rp)|Realisasi (Rp)|%
                1|Belanja a|100|50|50
                5|Belanja b|100|50|50
                9|Belanja c|100|50|50
                14|Belanja d|100|50|50
                20|Belanja e|100|50|50
                """)).containsExactly("numbering@B4 ");
    }

    @Test
    void a_code_for_two_things_a_code_out_of_order_and_one_without_its_parent() {
        assertThat(found("""
                Kode|Program/Kegiatan|Pagu (Rp)|Realisasi (Rp)|%
                1.03.02|Program jalan|900|450|50
                1.03.02.2.01|Penyelenggaraan jalan|300|150|50
                1.03.02.2.03|Pemeliharaan jembatan|300|150|50
                1.03.02.2.02|Pengawasan teknis|300|150|50
                1.03.03|Program air minum|300|150|50
                1.03.03.2.01|Pengelolaan jaringan|300|150|50
                1.03.05.2.01|Pengelolaan drainase|100|50|50
                1.03.06|Program persampahan|300|150|50
                1.03.06.2.01|Pengelolaan sampah|200|100|50
                1.03.06.2.01|Pembinaan bank usaha|100|50|50
                """)).containsExactlyInAnyOrder("numbering@B6 ", "numbering@B9 ", "duplicate-number@B12 ");
    }

    @Test
    void one_code_with_several_indicators_and_relative_codes_are_right() {
        assertThat(found("""
                Kode|Program/Kegiatan|Indikator|Pagu (Rp)|Realisasi (Rp)|%
                1.03.02|Program jalan|Persentase jalan mantap|300|150|50
                1.03.02.2.01|Penyelenggaraan jalan|Panjang jalan|300|150|50
                1.03.02.2.01|Penyelenggaraan jalan|Jumlah jembatan|300|150|50
                1.03.03|Program air minum|Persentase akses|300|150|50
                1.03.03.2.01|Pengelolaan jaringan|Panjang jaringan|300|150|50
                """)).isEmpty();
    }

    @Test
    void codes_with_and_without_leading_zero_are_one_hint() {
        assertThat(found("""
                Kode|Program/Kegiatan|Pagu (Rp)|Realisasi (Rp)|%
                1.03.02|Program jalan|600|300|50
                1.03.02.2.01|Penyelenggaraan jalan|300|150|50
                1.03.2.2.02|Pemeliharaan jembatan|300|150|50
                1.03.03|Program air minum|300|150|50
                1.3.3.2.01|Pengelolaan jaringan|300|150|50
                """)).containsExactly("numbering@B5 ");
    }

    @Test
    void the_same_name_twice_with_and_without_the_same_figures() {
        assertThat(found("""
                No|Program/Kegiatan|Anggaran (Rp)|Realisasi (Rp)|%
                1|Pengelolaan taman|100|50|50
                2|Pengelolaan makam|100|50|50
                3|Pengelolaan taman|100|50|50
                """)).containsExactly("duplicate-label@C5 ");
    }

    @Test
    void the_same_name_below_each_programme_or_in_another_place_is_right() {
        assertThat(found("""
                No|Program/Kegiatan|Lokasi|Anggaran (Rp)|Realisasi (Rp)|%
                1|Program taman|Kota|300|150|50
                |Belanja pegawai|Kota|100|50|50
                |Belanja barang|Kota|200|100|50
                2|Program makam|Kota|200|100|50
                |Belanja pegawai|Kota|100|50|50
                |Belanja barang|Kecamatan A|50|25|50
                |Belanja barang|Kecamatan B|50|25|50
                """)).isEmpty();
    }

    @Test
    void an_indicator_that_repeats_its_objective_is_told_once_a_table() {
        assertThat(found("""
                No|Sasaran|Indikator|Target|Realisasi|Capaian (%)
                1|Meningkatnya tata kelola arsip|1. Meningkatnya tata kelola arsip|80|60|75
                2|Meningkatnya minat baca|Meningkatnya minat baca.|50|40|80
                3|Meningkatnya layanan|Indeks layanan|50|40|80
                """)).containsExactly("duplicate-label@D3 ");
    }

    @Test
    void an_indicator_listed_twice_under_one_objective_is_asked_though_unit_and_source_differ() {
        assertThat(found("""
                Sasaran|Indikator|Satuan|Target|Sumber Data
                Meningkatnya mutu jalan|Panjang jalan mantap|Km|80|Dinas PU
                Meningkatnya mutu jalan|Panjang jalan mantap|Persen|64|BPS
                Meningkatnya mutu jembatan|Jumlah jembatan baik|Unit|12|Dinas PU
                """)).containsExactly("duplicate-label@C4 ");
    }

    @Test
    void one_indicator_merged_over_its_units_is_listed_once() {
        assertThat(found("""
                Sasaran|Indikator|Satuan|Target|Sumber Data
                Meningkatnya mutu jalan|Panjang jalan mantap|Km|80|Dinas PU
                ^|^|Persen|64|BPS
                Meningkatnya mutu jembatan|Jumlah jembatan baik|Unit|12|Dinas PU
                """)).isEmpty();
    }
}
