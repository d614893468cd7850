package id.lembarkinerja.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Causes of missed and of clearly exceeded targets. */
class MissingCausesTest {

    @Test
    void missed_and_clearly_exceeded_targets_without_a_cause_are_one_question() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Indikator|Target|Realisasi|Capaian (%)|Faktor Penghambat|Tindak Lanjut
                1|Cakupan a|80|60|75||
                2|Cakupan b|50|70|140|-|-
                3|Cakupan c|80|80|100||
                4|Cakupan d|80|88|110||
                5|Cakupan e|80|40|50|Anggaran digeser|Usulan perubahan
                """);
        assertThat(Desk.alarms(examined)).containsExactly("missing-cause@F2");
        assertThat(examined.findings().get(0).message())
                .contains("F2 dan F3")
                .contains("tidak tercapai")
                .contains("terlampaui");
        assertThat(examined.findings().get(0).said().english())
                .isEqualTo("Column \"Faktor Penghambat\" in F2 and F3 is empty for \"Cakupan a\" (75 %, missed),"
                        + " \"Cakupan b\" (140 %, exceeded). Explain the cause and the follow-up.");
    }

    @Test
    void a_form_without_room_for_causes_is_not_asked_for_them() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Indikator|Target|Realisasi|Capaian (%)|Keterangan
                1|Cakupan a|80|60|75|
                2|Cakupan b|50|70|140|
                """);
        assertThat(Desk.all(examined)).isEmpty();
    }

    @Test
    void notes_used_for_causes_are_missed_where_they_lack() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Indikator|Target|Realisasi|Capaian (%)|Keterangan
                1|Cakupan a|80|60|75|Kader berkurang
                2|Cakupan b|80|70|87.5|
                3|Cakupan c|80|64|80|Vaksin terlambat
                """);
        assertThat(Desk.alarms(examined)).containsExactly("missing-cause@F3");
    }

    @Test
    void no_cause_is_asked_of_an_achievement_that_is_itself_wrong() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Indikator|Target|Realisasi|Capaian (%)|Faktor Penghambat
                1|Cakupan a|80|84|75|
                2|Cakupan b|80|80|100|
                3|Cakupan c|80|60|75|
                """);
        assertThat(Desk.all(examined))
                .anyMatch(finding -> finding.startsWith("achievement-mismatch") && finding.contains("E2"))
                .anyMatch(finding -> finding.equals("missing-cause@F4"));
    }
}
