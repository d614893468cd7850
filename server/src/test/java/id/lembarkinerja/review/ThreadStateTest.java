package id.lembarkinerja.review;

import static org.assertj.core.api.Assertions.assertThat;

import id.lembarkinerja.review.ReviewComment.Kind;
import id.lembarkinerja.review.ThreadState.Status;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ThreadStateTest {
    private final List<ReviewComment> comments = new ArrayList<>();
    private final List<Placement> placements = new ArrayList<>();
    private ReviewThread thread = about("");

    private static ReviewThread about(String finding) {
        Anchor anchor = new Anchor("iku", "IKU", "A", "B3", "rasio", "target", "Rasio kekerasan", "100");
        return new ReviewThread("t", "s", 1, anchor, finding, "", "penelaah", Instant.EPOCH);
    }

    /** The next version, in which the cell says this. */
    private ThreadStateTest then(String printed) {
        return then(printed, false);
    }

    private ThreadStateTest then(String printed, boolean found) {
        int version = placements.size() + 2;
        placements.add(new Placement("t", version, false, true, "A", "B3", "rasio", "target", printed, found));
        return this;
    }

    private ThreadStateTest thenGone() {
        placements.add(Placement.first(thread).goneIn(placements.size() + 2));
        return this;
    }

    /** Somebody does this while the latest version so far is the latest. */
    private ThreadStateTest by(Kind kind) {
        int version = placements.size() + 1;
        comments.add(
                new ReviewComment("t", comments.size() + 1, kind, "", version, "penelaah", Instant.EPOCH, Set.of()));
        return this;
    }

    private void is(Status status, int since) {
        ThreadState state = ThreadState.of(thread, comments, placements);
        assertThat(state.status()).isEqualTo(status);
        assertThat(state.since()).isEqualTo(since);
    }

    private boolean returned() {
        return ThreadState.of(thread, comments, placements).returned();
    }

    @Test
    void a_thread_is_open_from_the_start_and_while_the_cell_says_the_same() {
        by(Kind.SAY).is(Status.OPEN, 1);
        then("100").then(" 100 ").by(Kind.SAY).is(Status.OPEN, 1);
    }

    @Test
    void it_is_presumed_fixed_when_the_cell_says_something_else() {
        then("100").then("61,75").is(Status.PRESUMED_FIXED, 3);
        then("61,75").is(Status.PRESUMED_FIXED, 3);
        assertThat(returned()).isFalse();
    }

    @Test
    void it_is_open_again_when_the_cell_reverts() {
        then("61,75").then("100").is(Status.OPEN, 3);
        assertThat(returned()).isTrue();
        then("61,75").is(Status.PRESUMED_FIXED, 4);
        assertThat(returned()).isFalse();
    }

    @Test
    void an_emptied_cell_says_something_else() {
        then("").is(Status.PRESUMED_FIXED, 2);
    }

    @Test
    void a_thread_about_a_finding_is_presumed_fixed_only_when_the_finding_is_gone() {
        thread = about("achievement-mismatch");
        then("90", true).is(Status.OPEN, 1);
        then("61,75", false).is(Status.PRESUMED_FIXED, 3);
        then("62", true).is(Status.OPEN, 4);
        assertThat(returned()).isTrue();
    }

    @Test
    void what_a_person_resolved_stays_resolved_while_versions_come() {
        by(Kind.RESOLVE).is(Status.RESOLVED, 1);
        then("100").then("90").is(Status.RESOLVED, 1);
    }

    @Test
    void what_was_resolved_is_open_again_when_what_was_criticised_returns() {
        then("61,75").by(Kind.RESOLVE).is(Status.RESOLVED, 2);
        then("100").is(Status.OPEN, 3);
        assertThat(returned()).isTrue();
        by(Kind.RESOLVE).then("100").is(Status.RESOLVED, 3);
    }

    @Test
    void a_person_opens_it_again_and_the_value_of_that_moment_is_then_what_is_criticised() {
        then("90").by(Kind.REOPEN).is(Status.OPEN, 2);
        then("90").is(Status.OPEN, 2);
        then("61,75").is(Status.PRESUMED_FIXED, 4);
    }

    @Test
    void a_thread_waits_while_its_row_is_gone_and_goes_on_when_the_row_returns() {
        thenGone().is(Status.ROW_GONE, 2);
        then("100").is(Status.OPEN, 3);
        assertThat(returned()).isFalse();
        thenGone().then("61,75").is(Status.PRESUMED_FIXED, 5);
    }

    @Test
    void a_row_that_was_settled_and_is_gone_stays_settled() {
        by(Kind.RESOLVE).thenGone().is(Status.RESOLVED, 1);
    }

    @Test
    void an_accepted_and_a_declined_suggestion_are_settled_until_somebody_opens_them_again() {
        by(Kind.DECLINE).is(Status.RESOLVED, 1);
        then("100").by(Kind.REOPEN).is(Status.OPEN, 2);
        then("61,75").by(Kind.ACCEPT).is(Status.RESOLVED, 3);
    }

    @Test
    void a_version_that_cannot_be_read_changes_nothing() {
        placements.add(new Placement("t", 3, false, true, "A", "B3", "rasio", "target", "61,75", false));
        is(Status.PRESUMED_FIXED, 3);
    }
}
