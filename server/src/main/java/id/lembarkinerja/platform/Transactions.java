package id.lembarkinerja.platform;

import java.util.function.Supplier;

/**
 * Work on the database that happens whole or not at all.
 *
 * <p>Writes run one after another, so a decision read inside a write still holds when it is carried out.
 */
public interface Transactions {

    /**
     * Runs the work alone and returns after its result is safely on disk. The work may be run a second time when the
     * group it was committed with failed, so it must have no effect outside the database.
     */
    <T> T write(Supplier<T> work);

    /** Runs the work on one consistent state of the database. */
    <T> T read(Supplier<T> work);

    /** {@link #write(Supplier)} for work without a result. */
    default void run(Runnable work) {
        write(() -> {
            work.run();
            return Boolean.TRUE;
        });
    }
}
