package id.lembarkinerja.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Random;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class ComparisonMemoryTest {
    private static final int ROWS = 5_000;

    /** Bytes that comparing allocates, all together: they do not depend on what else the machine does. */
    private static long allocated(int rows) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        assumeThat(threads.isThreadAllocatedMemorySupported()).isTrue();
        Random random = new Random(7);
        Sketch sketch = new RandomSketch(random).sketch(rows);
        Snapshot from = sketch.snapshot();
        Snapshot to = KnownEdits.of(sketch, random, 0.9).result.snapshot();
        Comparer.compare(from, to);
        long thread = Thread.currentThread().getId();
        long before = threads.getThreadAllocatedBytes(thread);
        Comparer.compare(from, to);
        return threads.getThreadAllocatedBytes(thread) - before;
    }

    @Test
    void four_times_as_many_rows_take_four_times_as_much_memory() {
        long few = allocated(ROWS);
        assertThat((double) allocated(2 * ROWS) / few).isCloseTo(2, Percentage.withPercentage(25));
        assertThat((double) allocated(4 * ROWS) / few).isCloseTo(4, Percentage.withPercentage(25));
    }
}
