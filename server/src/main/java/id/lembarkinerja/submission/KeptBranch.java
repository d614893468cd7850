package id.lembarkinerja.submission;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A branch with what became of it.
 *
 * @param mergedInto number of the version that holds it; zero while none does
 * @param events in the order in which they happened
 */
public record KeptBranch(Branch branch, int mergedInto, List<BranchEvent> events) {
    /** Keeps its own list. */
    public KeptBranch {
        events = List.copyOf(events);
    }

    /** Whether it still waits to be merged. */
    public boolean isOpen() {
        return mergedInto == 0 && findClosing().isEmpty();
    }

    /** By what it is open no longer; empty for one that is open, or that a version holds. */
    public Optional<BranchEvent> findClosing() {
        @Nullable BranchEvent closing = null;
        for (BranchEvent event : events) {
            boolean opens = event.kind() == BranchEvent.Kind.REOPENED;
            closing = event.closes() ? event : opens ? null : closing;
        }
        return mergedInto > 0 ? Optional.empty() : Optional.ofNullable(closing);
    }

    /** By what its content is gone; empty while the content is there. */
    public Optional<BranchEvent> findRemoval() {
        @Nullable BranchEvent removal = null;
        for (BranchEvent event : events) {
            boolean opens = event.kind() == BranchEvent.Kind.REOPENED;
            removal = event.kind() == BranchEvent.Kind.REMOVED ? event : opens ? null : removal;
        }
        return Optional.ofNullable(removal);
    }
}
