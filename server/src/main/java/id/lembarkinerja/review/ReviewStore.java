package id.lembarkinerja.review;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Threads, comments and who looked at what, kept. Called inside a transaction. */
public interface ReviewStore {
    /** Adds a thread. */
    void insert(ReviewThread thread);

    /** Adds a comment with its mentions. */
    void insert(ReviewComment comment);

    /** All threads of a submission, oldest first. */
    List<ReviewThread> listThreads(String submission);

    /** All threads of all submissions. */
    List<ReviewThread> listAllThreads();

    /** All comments of all submissions. */
    List<ReviewComment> listAllComments();

    /** The thread with this id. */
    Optional<ReviewThread> findThread(String id);

    /** All comments on a submission by thread, oldest first. */
    Map<String, List<ReviewComment>> listComments(String submission);

    /** Every known place of the threads of a submission; all of them sure. */
    List<Placement> listPlacements(String submission);

    /** Keeps a place that is sure, unless it is known. */
    void insert(Placement placement);

    /**
     * The comments by others that mention somebody, newest first, but for those in whose threads that person said
     * anything since or somebody settled the matter.
     */
    List<ReviewComment> listUnansweredMentions(String username);

    /** How many threads of each submission nobody settled; those without any are left out. */
    Map<String, Waiting> countWaiting();

    /** The version of each submission that somebody looked at last. */
    Map<String, Integer> listLooks(String username);

    /** Remembers which version somebody looked at. */
    void saveLook(String username, String submission, int version, Instant at);
}
