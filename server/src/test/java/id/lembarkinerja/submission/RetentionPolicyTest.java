package id.lembarkinerja.submission;

import static org.assertj.core.api.Assertions.assertThat;

import id.lembarkinerja.submission.RetentionPolicy.Kept;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetentionPolicyTest {
    private static final Instant NOW = Instant.parse("2030-06-15T00:00:00Z");

    private static RetentionPolicy.Reading parse(String json) {
        return RetentionPolicy.parse(json.getBytes(StandardCharsets.UTF_8));
    }

    private static Submission in(State state) {
        return new Submission("k3v9", new Submission.Key("a", "2022", "iku"), "IKU", state, "staf", Instant.EPOCH);
    }

    private static Version version(String at, String label) {
        Version.Origin origin = new Version.Origin(
                new Version.Digest("1", "2", "3", "4"),
                new Version.Sender("staf", "Siti", Instant.parse(at), "", label),
                "iku.xlsx",
                1,
                "7K3M9QX2AB",
                Contributions.NONE);
        return Version.following("k3v9", 2, origin, new FindingCounts(0, 0, 0, 0, 0), Version.START);
    }

    private static boolean releases(RetentionPolicy policy, State state, Version version, Integer... approved) {
        return policy.releases(in(state), version, Set.of(approved), NOW);
    }

    @Test
    void a_policy_says_age_states_and_what_is_kept_at_any_age() {
        assertThat(parse("{\"afterYears\": 5, \"states\": [\"approved\", \"draft\"], \"keep\": [\"labelled\"]}"))
                .isEqualTo(new RetentionPolicy.Reading.Read(
                        new RetentionPolicy(5, Set.of(State.APPROVED, State.DRAFT), Set.of(Kept.LABELLED))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bukan JSON                                                              | bukan JSON",
                "{\"states\": [\"approved\"], \"keep\": []}                              | afterYears",
                "{\"afterYears\": 0, \"states\": [\"approved\"], \"keep\": []}           | afterYears",
                "{\"afterYears\": 5, \"states\": [], \"keep\": []}                       | states",
                "{\"afterYears\": 5, \"states\": [\"selesai\"], \"keep\": []}            | states",
                "{\"afterYears\": 5, \"states\": [\"approved\"]}                         | keep",
                "{\"afterYears\": 5, \"states\": [\"approved\"], \"keep\": [\"semua\"]}  | keep",
                "{\"afterYear\": 5, \"states\": [\"approved\"], \"keep\": []}            | afterYear",
            })
    void a_policy_that_says_too_little_or_something_unknown_is_refused(String json, String named) {
        assertThat(parse(json))
                .isInstanceOfSatisfying(
                        RetentionPolicy.Reading.Unusable.class,
                        unusable -> assertThat(unusable.reason()).contains(named));
    }

    @Test
    void a_content_goes_when_it_is_older_than_the_years_and_not_a_day_before() {
        RetentionPolicy policy = new RetentionPolicy(5, Set.of(State.APPROVED), Set.of());
        assertThat(releases(policy, State.APPROVED, version("2025-06-14T23:59:59Z", "")))
                .isTrue();
        assertThat(releases(policy, State.APPROVED, version("2025-06-15T00:00:00Z", "")))
                .isFalse();
        assertThat(releases(policy, State.APPROVED, version("2025-06-16T00:00:00Z", "")))
                .isFalse();
    }

    @Test
    void other_states_and_labelled_versions_stay_when_the_policy_says_so_and_approved_ones_always() {
        RetentionPolicy all = new RetentionPolicy(5, Set.of(State.APPROVED), Set.of(Kept.APPROVED, Kept.LABELLED));
        RetentionPolicy none = new RetentionPolicy(5, Set.of(State.APPROVED), Set.of());
        Version old = version("2020-01-01T00:00:00Z", "");
        Version labelled = version("2020-01-01T00:00:00Z", "Murni");
        assertThat(releases(all, State.DRAFT, old)).isFalse();
        assertThat(releases(all, State.APPROVED, old)).isTrue();
        assertThat(releases(all, State.APPROVED, old, 2)).isFalse();
        assertThat(releases(none, State.APPROVED, old, 2)).isFalse();
        assertThat(releases(none, State.APPROVED, old, 3)).isTrue();
        assertThat(releases(all, State.APPROVED, labelled)).isFalse();
        assertThat(releases(none, State.APPROVED, labelled)).isTrue();
    }
}
