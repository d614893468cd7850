package id.lembarkinerja.submission.http;

import id.lembarkinerja.submission.Content.Part;
import id.lembarkinerja.submission.Submissions;
import id.lembarkinerja.submission.Version;
import id.lembarkinerja.submission.VersionComparison.Side;
import java.util.Optional;

/** Stored versions as sides of a comparison. */
final class StoredSides {
    private final Submissions submissions;

    StoredSides(Submissions submissions) {
        this.submissions = submissions;
    }

    Optional<Side> find(String id, int n) {
        return submissions.read(store -> store.findVersion(id, n)).flatMap(this::find);
    }

    Optional<Side> find(Version version) {
        String agency = submissions
                .find(version.submission())
                .map(filed -> filed.submission().key().agency())
                .orElse("");
        return submissions
                .read(store -> store.findContent(version.submission(), version.n(), Part.WORKBOOK))
                .map(bytes ->
                        new Side("v" + version.n(), agency, version.origin().name(), bytes));
    }
}
