package id.lembarkinerja.comparison;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The same thing in two versions; null where that version does not have it. */
public record Sides<T>(@Nullable T from, @Nullable T to) {

    /** Present in both versions. */
    public static <T> Sides<T> of(T from, T to) {
        return new Sides<>(from, to);
    }

    /** Seen from the other version. */
    public Sides<T> swapped() {
        return new Sides<>(to, from);
    }

    /** Both versions have the same, or neither has any. */
    public boolean same() {
        return Objects.equals(from, to);
    }

    /** As in the new version, or as in the old one when the new has none. */
    public Optional<T> findLatest() {
        return Optional.ofNullable(to).or(() -> Optional.ofNullable(from));
    }

    /** A part of it in each version that has it. */
    public <R> Sides<R> map(Function<T, R> part) {
        return new Sides<>(from == null ? null : part.apply(from), to == null ? null : part.apply(to));
    }
}
