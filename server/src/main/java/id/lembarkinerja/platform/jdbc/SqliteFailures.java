package id.lembarkinerja.platform.jdbc;

import id.lembarkinerja.platform.StorageFullException;
import id.lembarkinerja.platform.UnreadableDatabaseException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What SQLite complains about, in the terms of the platform. */
final class SqliteFailures {
    private SqliteFailures() {}

    static RuntimeException translated(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLiteException sqlite) {
                SQLiteErrorCode code = sqlite.getResultCode();
                if (meansFull(code)) {
                    return new StorageFullException(failure);
                }
                if (code.name().startsWith("SQLITE_CORRUPT") || code == SQLiteErrorCode.SQLITE_NOTADB) {
                    return new UnreadableDatabaseException(cause);
                }
            }
        }
        if (failure instanceof Error error) {
            throw error;
        }
        return failure instanceof RuntimeException runtime ? runtime : new IllegalStateException(failure);
    }

    private static boolean meansFull(SQLiteErrorCode code) {
        return code == SQLiteErrorCode.SQLITE_FULL
                || code == SQLiteErrorCode.SQLITE_IOERR_WRITE
                || code == SQLiteErrorCode.SQLITE_IOERR_FSYNC
                || code == SQLiteErrorCode.SQLITE_IOERR_SHMSIZE;
    }
}
