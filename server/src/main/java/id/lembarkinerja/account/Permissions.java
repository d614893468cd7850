package id.lembarkinerja.account;

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
            Map.of(
                    Action.LOOK_AROUND, ANY,
                    Action.CHECK, ANY,
                    Action.REMEMBER_LAYOUT, ANY,
                    Action.READ_SUBMISSION, OWN,
                    Action.CREATE_SUBMISSION, OWN,
                    Action.STORE_VERSION, OWN,
                    Action.DECIDE, OWN,
                    Action.SUBMIT, OWN,
                    Action.READ_BOARD, OWN),
            Role.PENELAAH,
            Map.of(
                    Action.LOOK_AROUND, ANY,
                    Action.CHECK, ANY,
                    Action.READ_SUBMISSION, ASSIGNED,
                    Action.DECIDE, ASSIGNED,
                    Action.RETURN, ASSIGNED,
                    Action.APPROVE, ASSIGNED,
                    Action.READ_BOARD, ASSIGNED),
            Role.SEKRETARIAT,
            Map.of(
                    Action.LOOK_AROUND, ANY,
                    Action.CHECK, ANY,
                    Action.READ_SUBMISSION, ANY,
                    Action.DECIDE, ANY,
                    Action.REOPEN, ANY,
                    Action.READ_BOARD, ANY,
                    Action.MANAGE_PERIODS, ANY,
                    Action.READ_AUDIT, ANY),
            Role.ADMIN,
            Map.of(
                    Action.LOOK_AROUND, ANY,
                    Action.CHECK, ANY,
                    Action.READ_SUBMISSION, ANY,
                    Action.READ_BOARD, ANY,
                    Action.MANAGE_PERIODS, ANY,
                    Action.READ_AUDIT, ANY)));

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
