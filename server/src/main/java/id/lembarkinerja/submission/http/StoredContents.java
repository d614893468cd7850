package id.lembarkinerja.submission.http;

import id.lembarkinerja.platform.http.Problem;
import id.lembarkinerja.platform.http.Problems;
import id.lembarkinerja.submission.Content.Part;
import id.lembarkinerja.submission.Submissions;

/** The contents of versions, or the problem that says why there are none. */
final class StoredContents {
    private final Submissions submissions;

    StoredContents(Submissions submissions) {
        this.submissions = submissions;
    }

    /** Part of the content of a version. */
    byte[] get(String submission, int n, Part part) {
        return submissions
                .read(store -> store.findContent(submission, n, part))
                .orElseThrow(() -> missing(submission, n).asException());
    }

    /** 410 when it was removed by policy, 404 when it never was there. */
    Problem missing(String submission, int n) {
        return submissions.read(store -> store.listRemovals(submission)).stream()
                .filter(removal -> removal.version() == n)
                .findFirst()
                .map(SubmissionProblems::removed)
                .orElseGet(Problems::notFound);
    }
}
