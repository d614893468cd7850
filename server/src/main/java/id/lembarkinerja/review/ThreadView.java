package id.lembarkinerja.review;

import java.util.List;

/**
 * A thread with everything that was said in it and where it stands.
 *
 * @param placement in the version that is looked at; the last known one when that version cannot be read
 * @param state after all versions and comments
 */
public record ThreadView(ReviewThread thread, List<ReviewComment> comments, Placement placement, ThreadState state) {}
