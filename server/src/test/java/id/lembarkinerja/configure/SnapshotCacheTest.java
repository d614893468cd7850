package id.lembarkinerja.configure;

import static org.assertj.core.api.Assertions.assertThat;

import id.lembarkinerja.comparison.Entry;
import id.lembarkinerja.comparison.OutsideCell;
import id.lembarkinerja.comparison.SheetContent;
import id.lembarkinerja.comparison.Snapshot;
import id.lembarkinerja.recognition.LayoutMapping;
import id.lembarkinerja.workbook.CellAddress;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SnapshotCacheTest {
    private final SnapshotCache cache = new SnapshotCache(10);

    private static SnapshotCache.Key key(String sha256) {
        return new SnapshotCache.Key(sha256, "iku.xlsx", Map.of());
    }

    private static Snapshot snapshot(int cells) {
        List<OutsideCell> outside = IntStream.range(0, cells)
                .mapToObj(row -> new OutsideCell(new CellAddress(row, 0), Entry.text("sel")))
                .toList();
        return new Snapshot("iku.xlsx", "", List.of(new SheetContent(0, "A", outside)), List.of(), Map.of());
    }

    @Test
    void what_was_longest_not_asked_for_makes_room() {
        cache.keep(key("a"), snapshot(4));
        cache.keep(key("b"), snapshot(4));
        assertThat(cache.find(key("a"))).isPresent();
        cache.keep(key("c"), snapshot(4));
        assertThat(cache.find(key("a"))).isPresent();
        assertThat(cache.find(key("b"))).isEmpty();
        assertThat(cache.find(key("c"))).isPresent();
    }

    @Test
    void a_workbook_larger_than_the_whole_room_displaces_nothing() {
        cache.keep(key("a"), snapshot(4));
        cache.keep(key("b"), snapshot(11));
        assertThat(cache.find(key("a"))).isPresent();
        assertThat(cache.find(key("b"))).isEmpty();
    }

    @Test
    void two_of_the_largest_workbooks_have_room_in_the_heap_of_the_server() {
        SnapshotCache ofServer = SnapshotCache.forHeap(768L << 20);
        ofServer.keep(key("a"), snapshot(20_000 * 12));
        ofServer.keep(key("b"), snapshot(20_000 * 12));
        assertThat(ofServer.find(key("a"))).isPresent();
        assertThat(ofServer.find(key("b"))).isPresent();
        SnapshotCache small = SnapshotCache.forHeap(256L << 20);
        small.keep(key("a"), snapshot(20_000 * 12));
        assertThat(small.find(key("a"))).isEmpty();
    }

    @Test
    void keeping_the_same_twice_takes_its_room_once() {
        cache.keep(key("a"), snapshot(4));
        cache.keep(key("a"), snapshot(4));
        cache.keep(key("b"), snapshot(6));
        assertThat(cache.find(key("a"))).isPresent();
        assertThat(cache.find(key("b"))).isPresent();
    }

    @Test
    void another_answer_about_a_layout_is_another_reading() {
        cache.keep(key("a"), snapshot(1));
        Map<String, LayoutMapping> answers = Map.of("0123", new LayoutMapping("iku", List.of("no")));
        assertThat(cache.find(new SnapshotCache.Key("a", "iku.xlsx", answers))).isEmpty();
    }
}
