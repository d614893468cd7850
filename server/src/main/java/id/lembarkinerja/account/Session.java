package id.lembarkinerja.account;

import java.time.Duration;
import java.time.Instant;

/**
 * A sign-in that lasts. Only the digest of its token is stored, so a copy of the database signs nobody in.
 *
 * @param lastSeen moved at most every {@link #SEEN_STEP}, to spare the disk
 */
public record Session(String tokenDigest, String username, Instant created, Instant lastSeen) {
    /** Without any request for this long, it ends. */
    public static final Duration IDLE = Duration.ofHours(8);
    /** However busy, it ends after this long. */
    public static final Duration ABSOLUTE = Duration.ofHours(24);
    /** How exactly the last request is remembered. */
    public static final Duration SEEN_STEP = Duration.ofMinutes(5);

    /** The moment it ends if nothing more is asked. */
    public Instant expires() {
        Instant idle = lastSeen.plus(IDLE);
        Instant absolute = created.plus(ABSOLUTE);
        return idle.isBefore(absolute) ? idle : absolute;
    }
}
