package id.lembarkinerja.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Pairs of versions of which it is known what was done between them: everything has to be told, and nothing else. With
 * {@code -Dlembar.docs.write=true} a larger run writes docs/comparison.md.
 */
class ComparisonYardstickTest {
    private static final long SEED = 41;

    @Test
    void each_kind_alone_is_found_and_nothing_is_invented() {
        PairYardstick yardstick = new PairYardstick();
        yardstick.measureAlone(SEED, 6);
        yardstick.alone.forEach((kind, score) ->
                assertThat(score.isPerfect()).as(kind + ": " + score).isTrue());
    }

    @Test
    void each_kind_with_each_other_is_found_and_nothing_is_invented() {
        PairYardstick yardstick = new PairYardstick();
        yardstick.measureTwos(SEED);
        assertThat(yardstick.twos.isPerfect()).as(yardstick.twos::toString).isTrue();
    }

    @Test
    void many_kinds_at_once_are_found_and_nothing_is_invented() {
        PairYardstick yardstick = new PairYardstick();
        yardstick.measureMixed(SEED, 60, 20);
        yardstick.measureMixed(SEED, 2000, 3);
        yardstick.mixed.forEach((rows, score) ->
                assertThat(score.isPerfect()).as(rows + " rows: " + score).isTrue());
    }

    @Test
    void in_real_files_each_kind_is_found_and_nothing_is_invented() {
        PairYardstick yardstick = new PairYardstick();
        yardstick.measureFiles(SEED, 2);
        yardstick.files.forEach((kind, score) ->
                assertThat(score.isPerfect()).as(kind + ": " + score).isTrue());
    }

    @Test
    void the_page_on_comparison_is_written_from_a_larger_run_when_asked_for() throws IOException {
        Path page = Path.of("..", "docs", "comparison.md");
        if (Boolean.getBoolean("lembar.docs.write")) {
            Files.writeString(page, ComparisonPage.measure());
        }
        assertThat(page).content().contains("nothing was missed and nothing invented");
    }
}
