package id.lembarkinerja.platform.http;

import io.javalin.http.Context;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Bounds what all requests together may cost: how many bytes of uploads are in memory, and how many workbooks are read
 * and checked at once. Whoever gets no turn within the patience is told to come back; the server never dies of many.
 */
public final class HeavyWork {
    private static final Logger LOG = LoggerFactory.getLogger(HeavyWork.class);
    /** From this size on a workbook is worked on alone: unpacked it may need most of the memory. */
    private static final int LARGE = 512 << 10;

    private final int turns;
    private final int kibibytes;
    private final long patienceMillis;
    private final Semaphore working;
    private final Semaphore memory;

    /** So many turns at once, so much memory for uploads, and so long a wait for either. */
    HeavyWork(int turns, long uploadBytes, long patienceMillis) {
        this.turns = turns;
        this.kibibytes = (int) Math.min(Integer.MAX_VALUE, Math.max(1, uploadBytes >> 10));
        this.patienceMillis = patienceMillis;
        this.working = new Semaphore(turns, true);
        this.memory = new Semaphore(kibibytes, true);
    }

    /** As many turns as processors, a quarter of the heap for uploads, twenty seconds of patience. */
    static HeavyWork ofThisMachine() {
        Runtime machine = Runtime.getRuntime();
        return new HeavyWork(Math.max(2, machine.availableProcessors()), machine.maxMemory() / 4, 20_000);
    }

    /** What one request holds of it; given back when the request ends. */
    private static final class Share {
        private int memory;
        private int turns;
    }

    /** Begins a request. */
    void enter(Context context) {
        Attributes.put(context, HeavyWork.class, this);
        Attributes.put(context, Share.class, new Share());
    }

    /** Ends a request, however it ended. */
    void leave(Context context) {
        Share share = Attributes.get(context, Share.class);
        working.release(share.turns);
        memory.release(share.memory);
        share.turns = 0;
        share.memory = 0;
    }

    /** Waits for memory for an upload of so many bytes. */
    public static void takeMemory(Context context, long bytes) {
        HeavyWork work = Attributes.get(context, HeavyWork.class);
        Share share = Attributes.get(context, Share.class);
        if (share.memory == 0) {
            int needed = (int) Math.min(work.kibibytes, Math.max(1, bytes >> 10));
            work.take(context, work.memory, needed);
            share.memory = needed;
        }
    }

    /** Waits for a turn to work on workbooks of so many bytes; asked again in the same request, it has it already. */
    public static void takeTurn(Context context, long bytes) {
        HeavyWork work = Attributes.get(context, HeavyWork.class);
        Share share = Attributes.get(context, Share.class);
        if (share.turns == 0) {
            int needed = bytes >= LARGE ? work.turns : 1;
            work.take(context, work.working, needed);
            share.turns = needed;
        }
    }

    private void take(Context context, Semaphore semaphore, int permits) {
        try {
            if (semaphore.tryAcquire(permits, patienceMillis, TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw busy(context).asException();
    }

    private static Problem busy(Context context) {
        context.header("Retry-After", "15");
        return Problem.of(
                503,
                "busy",
                "Server sedang sibuk",
                "Server sedang memeriksa banyak buku kerja sekaligus; tidak ada yang disimpan. Tunggu sekitar 15 detik, lalu"
                        + " kirim ulang.");
    }

    /** The answer to a request that needed more memory than there is; the others go on. */
    static Problem tooDemanding(Context context, Error failure) {
        LOG.error("gave up {} {}", context.method(), context.path(), failure);
        return Problem.of(
                503,
                "too-demanding",
                "Server kekurangan memori",
                "Permintaan ini membutuhkan lebih banyak memori daripada yang tersedia; tidak ada yang disimpan. Bagi buku"
                        + " kerja menjadi beberapa berkas yang lebih kecil, lalu kirim ulang.");
    }
}
