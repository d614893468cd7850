package id.lembarkinerja.account;

import java.util.Set;

/** What became of the wish to say which agencies somebody reviews. */
public sealed interface Assigning {
    /** Done, or so already. */
    record Assigned(User reviewer) implements Assigning {}

    /** There is nobody of that name who may still sign in. */
    record UnknownUser(String username) implements Assigning {}

    /** That user reviews nothing, being something else. */
    record NoReviewer(User user) implements Assigning {}

    /** There are no such agencies; nothing was assigned, not even the known ones. */
    record UnknownAgencies(Set<String> agencies) implements Assigning {}
}
