package id.lembarkinerja.review;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * How a thread stands: what people did with it and what became of its cell since, version by version.
 *
 * <p>An open thread is presumed fixed when its cell says something else than what was criticised, or, when it is about
 * a finding, when that finding is gone; it is open again when that comes back. A thread that a person resolved stays so
 * until what was criticised returns after it had gone. While its row is gone there is nothing to fix, and an open
 * thread waits for the row to return.
 *
 * @param since the version in which it came to stand so
 * @param returned whether it is open again because what was criticised came back
 */
public record ThreadState(Status status, int since, boolean returned) {

    /** In a word. */
    public enum Status {
        /** Something is to be done. */
        OPEN,
        /** The cell was changed since; somebody has to say whether that settles it. */
        PRESUMED_FIXED,
        /** A person said that it is settled. */
        RESOLVED,
        /** The row, column, table or sheet is not there any more. */
        ROW_GONE;

        /** The name in the API, such as {@code presumed-fixed}. */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * The state after all that is known.
     *
     * @param comments of the thread, oldest first
     * @param placements of the thread, in any order; versions that cannot be read have none
     */
    static ThreadState of(ReviewThread thread, List<ReviewComment> comments, List<Placement> placements) {
        Course course = new Course(thread);
        List<Placement> inOrder = placements.stream()
                .filter(placement -> placement.version() > thread.version())
                .sorted(Comparator.comparingInt(Placement::version))
                .toList();
        int said = 0;
        for (Placement placement : inOrder) {
            while (said < comments.size() && comments.get(said).version() < placement.version()) {
                course.done(comments.get(said++));
            }
            course.arrived(placement);
        }
        comments.subList(said, comments.size()).forEach(course::done);
        return course.state();
    }

    /** One thread on its way through the versions. */
    private static final class Course {
        private Placement now;
        private String criticised;
        private boolean aboutFinding;
        private boolean resolved;
        private boolean fixed;
        private boolean returned;
        private int since;

        Course(ReviewThread thread) {
            now = Placement.first(thread);
            criticised = thread.anchor().printed();
            aboutFinding = !thread.finding().isEmpty();
            since = thread.version();
        }

        void arrived(Placement placement) {
            Status before = state().status();
            now = placement;
            if (!placement.gone()) {
                boolean fixedBefore = fixed;
                fixed = aboutFinding
                        ? !placement.found()
                        : !placement.printed().strip().equals(criticised.strip());
                returned = !fixed && (fixedBefore || returned);
                resolved &= !returned;
            }
            if (state().status() != before) {
                since = placement.version();
            }
        }

        void done(ReviewComment comment) {
            switch (comment.kind()) {
                case SAY -> {}
                case RESOLVE, ACCEPT, DECLINE -> {
                    resolved = true;
                    returned = false;
                    since = comment.version();
                }
                case REOPEN -> reopen(comment);
            }
        }

        /** What the cell says now did not settle it, so that is what is criticised from here on. */
        private void reopen(ReviewComment comment) {
            resolved = false;
            returned = false;
            since = comment.version();
            if (fixed) {
                fixed = false;
                criticised = now.printed();
                aboutFinding = false;
            }
        }

        ThreadState state() {
            Status status = resolved
                    ? Status.RESOLVED
                    : now.gone() ? Status.ROW_GONE : fixed ? Status.PRESUMED_FIXED : Status.OPEN;
            return new ThreadState(status, since, returned && status == Status.OPEN);
        }
    }
}
