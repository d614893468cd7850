package id.lembarkinerja.account;

import java.util.Optional;
import java.util.Set;

/**
 * Somebody who may sign in.
 *
 * @param agency where the user works; only staff have one
 * @param assigned agencies the user reviews
 * @param disabled may no longer sign in; never deleted, since versions name their author
 */
public record User(
        String username, String name, Role role, Optional<String> agency, Set<String> assigned, boolean disabled) {

    /** How this user stands to an agency. */
    public Relation relationTo(String agencyId) {
        if (agency.filter(agencyId::equals).isPresent()) {
            return Relation.OWN;
        }
        return assigned.contains(agencyId) ? Relation.ASSIGNED : Relation.OTHER;
    }

    /** The same user, reviewing these agencies. */
    public User reviewing(Set<String> agencies) {
        return new User(username, name, role, agency, Set.copyOf(agencies), disabled);
    }
}
