package id.lembarkinerja.account;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows down guessing. After five wrong passwords for one account from one address, or many for one account or from one
 * address, further attempts wait: half a minute, then twice as long each time, up to a quarter of an hour.
 */
public final class SignInThrottle {
    private static final int PER_PAIR = 5;
    private static final int PER_ACCOUNT = 50;
    private static final int PER_ADDRESS = 50;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final int REMEMBERED = 10_000;

    private record Failures(int count, Instant last) {}

    private final Map<String, Failures> failures = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** How long to wait before the next attempt; zero when it may be made now. */
    public synchronized Duration waitFor(String username, String address, Instant now) {
        Duration wait = left(pair(username, address), PER_PAIR, now);
        wait = longer(wait, left("account " + username, PER_ACCOUNT, now));
        return longer(wait, left("address " + address, PER_ADDRESS, now));
    }

    /** Remembers a wrong password. */
    public synchronized void failed(String username, String address, Instant now) {
        count(pair(username, address), now);
        count("account " + username, now);
        count("address " + address, now);
    }

    /** A right password forgives the wrong ones of this account from this address. */
    public synchronized void succeeded(String username, String address) {
        failures.remove(pair(username, address));
    }

    private static String pair(String username, String address) {
        return "pair " + username + " " + address;
    }

    private void count(String key, Instant now) {
        Failures known = failures.get(key);
        boolean running = known != null && known.last().plus(LONGEST_WAIT).isAfter(now);
        failures.put(key, new Failures(known != null && running ? known.count() + 1 : 1, now));
    }

    private Duration left(String key, int allowed, Instant now) {
        Failures known = failures.get(key);
        if (known == null || known.count() < allowed) {
            return Duration.ZERO;
        }
        int doublings = Math.min(known.count() - allowed, 5);
        Duration wait = FIRST_WAIT.multipliedBy(1L << doublings);
        if (wait.compareTo(LONGEST_WAIT) > 0) {
            wait = LONGEST_WAIT;
        }
        // When the clock was set back, the wait still is no longer than it would have been.
        if (known.last().isAfter(now)) {
            known = new Failures(known.count(), now);
            failures.put(key, known);
        }
        Duration left = Duration.between(now, known.last().plus(wait));
        return left.isNegative() ? Duration.ZERO : left;
    }

    private static Duration longer(Duration a, Duration b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
