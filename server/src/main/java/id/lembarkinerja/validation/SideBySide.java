package id.lembarkinerja.validation;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Runs independent tasks on the caller's thread and, while a processor is free, on one more. Helping threads are few
 * for the whole program and nobody waits for one: when many ask at once, each does its own work.
 */
final class SideBySide {
    private final Semaphore helpers;

    /** @param helpers how many threads may help at once, whoever asks; nought for none */
    SideBySide(int helpers) {
        this.helpers = new Semaphore(helpers);
    }

    /** One processor is left to those who ask. */
    static SideBySide onThisMachine() {
        return new SideBySide(Runtime.getRuntime().availableProcessors() - 1);
    }

    /**
     * The results of the tasks, in the order of the tasks; the last ones are begun first.
     *
     * @throws RuntimeException what a task threw, after which no further task is begun
     */
    <T> List<T> run(List<Supplier<T>> tasks) {
        Work<T> work = new Work<>(tasks);
        Supplier<Work<T>> help = ahead(work::run);
        Work<T> done;
        try {
            work.run();
        } finally {
            work.stop();
            // The helper still looks at what the caller holds.
            done = help.get();
        }
        return done.results();
    }

    /**
     * Begins a task now while a processor is free, so that its result is there when somebody asks; otherwise the first
     * who asks does it.
     *
     * @return the result, computed once however many ask; throws what the task threw
     */
    <T> Supplier<T> ahead(Supplier<T> task) {
        boolean helped = helpers.tryAcquire();
        FutureTask<T> once = new FutureTask<>(() -> {
            try {
                return task.get();
            } finally {
                if (helped) {
                    helpers.release();
                }
            }
        });
        if (helped) {
            Thread helper = new Thread(once, "checks");
            helper.setDaemon(true);
            helper.start();
        }
        return () -> {
            once.run();
            return resultOf(once);
        };
    }

    private static <T> T resultOf(Future<T> task) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Tasks that any number of threads take one after the other. */
    private static final class Work<T> {
        private final List<Supplier<T>> tasks;
        private final AtomicInteger left;
        private final AtomicReferenceArray<T> results;

        Work(List<Supplier<T>> tasks) {
            this.tasks = tasks;
            this.left = new AtomicInteger(tasks.size());
            this.results = new AtomicReferenceArray<>(tasks.size());
        }

        Work<T> run() {
            for (int i = left.decrementAndGet(); i >= 0; i = left.decrementAndGet()) {
                results.set(i, tasks.get(i).get());
            }
            return this;
        }

        void stop() {
            left.set(0);
        }

        List<T> results() {
            return IntStream.range(0, tasks.size()).mapToObj(results::get).toList();
        }
    }
}
