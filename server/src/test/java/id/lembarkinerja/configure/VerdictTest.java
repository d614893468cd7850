package id.lembarkinerja.configure;

import static org.assertj.core.api.Assertions.assertThat;

import id.lembarkinerja.account.Relation;
import id.lembarkinerja.account.Role;
import id.lembarkinerja.account.User;
import id.lembarkinerja.platform.DataFolder;
import id.lembarkinerja.submission.Deciding;
import id.lembarkinerja.submission.Decisions;
import id.lembarkinerja.submission.Opening;
import id.lembarkinerja.submission.State;
import id.lembarkinerja.submission.Submission;
import id.lembarkinerja.submission.Upload;
import id.lembarkinerja.submission.Verdict;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every state, verdict, role and relation to the agency, taken for real and held against one table. */
class VerdictTest {
    private static final String AGENCY = "dpmppa-kota-jambi";
    /** What is not in it is refused. */
    private static final String TABLE = """
            draft     | submit  | staf own             | submitted
            returned  | submit  | staf own             | submitted
            reopened  | submit  | staf own             | submitted
            submitted | return  | penelaah assigned    | returned
            submitted | approve | penelaah assigned    | approved
            approved  | reopen  | sekretariat own      | reopened
            approved  | reopen  | sekretariat assigned | reopened
            approved  | reopen  | sekretariat other    | reopened
            """;

    @TempDir
    Path folder = Path.of("");

    /** One way of asking for a decision. */
    private record Attempt(State state, Verdict verdict, Role role, Relation relation) {
        User by() {
            // The role and the relation are what is tried; the name must only be that of an account.
            return new User(
                    "staf",
                    "Seseorang",
                    role,
                    relation == Relation.OWN ? Optional.of(AGENCY) : Optional.empty(),
                    relation == Relation.ASSIGNED ? Set.of(AGENCY) : Set.of(),
                    false);
        }

        String line(State to) {
            String who = role.label() + " " + relation.name().toLowerCase(Locale.ROOT);
            return String.join(" | ", state.label(), verdict.label(), who, to.label());
        }
    }

    private static List<Attempt> attempts() {
        List<Attempt> attempts = new ArrayList<>();
        for (State state : State.values()) {
            for (Verdict verdict : Verdict.values()) {
                for (Role role : Role.values()) {
                    for (Relation relation : Relation.values()) {
                        attempts.add(new Attempt(state, verdict, role, relation));
                    }
                }
            }
        }
        return attempts;
    }

    @Test
    void only_the_decisions_of_the_table_are_taken_and_they_lead_where_it_says() throws Exception {
        List<String> taken = new ArrayList<>();
        try (Installation installation = installation()) {
            String id = submission(installation);
            for (Attempt attempt : attempts()) {
                Deciding outcome = decide(installation, id, attempt);
                if (outcome instanceof Deciding.Decided decided) {
                    taken.add(attempt.line(decided.submission().state()));
                } else {
                    assertThat(state(installation, id)).as(attempt.toString()).isEqualTo(attempt.state());
                }
            }
        }
        assertThat(taken)
                .containsExactlyInAnyOrderElementsOf(
                        TABLE.lines().map(line -> line.replaceAll(" +", " ")).toList());
    }

    @Test
    void who_may_never_take_a_decision_is_told_so_in_every_state() throws Exception {
        try (Installation installation = installation()) {
            String id = submission(installation);
            for (Attempt attempt : attempts()) {
                String who = attempt.line(attempt.state()).split(" \\| ", -1)[2];
                boolean ever = TABLE.lines()
                        .anyMatch(line -> line.contains("| " + attempt.verdict().label())
                                && line.replaceAll(" +", " ").contains("| " + who + " |"));
                assertThat(decide(installation, id, attempt) instanceof Deciding.NotAllowed)
                        .as(attempt.toString())
                        .isEqualTo(!ever);
            }
        }
    }

    private Installation installation() throws Exception {
        Installation installation =
                Installation.open(DataFolder.open(folder), InstantSource.system(), PlainEngine.engine());
        DemoData.seed(installation);
        return installation;
    }

    private static String submission(Installation installation) {
        User staff = DemoData.ACCOUNTS.get(0).user();
        Opening opening =
                installation.submissions.open(new Submission.Key(AGENCY, "2022", "keputusan"), "Keputusan", staff);
        String id = ((Opening.Opened) opening).filed().submission().id();
        byte[] workbook = "a=1".getBytes(StandardCharsets.UTF_8);
        installation.versions.store(id, new Upload(0, "iku.xlsx", "", "", "", workbook), staff);
        return id;
    }

    private static Deciding decide(Installation installation, String id, Attempt attempt) {
        installation.database.run(() -> installation.store.setState(id, attempt.state()));
        return installation.decisions.decide(id, new Decisions.Wish(attempt.verdict(), "alasan", "", 1), attempt.by());
    }

    private static State state(Installation installation, String id) {
        return installation
                .submissions
                .read(store -> store.find(id))
                .orElseThrow()
                .state();
    }
}
