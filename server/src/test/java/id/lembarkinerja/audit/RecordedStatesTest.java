package id.lembarkinerja.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecordedStatesTest {
    private static final String ONE = "1".repeat(64);
    private static final String TWO = "2".repeat(64);

    private static List<String> defects(Map<String, String> now, AuditEntry... log) {
        RecordedStates states =
                new RecordedStates(new RecordedKind("Periode", Set.of("period-save"), Set.of("period-forget"), now));
        List.of(log).forEach(states::hear);
        return states.listDefects();
    }

    private static AuditEntry entry(String action, String subject, String detail) {
        return AuditEntry.following(
                1, Instant.EPOCH, new AuditEntry.Event("staf", action, subject, detail), AuditEntry.START);
    }

    private static AuditEntry saved(String digest) {
        return entry("period-save", "period:2022", RecordedKind.detail("open", digest));
    }

    @Test
    void the_state_that_was_recorded_last_is_the_one_that_counts() {
        assertThat(defects(Map.of("period:2022", TWO), saved(ONE), saved(TWO))).isEmpty();
        assertThat(defects(Map.of("period:2022", ONE), saved(ONE), saved(TWO)))
                .singleElement()
                .asString()
                .contains("period:2022", "berubah tanpa tercatat");
    }

    @Test
    void what_appeared_or_vanished_without_an_entry_is_told() {
        assertThat(defects(Map.of("period:2022", ONE)))
                .singleElement()
                .asString()
                .contains("tidak tercatat");
        assertThat(defects(Map.of(), saved(ONE))).singleElement().asString().contains("tidak ada lagi");
    }

    @Test
    void what_was_removed_as_recorded_may_be_gone_but_not_come_back() {
        AuditEntry removed = entry("period-forget", "period:2022", "");
        assertThat(defects(Map.of(), saved(ONE), removed)).isEmpty();
        assertThat(defects(Map.of("period:2022", ONE), saved(ONE), removed)).hasSize(1);
    }

    @Test
    void an_entry_from_before_digests_were_kept_proves_only_that_the_thing_was_there() {
        AuditEntry old = entry("period-save", "period:2022", "open");
        assertThat(defects(Map.of("period:2022", ONE), old)).isEmpty();
        assertThat(defects(Map.of(), old)).hasSize(1);
        assertThat(defects(Map.of("period:2022", ONE), old, saved(TWO))).hasSize(1);
    }

    @Test
    void other_actions_about_the_same_subject_say_nothing_of_its_state() {
        assertThat(defects(Map.of("period:2022", ONE), saved(ONE), entry("version-store", "period:2022", "1 " + TWO)))
                .isEmpty();
    }
}
