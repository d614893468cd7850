package id.lembarkinerja.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class KnownEditsTest {
    private static final int MANY = 20_000;

    private static void assertFound(KnownEdits edits, Comparison comparison) {
        assertThat(comparison.changes().stream().map(Telling::tell))
                .containsExactlyInAnyOrderElementsOf(edits.expected);
        assertThat(comparison.formatOnly()).hasSize(edits.formatOnly);
    }

    @Property(tries = 200)
    void every_edit_is_found_and_nothing_is_invented(
            @ForAll long seed,
            @ForAll @IntRange(min = 16, max = 400) int rows,
            @ForAll @DoubleRange(max = 1) double share) {
        Random random = new Random(seed);
        Sketch sketch = new RandomSketch(random).sketch(rows);
        KnownEdits edits = KnownEdits.of(sketch, random, share);
        assertFound(edits, Comparer.compare(sketch.snapshot(), edits.result.snapshot()));
    }

    @Test
    void every_edit_is_found_in_twenty_thousand_rows_too() {
        for (int seed = 1; seed <= 3; seed++) {
            Random random = new Random(seed);
            Sketch sketch = new RandomSketch(random).sketch(MANY);
            KnownEdits edits = KnownEdits.of(sketch, random, 0.9);
            assertFound(edits, Comparer.compare(sketch.snapshot(), edits.result.snapshot()));
        }
    }

    @Test
    void nothing_makes_the_time_grow_with_the_square_of_the_rows() {
        Random random = new Random(8);
        RandomSketch texts = new RandomSketch(random);
        Sketch sketch = texts.sketch(MANY);
        Snapshot from = sketch.snapshot();

        Sketch renamed = sketch.copy();
        renamed.rows.forEach(row -> row.with("indicator", row.label() + " kota"));
        assertThat(best("all renamed", from, renamed)).isLessThan(5000);

        Sketch shuffled = sketch.copy();
        Collections.shuffle(shuffled.rows, random);
        assertThat(best("shuffled", from, shuffled)).isLessThan(5000);

        assertThat(best("nothing in common", from, texts.sketch(MANY))).isLessThan(5000);

        Sketch alike = texts.repetitive(MANY);
        assertThat(best("all alike", alike.snapshot(), texts.mangled(alike, 2000)))
                .isLessThan(5000);

        Sketch running = sketch.copy();
        running.rows.forEach(row -> row.computing("achievement", "SUM(F$4:F{row})"));
        Sketch shifted = running.copy();
        shifted.rows.add(0, texts.row(1));
        assertThat(best("running sums", running.snapshot(), shifted)).isLessThan(5000);
    }

    /**
     * Milliseconds on the processor, which do not count waiting for other programs, of the best of some warmed runs.
     */
    private static long best(String what, Snapshot from, Sketch sketch) {
        Snapshot to = sketch.snapshot();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        assumeThat(threads.isCurrentThreadCpuTimeSupported()).isTrue();
        long best = Long.MAX_VALUE;
        int changes = 0;
        for (int run : List.of(1, 2, 3, 4, 5)) {
            long start = threads.getCurrentThreadCpuTime();
            changes = Comparer.compare(from, to).changes().size();
            long took = (threads.getCurrentThreadCpuTime() - start) / 1_000_000;
            best = run == 1 ? took : Math.min(best, took);
        }
        System.out.println(MANY + " rows, " + what + ": " + best + " ms, " + changes + " changes");
        return best;
    }
}
