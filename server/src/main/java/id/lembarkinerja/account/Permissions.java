package id.lembarkinerja.account;

import static java.util.Map.entry;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The one table of role, action and relation to the agency. Everything not listed is forbidden; {@link Action#OPEN} is
 * not listed because it asks for no user.
 */
public final class Permissions {
    private static final Set<Relation> OWN = EnumSet.of(Relation.OWN);
    private static final Set<Relation> ASSIGNED = EnumSet.of(Relation.ASSIGNED);
    private static final Set<Relation> ANY = EnumSet.allOf(Relation.class);

    private static final Map<Role, Map<Action, Set<Relation>>> TABLE = new EnumMap<>(Map.of(
            Role.STAF,
            Map.ofEntries(
                    entry(Action.LOOK_AROUND, ANY),
                    entry(Action.CHECK, ANY),
                    entry(Action.REMEMBER_LAYOUT, ANY),
                    entry(Action.READ_SUBMISSION, OWN),
                    entry(Action.CREATE_SUBMISSION, OWN),
                    entry(Action.STORE_VERSION, OWN),
                    entry(Action.DECIDE, OWN),
                    entry(Action.SUBMIT, OWN),
                    entry(Action.COMMENT, OWN),
                    entry(Action.ACCEPT_SUGGESTION, OWN),
                    entry(Action.READ_BOARD, OWN)),
            Role.PENELAAH,
            Map.ofEntries(
                    entry(Action.LOOK_AROUND, ANY),
                    entry(Action.CHECK, ANY),
                    entry(Action.READ_SUBMISSION, ASSIGNED),
                    entry(Action.DECIDE, ASSIGNED),
                    entry(Action.RETURN, ASSIGNED),
                    entry(Action.APPROVE, ASSIGNED),
                    entry(Action.COMMENT, ASSIGNED),
                    entry(Action.SUGGEST, ASSIGNED),
                    entry(Action.ANSWER_CHECKLIST, ASSIGNED),
                    entry(Action.COMPARE_AGENCIES, ASSIGNED),
                    entry(Action.READ_BOARD, ASSIGNED)),
            Role.SEKRETARIAT,
            Map.ofEntries(
                    entry(Action.LOOK_AROUND, ANY),
                    entry(Action.CHECK, ANY),
                    entry(Action.READ_SUBMISSION, ANY),
                    entry(Action.DECIDE, ANY),
                    entry(Action.REOPEN, ANY),
                    entry(Action.COMMENT, ANY),
                    entry(Action.ASSIGN_REVIEWER, ANY),
                    entry(Action.COMPARE_AGENCIES, ANY),
                    entry(Action.READ_BOARD, ANY),
                    entry(Action.MANAGE_PERIODS, ANY),
                    entry(Action.READ_AUDIT, ANY)),
            Role.ADMIN,
            Map.ofEntries(
                    entry(Action.LOOK_AROUND, ANY),
                    entry(Action.CHECK, ANY),
                    entry(Action.READ_SUBMISSION, ANY),
                    entry(Action.ASSIGN_REVIEWER, ANY),
                    entry(Action.COMPARE_AGENCIES, ANY),
                    entry(Action.READ_BOARD, ANY),
                    entry(Action.MANAGE_PERIODS, ANY),
                    entry(Action.READ_AUDIT, ANY))));

    private Permissions() {}

    /** The relations in which a role may take an action; empty when in none. */
    public static Set<Relation> relations(Role role, Action action) {
        Map<Action, Set<Relation>> row = TABLE.get(role);
        return row == null ? Set.of() : row.getOrDefault(action, Set.of());
    }

    /** Whether the role may take the action on an agency it stands in this relation to. */
    public static boolean allow(Role role, Action action, Relation relation) {
        return relations(role, action).contains(relation);
    }

    /** Whether the user may take the action on this agency. */
    public static boolean allow(User user, Action action, String agency) {
        return allow(user.role(), action, user.relationTo(agency));
    }

    /** Whether the role may take the action at all, on whichever agency. */
    public static boolean ever(Role role, Action action) {
        return !relations(role, action).isEmpty();
    }

    /** The agencies on which the user may take the action, for lists. */
    public static Scope scope(User user, Action action) {
        Set<Relation> relations = relations(user.role(), action);
        if (relations.contains(Relation.OTHER)) {
            return Scope.everything();
        }
        Set<String> agencies = new TreeSet<>();
        if (relations.contains(Relation.OWN)) {
            user.agency().ifPresent(agencies::add);
        }
        if (relations.contains(Relation.ASSIGNED)) {
            agencies.addAll(user.assigned());
        }
        return Scope.only(agencies);
    }
}
