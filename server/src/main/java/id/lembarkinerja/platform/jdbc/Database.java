package id.lembarkinerja.platform.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import id.lembarkinerja.platform.Transactions;
import id.lembarkinerja.platform.UnreadableDatabaseException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * The SQLite file: write-ahead log, every commit forced to disk, one writer that groups commits, a few readers that
 * never wait for it.
 */
public final class Database implements Transactions, AutoCloseable {
    private static final int BUSY_MILLIS = 10_000;
    private static final int READERS = 4;

    /** Not static: a thread may use two databases, as when one is restored beside another. */
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<@Nullable Handle> current = new ThreadLocal<>();

    private final HikariDataSource readers;
    private final Jdbi reading;
    private final WriteQueue writer;

    private Database(HikariDataSource readers, SQLiteDataSource writing) {
        this.readers = readers;
        this.reading = Jdbi.create(readers);
        this.writer = new WriteQueue(Jdbi.create(writing).open(), current);
    }

    /** Opens the file, making it and bringing its tables up to date when needed. */
    public static Database open(Path file) {
        SQLiteDataSource writing = source(file, SQLiteConfig.TransactionMode.IMMEDIATE);
        migrate(writing);
        HikariConfig pool = new HikariConfig();
        pool.setDataSource(source(file, SQLiteConfig.TransactionMode.DEFERRED));
        pool.setMaximumPoolSize(READERS);
        pool.setMinimumIdle(1);
        pool.setPoolName("readers");
        return new Database(new HikariDataSource(pool), writing);
    }

    private static void migrate(SQLiteDataSource writing) {
        try {
            Flyway.configure(Database.class.getClassLoader())
                    .dataSource(writing)
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
        } catch (RuntimeException e) {
            // Also what it throws when its own table of what was done was damaged.
            throw new UnreadableDatabaseException(e);
        }
    }

    private static SQLiteDataSource source(Path file, SQLiteConfig.TransactionMode mode) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(BUSY_MILLIS);
        config.enforceForeignKeys(true);
        config.setTransactionMode(mode);
        config.setPragma(SQLiteConfig.Pragma.CACHE_SIZE, "-4000");
        // What is removed by policy is gone from the file, too.
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }

    /** The connection of the transaction this thread is in. */
    public Handle handle() {
        Handle handle = current.get();
        if (handle == null) {
            throw new IllegalStateException("the store is used outside a transaction");
        }
        return handle;
    }

    /** A question to the tables, its placeholders filled in order. */
    public Query query(String sql, Object... values) {
        Query query = handle().createQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.bind(i, values[i]);
        }
        return query;
    }

    /** Changes the tables; placeholders likewise. */
    public void execute(String sql, Object... values) {
        handle().execute(sql, values);
    }

    @Override
    public <T> T write(Supplier<T> work) {
        return current.get() == null ? writer.submit(work) : work.get();
    }

    @Override
    public <T> T read(Supplier<T> work) {
        if (current.get() != null) {
            return work.get();
        }
        try {
            return reading.inTransaction(handle -> {
                current.set(handle);
                try {
                    return work.get();
                } finally {
                    current.remove();
                }
            });
        } catch (JdbiException e) {
            throw SqliteFailures.translated(e);
        }
    }

    /** Copies the whole database, while it is in use, into one new file that is complete or absent. */
    public void backup(Path file) {
        try (var connection = readers.getConnection();
                var statement = connection.prepareStatement("VACUUM INTO ?")) {
            statement.setString(1, file.toString());
            statement.execute();
        } catch (SQLException e) {
            throw SqliteFailures.translated(e);
        }
    }

    /** What SQLite itself finds wrong with the file; nothing when all is well. */
    public List<String> listDamages() {
        return read(() -> {
            List<String> damages = new ArrayList<>(handle().createQuery("PRAGMA integrity_check(20)")
                    .mapTo(String.class)
                    .filter(line -> !line.equals("ok"))
                    .list());
            handle().createQuery("PRAGMA foreign_key_check")
                    .map((row, context) -> "foreign key: " + row.getString(1) + " " + row.getString(2))
                    .forEach(damages::add);
            return damages;
        });
    }

    @Override
    public void close() {
        writer.close();
        readers.close();
    }
}
