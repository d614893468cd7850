package id.lembarkinerja.platform.http;

import java.time.Duration;

/** Watches that a body keeps coming: a sender that trickles would keep a thread of the server for itself. */
final class Pace {
    private static final Duration GRACE = Duration.ofSeconds(15);
    /** Far below the slowest line a person would send a workbook over. */
    private static final long BYTES_A_SECOND = 1024;

    private final long started = System.nanoTime();
    private long bytes;

    /** Counts what came; true when on the whole it came too slowly. */
    boolean isTooSlowAfter(int read) {
        bytes += read;
        return isTooSlow(bytes, System.nanoTime() - started);
    }

    static boolean isTooSlow(long bytes, long nanos) {
        return nanos > GRACE.toNanos() && bytes < BYTES_A_SECOND * (nanos / 1_000_000_000L);
    }
}
