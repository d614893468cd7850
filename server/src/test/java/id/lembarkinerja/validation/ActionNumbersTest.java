package id.lembarkinerja.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The numbers of actions, criteria and outputs in an action plan. */
class ActionNumbersTest {

    @Test
    void numbers_that_follow_their_action_and_start_again_with_each_indicator_are_right() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Sasaran|Indikator Kinerja Utama|Target IKU|Rencana Aksi|Kriteria Keberhasilan|Target/Output|Waktu
                1|Sasaran a|Persentase a|71%|RA1. Menyusun rencana|KK1.1. Rencana tersusun|T/O1.1.1 Satu rencana|TW 1
                ^|^|^|^|RA2. Melatih petugas|KK2.1 Petugas terlatih|T/O2.1.1. 20 petugas|TW 2
                2|Sasaran b|Persentase b|80%|RA1. Menyusun pedoman|KK1.1. Pedoman tersusun|T/O1.1.1 Satu pedoman|TW 1
                """);
        assertThat(Desk.all(examined)).isEmpty();
    }

    @Test
    void a_criterion_of_another_action_and_a_number_used_twice_are_asked_about() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Sasaran|Indikator Kinerja Utama|Target IKU|Rencana Aksi|Kriteria Keberhasilan|Target/Output|Waktu
                1|Sasaran a|Persentase a|71%|RA1. Menyusun rencana|KK2.1. Rencana tersusun|T/O1.1.1 Satu rencana|TW 1
                ^|^|^|^|RA2. Melatih petugas|KK2.2 Petugas terlatih|T/O2.1.1. 20 petugas|TW 2
                ^|^|^|^|RA2. Menguji petugas|KK2.3 Petugas teruji|T/O2.3.1. 20 petugas|TW 3
                """);
        assertThat(Desk.all(examined)).containsExactlyInAnyOrder("numbering@F2", "duplicate-number@E4");
    }
}
