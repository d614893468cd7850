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
    /** About 60 MB, of the 768 that the server may take: one of the largest workbooks, or very many usual ones. */
    static final long MOST_CELLS = 300_000;

    private final long mostCells;
    private final Map<Key, Snapshot> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long cells;

    SnapshotCache(long mostCells) {
        this.mostCells = mostCells;
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
