package id.lembarkinerja.validation.http;

import id.lembarkinerja.workbook.WorkbookFile;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The workbooks that were checked last, in memory only, so that what somebody changes in one of them can be checked
 * without sending it again. A file is found by the person who had it checked and by nobody else, and the ones not asked
 * for longest make room.
 */
final class RecentFiles {
    private final long mostBytes;
    private final Map<Key, WorkbookFile> files = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    private record Key(String username, String sha256) {}

    /**
     * Keeps so many bytes in all.
     *
     * @param mostBytes a file of more than a fourth of it is not kept
     */
    RecentFiles(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    /** A sixteenth of the heap: checking itself needs most of it. */
    static RecentFiles ofThisMachine() {
        return new RecentFiles(Runtime.getRuntime().maxMemory() / 16);
    }

    synchronized void keep(String username, String sha256, WorkbookFile file) {
        if (file.bytes().length > mostBytes / 4) {
            return;
        }
        WorkbookFile before = files.put(new Key(username, sha256), file);
        bytes += file.bytes().length - (before == null ? 0 : before.bytes().length);
        for (Iterator<WorkbookFile> oldest = files.values().iterator(); bytes > mostBytes; oldest.remove()) {
            bytes -= oldest.next().bytes().length;
        }
    }

    synchronized Optional<WorkbookFile> find(String username, String sha256) {
        return Optional.ofNullable(files.get(new Key(username, sha256)));
    }
}
