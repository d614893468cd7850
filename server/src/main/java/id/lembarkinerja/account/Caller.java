package id.lembarkinerja.account;

/**
 * Who sent a request.
 *
 * @param token of the session, as the client holds it; never logged, never stored
 */
public record Caller(User user, Session session, String token) {}
