package id.lembarkinerja.validation.http;

import id.lembarkinerja.validation.FormerExamination;
import id.lembarkinerja.workbook.WorkbookFile;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The workbooks that were checked last, in memory only, so that what somebody changes in one of them can be checked
 * without sending it again and without looking at what was not changed. A file is found by the person who had it
 * checked and by nobody else, and the ones not asked for longest make room.
 */
final class RecentFiles {
    private final long mostBytes;
    private final Map<Key, Checked> files = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    private record Key(String username, String sha256) {}

    /**
     * A file that was checked.
     *
     * @param former what its check leaves for the next one; nothing where that takes too much room or helps nothing
     * @param bytes what both take
     */
    record Checked(WorkbookFile file, FormerExamination former, long bytes) {}

    /**
     * Keeps so many bytes in all, those of examinations estimated.
     *
     * @param mostBytes a file of more than a fourth of it is not kept, nor is an examination that would take more than
     *     half of it together with its file
     */
    RecentFiles(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    /** A tenth of the heap: checking itself needs most of it. */
    static RecentFiles ofThisMachine() {
        return new RecentFiles(Runtime.getRuntime().maxMemory() / 10);
    }

    void keep(String username, String sha256, WorkbookFile file, FormerExamination former) {
        long plain = file.bytes().length;
        long both = former.helps() ? plain + former.bytes() : Long.MAX_VALUE;
        if (plain <= mostBytes / 4) {
            keep(
                    new Key(username, sha256),
                    both <= mostBytes / 2
                            ? new Checked(file, former, both)
                            : new Checked(file, FormerExamination.NONE, plain));
        }
    }

    private synchronized void keep(Key key, Checked checked) {
        Checked before = files.put(key, checked);
        bytes += checked.bytes() - (before == null ? 0 : before.bytes());
        for (Iterator<Checked> oldest = files.values().iterator(); bytes > mostBytes; oldest.remove()) {
            bytes -= oldest.next().bytes();
        }
    }

    synchronized Optional<Checked> find(String username, String sha256) {
        return Optional.ofNullable(files.get(new Key(username, sha256)));
    }
}
