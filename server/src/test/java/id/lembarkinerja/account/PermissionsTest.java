package id.lembarkinerja.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PermissionsTest {
    /** Written down once more, as an official would: for each action, who may take it on which agencies. */
    private static final Map<Action, String> TABLE = Map.ofEntries(
            Map.entry(Action.OPEN, ""),
            Map.entry(Action.LOOK_AROUND, "staf:any sekretariat:any penelaah:any admin:any"),
            Map.entry(Action.REMEMBER_LAYOUT, "staf:any"),
            Map.entry(Action.CHECK, "staf:any sekretariat:any penelaah:any admin:any"),
            Map.entry(Action.READ_SUBMISSION, "staf:own sekretariat:any penelaah:assigned admin:any"),
            Map.entry(Action.CREATE_SUBMISSION, "staf:own"),
            Map.entry(Action.STORE_VERSION, "staf:own"),
            Map.entry(Action.DECIDE, "staf:own sekretariat:any penelaah:assigned"),
            Map.entry(Action.SUBMIT, "staf:own"),
            Map.entry(Action.RETURN, "penelaah:assigned"),
            Map.entry(Action.APPROVE, "penelaah:assigned"),
            Map.entry(Action.REOPEN, "sekretariat:any"),
            Map.entry(Action.COMMENT, "staf:own sekretariat:any penelaah:assigned"),
            Map.entry(Action.SUGGEST, "penelaah:assigned"),
            Map.entry(Action.ACCEPT_SUGGESTION, "staf:own"),
            Map.entry(Action.ANSWER_CHECKLIST, "penelaah:assigned"),
            Map.entry(Action.ASSIGN_REVIEWER, "sekretariat:any admin:any"),
            Map.entry(Action.COMPARE_AGENCIES, "sekretariat:any penelaah:assigned admin:any"),
            Map.entry(Action.READ_BOARD, "staf:own sekretariat:any penelaah:assigned admin:any"),
            Map.entry(Action.MANAGE_PERIODS, "sekretariat:any admin:any"),
            Map.entry(Action.READ_AUDIT, "sekretariat:any admin:any"));

    @Test
    void the_table_is_as_agreed_in_every_combination() {
        Map<Action, String> actual = new TreeMap<>();
        for (Action action : Action.values()) {
            actual.put(
                    action,
                    List.of(Role.values()).stream()
                            .filter(role -> Permissions.ever(role, action))
                            .map(role -> role.label() + ":" + relations(role, action))
                            .collect(Collectors.joining(" ")));
        }
        assertThat(actual).isEqualTo(new TreeMap<>(TABLE));
    }

    private static String relations(Role role, Action action) {
        String relations = List.of(Relation.values()).stream()
                .filter(relation -> Permissions.allow(role, action, relation))
                .map(relation -> relation.name().toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.joining("+"));
        return relations.equals("own+assigned+other") ? "any" : relations;
    }
}
