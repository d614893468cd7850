package id.lembarkinerja.configure;

import static org.assertj.core.api.Assertions.assertThat;

import id.lembarkinerja.review.CellTracing;
import id.lembarkinerja.submission.VersionComparison.Side;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Following cells through many versions holds a few of them at a time, however many there are. */
class HeldVersionsTest {
    private static final int VERSIONS = 20;
    /** Two that are being compared, two on the shelf, and those the collector has not yet come to. */
    private static final int FEW = 6;

    @TempDir
    Path folder = Path.of("");

    private final Watching tracing = new Watching();
    private Demo demo;
    private String id = "";

    /** Follows as usual and counts which workbooks are still held by anybody. */
    private static final class Watching implements CellTracing {
        private final CellTracing plain = new PlainTracing();
        private final List<WeakReference<byte[]>> seen = new ArrayList<>();
        int followed;
        long most;

        @Override
        public Optional<Cell> find(Side version, String sheet, String cell) {
            return plain.find(version, sheet, cell);
        }

        @Override
        public Optional<Cell> find(Side version, String form, String rowKey, String column) {
            return plain.find(version, form, rowKey, column);
        }

        @Override
        public Optional<Follower> between(Side from, Side to) {
            followed++;
            seen.add(new WeakReference<>(from.workbook()));
            seen.add(new WeakReference<>(to.workbook()));
            System.gc();
            most = Math.max(
                    most,
                    seen.stream()
                            .map(WeakReference::get)
                            .filter(java.util.Objects::nonNull)
                            .distinct()
                            .count());
            return plain.between(from, to);
        }
    }

    @BeforeEach
    void store_many_versions() throws IOException {
        Installation.Engine plain = PlainEngine.engine();
        demo = new Demo(
                folder, new Installation.Engine(plain.examination(), plain.comparison(), plain.merging(), tracing));
        id = demo.postJson(
                        "staf",
                        "/api/v1/submissions",
                        Map.of("agency", "dpmppa-kota-jambi", "period", "2022", "form", "iku"))
                .text("id");
        store(0);
        for (String cell : List.of("B1", "B2", "B3")) {
            assertThat(demo.postJson(
                                    "penelaah",
                                    "/api/v1/submissions/" + id + "/comments",
                                    Map.of("sheet", "A", "cell", cell, "text", "Periksa."))
                            .status())
                    .isEqualTo(201);
        }
        for (int n = 1; n < VERSIONS; n++) {
            store(n);
        }
    }

    @AfterEach
    void stop() {
        demo.close();
    }

    private void store(int n) {
        byte[] text = ("a=" + n + "\nb=2\nc=" + n % 2).getBytes(StandardCharsets.UTF_8);
        assertThat(demo.post("staf", "/api/v1/submissions/" + id + "/versions?base=" + n, text)
                        .status())
                .isEqualTo(201);
    }

    @Test
    void the_history_of_a_cell_holds_few() {
        tracing.followed = 0;
        assertThat(demo.get("staf", "/api/v1/submissions/" + id + "/history?sheet=A&cell=B1")
                        .json())
                .hasSize(VERSIONS);
        assertThat(tracing.followed).isEqualTo(VERSIONS - 1);
        assertThat(tracing.most).isBetween(2L, (long) FEW);
    }

    @Test
    void many_threads_are_placed_version_by_version() {
        tracing.followed = 0;
        assertThat(demo.get("staf", "/api/v1/submissions/" + id + "/comments")
                        .json()
                        .path("threads"))
                .hasSize(3);
        assertThat(tracing.followed).isEqualTo(VERSIONS - 1);
        assertThat(tracing.most).isBetween(2L, (long) FEW);
    }
}
