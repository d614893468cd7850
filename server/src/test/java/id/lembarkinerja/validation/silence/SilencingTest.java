package id.lembarkinerja.validation.silence;

import static org.assertj.core.api.Assertions.assertThat;

import id.lembarkinerja.validation.Desk;
import id.lembarkinerja.validation.Examination.Examined;
import id.lembarkinerja.validation.Finding;
import id.lembarkinerja.validation.Finding.Severity;
import id.lembarkinerja.validation.silence.Silence.Place;
import id.lembarkinerja.validation.silence.Silence.Provenance;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A silenced finding stays, follows its row, and is open again as soon as it says something else. */
class SilencingTest {
    private static final String SHEET = """
            No|Uraian|Anggaran (Rp)|Realisasi (Rp)|Persentase
            1|Belanja a|1000|600|50
            2|Belanja b|1000|500|50
            """;

    @Test
    void a_silenced_error_is_no_longer_open_but_still_proven_until_a_reviewer_accepts_it() {
        Examined examined = Desk.examine("A1", SHEET);
        Silences silences = new Silences(List.of(silence(only(examined), "Dibulatkan oleh Bappeda")));
        Silencing own = new Silencing(silences, examined.findings());
        assertThat(own.countOpen(Severity.ERROR)).isZero();
        assertThat(own.countSilenced()).isEqualTo(1);
        assertThat(own.countProven()).isEqualTo(1);
        Silencing accepted = new Silencing(silences.carriedOver(List.of(), "penelaah"), examined.findings());
        assertThat(accepted.countProven()).isZero();
        assertThat(accepted.find(only(examined))).isPresent();
    }

    @Test
    void a_silence_follows_its_row_to_another_place() {
        Silence silence = silence(only(Desk.examine("A1", SHEET)), "Sudah benar");
        Examined moved = Desk.examine("C7", """
                No|Uraian|Anggaran (Rp)|Realisasi (Rp)|Persentase
                1|Belanja b|1000|500|50
                2|Belanja a|1000|600|50
                """);
        Silencing silencing = new Silencing(new Silences(List.of(silence)), moved.findings());
        assertThat(only(moved).cell()).isEqualTo("G9");
        assertThat(silencing.find(only(moved))).contains(silence);
        assertThat(silencing.states()).containsExactly(java.util.Map.entry(silence, Silencing.State.APPLIED));
    }

    @Test
    void a_silence_whose_finding_changed_no_longer_applies_and_says_so() {
        Silence silence = silence(only(Desk.examine("A1", SHEET)), "Sudah benar");
        Examined changed = Desk.examine("A1", SHEET.replace("600|50", "600|40"));
        Silencing silencing = new Silencing(new Silences(List.of(silence)), changed.findings());
        assertThat(silencing.find(only(changed))).isEmpty();
        assertThat(silencing.findLapsed(only(changed))).contains(silence);
        assertThat(silencing.countOpen(Severity.ERROR)).isEqualTo(1);
    }

    @Test
    void a_silence_whose_finding_is_gone_is_kept_and_matches_nothing() {
        Silence silence = silence(only(Desk.examine("A1", SHEET)), "Sudah benar");
        Examined mended = Desk.examine("A1", SHEET.replace("600|50", "600|60"));
        Silencing silencing = new Silencing(new Silences(List.of(silence)), mended.findings());
        assertThat(silencing.states()).containsExactly(java.util.Map.entry(silence, Silencing.State.UNMATCHED));
    }

    @Test
    void totals_of_several_tables_on_one_sheet_are_silenced_one_by_one() {
        Examined examined = Desk.examine("A1", """
                No|Uraian|Anggaran (Rp)
                1|Belanja a|1000
                2|Belanja b|2000
                |Jumlah|3500
                ||
                No|Uraian|Anggaran (Rp)
                1|Belanja c|4000
                2|Belanja d|5000
                |Jumlah|9700
                """);
        assertThat(Desk.errors(examined)).containsExactly("sum-mismatch@C4", "sum-mismatch@C9");
        Silence silence = silence(examined.findings().get(0), "Belanja lain ada di tabel lain");
        Silencing silencing = new Silencing(new Silences(List.of(silence)), examined.findings());
        assertThat(silencing.find(examined.findings().get(0))).isPresent();
        assertThat(silencing.find(examined.findings().get(1))).isEmpty();
        assertThat(silencing.findLapsed(examined.findings().get(1))).isEmpty();
    }

    @Test
    void a_carried_silence_keeps_its_author_and_a_withdrawn_one_is_gone() {
        Finding finding = only(Desk.examine("A1", SHEET));
        Silences first = new Silences(List.of(silence(finding, "Sudah benar")));
        Silence again = new Silence(
                Place.of(finding),
                finding.cell(),
                finding.printed(),
                finding.expected(),
                "Sudah benar",
                new Provenance("Orang lain", "2024-02-02T00:00:00Z", ""));
        assertThat(first.carriedOver(List.of(new SilenceWish(again, false)), "").all())
                .extracting(silence -> silence.by().name())
                .containsExactly("Staf");
        assertThat(first.carriedOver(List.of(new SilenceWish(again, true)), "").all())
                .isEmpty();
    }

    @Test
    void a_list_without_a_reason_is_refused_with_what_to_do() {
        assertThat(SilenceJson.parse("[{\"code\":\"sum-mismatch\"}]", "Staf", "")
                        .refusal())
                .hasValueSatisfying(
                        why -> assertThat(why).contains("sum-mismatch").contains("harus diisi"));
        assertThat(SilenceJson.parse("{", "Staf", "").refusal()).isPresent();
        assertThat(SilenceJson.parse("{}", "Staf", "").refusal()).isPresent();
        assertThat(SilenceJson.parse("", "Staf", "").wishes()).isEmpty();
    }

    private static Finding only(Examined examined) {
        assertThat(Desk.errors(examined)).hasSize(1);
        return examined.findings().get(0);
    }

    private static Silence silence(Finding finding, String reason) {
        return new Silence(
                Place.of(finding),
                finding.cell(),
                finding.printed(),
                finding.expected(),
                reason,
                new Provenance("Staf", "2024-01-01T00:00:00Z", ""));
    }
}
