package id.lembarkinerja.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Users, agencies and sessions, kept. Called inside a transaction. */
public interface AccountStore {
    /** All agencies by name. */
    List<Agency> listAgencies();

    /** Adds the agency or renames it. */
    void saveAgency(Agency agency);

    /** All users by name. */
    List<User> listUsers();

    /** The user with this name. */
    Optional<User> findUser(String username);

    /** The password hash of a user. */
    Optional<String> findPasswordHash(String username);

    /** Adds a user, assignments included. */
    void insertUser(User user, String passwordHash, Instant now);

    /** Makes these the agencies a user reviews, instead of those before. */
    void assign(String username, Set<String> agencies);

    /** Keeps a user from signing in and ends all sessions of that user. */
    void disableUser(String username);

    /** Adds a session. */
    void insertSession(Session session);

    /** The session whose token has this digest. */
    Optional<Session> findSession(String tokenDigest);

    /** Remembers when the session was last used. */
    void touchSession(String tokenDigest, Instant lastSeen);

    /** Ends a session. */
    void deleteSession(String tokenDigest);

    /** Forgets sessions created or last seen before these moments. */
    void deleteSessions(Instant createdBefore, Instant seenBefore);
}
