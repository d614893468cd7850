package id.lembarkinerja.platform.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * One thread that does all writing. What waits while one commit is forced to disk is committed together next; each
 * piece of work has its own savepoint, so one that fails takes nothing from the others.
 */
final class WriteQueue implements AutoCloseable {
    private static final int LARGEST_GROUP = 64;

    private final LinkedBlockingQueue<Pending<?>> waiting = new LinkedBlockingQueue<>();
    private final Handle handle;
    private final ThreadLocal<@Nullable Handle> current;
    private final Thread thread;
    private boolean closed;

    WriteQueue(Handle handle, ThreadLocal<@Nullable Handle> current) {
        this.handle = handle;
        this.current = current;
        this.thread = new Thread(this::run, "database-writer");
        this.thread.setDaemon(true);
        this.thread.start();
    }

    <T> T submit(Supplier<T> work) {
        Pending<T> pending = new Pending<>(work);
        synchronized (waiting) {
            if (closed) {
                throw new IllegalStateException("the database is closed");
            }
            waiting.add(pending);
        }
        try {
            return pending.answer.join();
        } catch (CompletionException e) {
            throw SqliteFailures.translated(e.getCause() == null ? e : e.getCause());
        }
    }

    private void run() {
        current.set(handle);
        List<Pending<?>> group = new ArrayList<>();
        while (true) {
            try {
                group.add(waiting.take());
            } catch (InterruptedException e) {
                break;
            }
            waiting.drainTo(group, LARGEST_GROUP - 1);
            commit(group);
            group.clear();
        }
        // Closing lets finish what was accepted before.
        waiting.drainTo(group);
        commit(group);
        handle.close();
    }

    private void commit(List<Pending<?>> group) {
        if (group.isEmpty()) {
            return;
        }
        try {
            handle.begin();
            for (Pending<?> pending : group) {
                pending.runIn(handle);
            }
            handle.commit();
        } catch (Exception | Error e) {
            rollback();
            if (group.size() == 1) {
                group.get(0).answer.completeExceptionally(e);
            } else {
                // The database gave up the whole group, for example because the disk is full: each may still fit alone.
                for (Pending<?> pending : group) {
                    commit(List.of(pending));
                }
            }
            return;
        }
        group.forEach(Pending::settle);
    }

    private void rollback() {
        try {
            if (handle.isInTransaction()) {
                handle.rollback();
            }
        } catch (RuntimeException alreadyRolledBack) {
            // SQLite rolls back by itself when the disk is full; there is nothing left to undo.
        }
    }

    @Override
    public void close() {
        synchronized (waiting) {
            closed = true;
            thread.interrupt();
        }
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static final class Pending<T> {
        private final Supplier<T> work;
        private final CompletableFuture<T> answer = new CompletableFuture<>();
        private @Nullable T result;
        private @Nullable RuntimeException refusal;

        Pending(Supplier<T> work) {
            this.work = work;
        }

        void runIn(Handle handle) {
            result = null;
            refusal = null;
            handle.savepoint("work");
            try {
                result = work.get();
                handle.releaseSavepoint("work");
            } catch (RuntimeException e) {
                try {
                    handle.rollbackToSavepoint("work");
                } catch (RuntimeException wholeTransactionLost) {
                    // On a full disk SQLite rolls back everything by itself: the group has to be done again.
                    e.addSuppressed(wholeTransactionLost);
                    throw e;
                }
                refusal = e;
            }
        }

        void settle() {
            if (refusal != null) {
                answer.completeExceptionally(refusal);
            } else {
                answer.complete(result);
            }
        }
    }
}
