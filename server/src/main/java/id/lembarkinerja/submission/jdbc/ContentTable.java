package id.lembarkinerja.submission.jdbc;

import id.lembarkinerja.platform.jdbc.Database;
import id.lembarkinerja.submission.Content;
import id.lembarkinerja.submission.Content.Part;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.result.ResultIterable;

/**
 * Table {@code content}. A version is kept as what it has other than the one before, where that saves space; every
 * sixteenth at the latest needs no other, so that none is far from such a one.
 *
 * <p>How it is packed is nobody else's concern: what comes back is what was put in, and whoever proves it holds it
 * against its digest.
 */
final class ContentTable {
    /** Each part by itself; how everything was kept before, and how the largest still are. */
    private static final int SEPARATE = 0;
    /** Needs no other version; the rows are packed within the result that they were taken from. */
    private static final int WHOLE = 1;
    /** Needs the version before. */
    private static final int DIFFERENCE = 2;

    private static final int LONGEST_RUN = 16;
    /** Above this, sharing takes too much memory, and keeps other writers waiting. */
    private static final int LARGEST_SHARED = 2 << 20;

    private final Database database;

    ContentTable(Database database) {
        this.database = database;
    }

    @SuppressWarnings("ArrayRecordComponent") // Handed on, never compared.
    private record Row(byte[] workbook, byte[] rows, byte[] result, int packing) {}

    /** Adds the content of a version. */
    void insert(String submission, int n, Content content) {
        insert(submission, n, difference(submission, n, content).orElseGet(() -> whole(content)));
    }

    private void insert(String submission, int n, Row row) {
        database.execute(
                "INSERT INTO content(submission, n, workbook, rows, result, packing) VALUES (?, ?, ?, ?, ?, ?)",
                submission,
                n,
                row.workbook(),
                row.rows(),
                row.result(),
                row.packing());
    }

    private static Row whole(Content content) {
        byte[] result = Packing.pack(content.result());
        return isShareable(content)
                ? new Row(content.workbook(), Packing.pack(content.rows(), content.result()), result, WHOLE)
                : new Row(content.workbook(), Packing.pack(content.rows()), result, SEPARATE);
    }

    private static boolean isShareable(Content content) {
        return Math.max(content.workbook().length, Math.max(content.rows().length, content.result().length))
                <= LARGEST_SHARED;
    }

    /** Removes the content of a version; the next one, which may need it, is kept by itself from then on. */
    void remove(String submission, int n) {
        if (findPacking(submission, n + 1)
                .filter(packing -> packing == DIFFERENCE)
                .isPresent()) {
            Content next = new Content(
                    find(submission, n + 1, Part.WORKBOOK).orElseThrow(),
                    find(submission, n + 1, Part.ROWS).orElseThrow(),
                    find(submission, n + 1, Part.RESULT).orElseThrow());
            delete(submission, n + 1);
            insert(submission, n + 1, whole(next));
        }
        delete(submission, n);
    }

    private Optional<Integer> findPacking(String submission, int n) {
        return database.query("SELECT packing FROM content WHERE submission = ? AND n = ?", submission, n)
                .mapTo(Integer.class)
                .findOne();
    }

    private void delete(String submission, int n) {
        database.execute("DELETE FROM content WHERE submission = ? AND n = ?", submission, n);
    }

    /** As the difference from the version before, when there is one near enough and a fifth at least is saved. */
    private Optional<Row> difference(String submission, int n, Content content) {
        int start = findStart(submission, n - 1).orElse(0);
        if (start == 0 || n - start >= LONGEST_RUN || !isShareable(content)) {
            return Optional.empty();
        }
        Optional<byte[]> workbook = find(submission, n - 1, Part.WORKBOOK);
        Optional<byte[]> result = find(submission, n - 1, Part.RESULT);
        if (workbook.isEmpty()
                || result.isEmpty()
                || Math.max(workbook.get().length, result.get().length) > LARGEST_SHARED) {
            return Optional.empty();
        }
        byte[] packed = Packing.pack(content.workbook(), workbook.get());
        return packed.length > content.workbook().length / 5 * 4
                ? Optional.empty()
                : Optional.of(new Row(
                        packed,
                        Packing.pack(content.rows(), content.result()),
                        Packing.pack(content.result(), result.get()),
                        DIFFERENCE));
    }

    /** The version that a version can be read from without any before it: itself, or one before. */
    private Optional<Integer> findStart(String submission, int n) {
        return database.query(
                        "SELECT n FROM content WHERE submission = ? AND n <= ? AND packing <> ?"
                                + " ORDER BY n DESC LIMIT 1",
                        submission,
                        n,
                        DIFFERENCE)
                .mapTo(Integer.class)
                .findOne();
    }

    /** Part of the content of a version. */
    Optional<byte[]> find(String submission, int n, Part part) {
        return part == Part.ROWS ? findRows(submission, n) : findWorkbookOrResult(submission, n, part);
    }

    private Optional<byte[]> findWorkbookOrResult(String submission, int n, Part part) {
        byte[] known = new byte[0];
        int last = 0;
        // One after the other: all at once could be many times the size of the version.
        for (Packed one : run(submission, n, part)) {
            if (one.packing() == DIFFERENCE) {
                known = Packing.unpack(one.bytes(), known);
            } else {
                known = part == Part.WORKBOOK ? one.bytes() : Packing.unpack(one.bytes());
            }
            last = one.n();
        }
        return last == n ? Optional.of(known) : Optional.empty();
    }

    private Optional<byte[]> findRows(String submission, int n) {
        Optional<Packed> rows = between(submission, n, n, Part.ROWS).findOne();
        if (rows.isEmpty() || rows.get().packing() == SEPARATE) {
            return rows.map(packed -> Packing.unpack(packed.bytes()));
        }
        return find(submission, n, Part.RESULT)
                .map(result -> Packing.unpack(rows.get().bytes(), result));
    }

    @SuppressWarnings("ArrayRecordComponent") // Handed on, never compared.
    private record Packed(int n, byte[] bytes, int packing) {}

    /** What a version is unpacked from, in order, itself last. */
    private ResultIterable<Packed> run(String submission, int n, Part part) {
        return between(submission, findStart(submission, n).orElse(n), n, part);
    }

    private ResultIterable<Packed> between(String submission, int from, int to, Part part) {
        String column = part.name().toLowerCase(Locale.ROOT);
        return database.query(
                        "SELECT n, " + column + ", packing FROM content"
                                + " WHERE submission = ? AND n BETWEEN ? AND ? ORDER BY n",
                        submission,
                        from,
                        to)
                .map((row, context) -> new Packed(row.getInt(1), row.getBytes(2), row.getInt(3)));
    }
}
