package id.lembarkinerja.configure;

import id.lembarkinerja.comparison.Snapshot;
import id.lembarkinerja.recognition.LayoutMapping;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Workbooks that were read for comparing, kept for the next time: the same versions are compared again and again while
 * a submission is reviewed. The rules are no part of the key, because they are read once for as long as the program
 * runs.
 */
final class SnapshotCache {
    /** What a cell was measured to take: 170 bytes, more where all texts differ. */
    private static final long BYTES_OF_A_CELL = 200;
    /** The rest is for checking, which takes up to a third, for uploads, a quarter, and for everything else. */
    private static final long SHARE_OF_HEAP = 7;

    private final long mostCells;
    private final Map<Key, Snapshot> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long cells;

    SnapshotCache(long mostCells) {
        this.mostCells = mostCells;
    }

    /**
     * For a heap of so many bytes: in the 768 MB of the server two workbooks of 20 000 rows and 12 columns have room.
     */
    static SnapshotCache forHeap(long bytes) {
        return new SnapshotCache(bytes / SHARE_OF_HEAP / BYTES_OF_A_CELL);
    }

    /**
     * What decides how a workbook is read.
     *
     * @param name is part of the snapshot
     * @param answers what the agency said about its layouts, by fingerprint
     */
    record Key(String sha256, String name, Map<String, LayoutMapping> answers) {}

    synchronized Optional<Snapshot> find(Key key) {
        return Optional.ofNullable(kept.get(key));
    }

    /** Keeps a snapshot and forgets those that were longest not asked for, until all have room. */
    synchronized void keep(Key key, Snapshot snapshot) {
        if (snapshot.countCells() > mostCells || kept.containsKey(key)) {
            return;
        }
        kept.put(key, snapshot);
        cells += snapshot.countCells();
        var oldest = kept.values().iterator();
        while (cells > mostCells) {
            cells -= oldest.next().countCells();
            oldest.remove();
        }
    }
}
