package id.lembarkinerja.configure;

import static org.assertj.core.api.Assertions.assertThat;

import id.lembarkinerja.configure.TotalledBook.Shape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever two people do to tables with totals, each total of the result takes in just the rows above it. */
class MergedShapesTest {
    private static final int TIMES = Integer.getInteger("tries", 60);

    @TempDir
    Path folder = Path.of("");

    private static byte[] edited(TotalledBook base, long seed, String who) throws IOException {
        TotalledBook edited = base.copy();
        edited.edit(new Random(seed), who);
        return edited.bytes();
    }

    @ParameterizedTest
    @EnumSource
    void no_row_is_lost_from_a_total_and_none_counts_twice(Shape shape) throws IOException {
        for (long seed = 0; seed < TIMES; seed++) {
            TotalledBook book = TotalledBook.of(shape, new Random(seed * 3));
            Path base = Files.write(folder.resolve("awal.xlsx"), book.bytes());
            Path theirs = Files.write(folder.resolve("mereka.xlsx"), edited(book, seed * 3 + 1, "a"));
            Path mine = Files.write(folder.resolve("saya.xlsx"), edited(book, seed * 3 + 2, "b"));
            assertThat(TotalledRows.problems(mine, book.isGrouped())).isEmpty();
            String take = seed % 2 == 0 ? "mine" : "theirs";
            MergedBook merged = MergedBook.files(folder, base, theirs, mine, "--take", take);
            assertThat(merged.exit()).as("seed %d: %s", seed, merged.said()).isZero();
            assertThat(TotalledRows.problems(merged.result(), book.isGrouped()))
                    .as("seed %d, taking %s", seed, take)
                    .isEmpty();
        }
    }
}
