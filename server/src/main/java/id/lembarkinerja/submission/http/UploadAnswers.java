package id.lembarkinerja.submission.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lembarkinerja.account.User;
import id.lembarkinerja.platform.http.Answers;
import id.lembarkinerja.platform.http.Problem;
import id.lembarkinerja.platform.json.Json;
import id.lembarkinerja.submission.Branch;
import id.lembarkinerja.submission.BranchKeeping;
import id.lembarkinerja.submission.Branches;
import id.lembarkinerja.submission.Storing;
import id.lembarkinerja.submission.Submissions;
import id.lembarkinerja.submission.Upload;
import id.lembarkinerja.submission.Version;
import id.lembarkinerja.submission.VersionComparison;
import id.lembarkinerja.submission.VersionComparison.Side;
import io.javalin.http.Context;
import java.util.Optional;

/** Answers to an upload: stored, stored before, or why not. */
final class UploadAnswers {
    private final Submissions submissions;
    private final Branches branches;
    private final VersionComparison comparison;
    private final StoredSides sides;

    UploadAnswers(Submissions submissions, Branches branches, VersionComparison comparison) {
        this.submissions = submissions;
        this.branches = branches;
        this.comparison = comparison;
        this.sides = new StoredSides(submissions);
    }

    void answer(Context context, String id, Upload upload, User user, Storing outcome) {
        if (outcome instanceof Storing.Stored stored) {
            Answers.json(context, 201, told(stored.version()));
        } else if (outcome instanceof Storing.Existing existing) {
            int latest = submissions
                    .read(store -> store.findLatest(id))
                    .map(Version::n)
                    .orElse(existing.version().n());
            Answers.json(
                    context, 200, told(existing.version()).put("existing", true).put("latest", latest));
        } else {
            throw refusal(id, upload, user, outcome).asException();
        }
    }

    private ObjectNode told(Version version) {
        ObjectNode answer = VersionRoutes.answer(version);
        submissions
                .find(version.submission())
                .ifPresent(filed -> answer.set("submission", SubmissionJson.submission(filed)));
        return answer;
    }

    private Problem refusal(String id, Upload upload, User user, Storing outcome) {
        if (outcome instanceof Storing.Stale stale) {
            return stale(id, upload, stale.latest(), user);
        }
        return SubmissionProblems.of(outcome);
    }

    private Problem stale(String id, Upload upload, Version latest, User user) {
        BranchKeeping keeping = branches.keep(id, upload, user);
        if (keeping instanceof BranchKeeping.Full full) {
            return SubmissionProblems.of(full);
        }
        Branch branch = ((BranchKeeping.Done) keeping).branch();
        Optional<Side> base = upload.base() == 0 ? Optional.empty() : sides.find(id, upload.base());
        Side newest = sides.find(id, latest.n()).orElseThrow();
        Problem stale = Problem.of(
                        409,
                        "stale-base",
                        "Sudah ada versi yang lebih baru",
                        (upload.base() == 0
                                        ? "Kiriman ini tidak menyebut versi asalnya, sedangkan "
                                        : "Sejak versi " + upload.base() + " yang Anda kerjakan, ")
                                + latest.origin().sender().authorName() + " sudah menyimpan versi " + latest.n()
                                + ". Kiriman Anda disimpan sebagai cabang dan belum menjadi versi. Gabungkan keduanya; tidak ada"
                                + " pekerjaan yang hilang.")
                .with(
                        "submission",
                        submissions.find(id).map(SubmissionJson::submission).orElseThrow())
                .with("latest", SubmissionJson.version(latest))
                .with(
                        "branch",
                        Json.object()
                                .put("id", branch.id())
                                .put("base", branch.base())
                                .put("hash", branch.hash()));
        Side mine = new Side("mine", newest.agency(), upload.name(), upload.bytes());
        // When a stored version can no longer be read there is no proposal, but the base is stale all the same.
        return comparison.propose(base, newest, mine) instanceof VersionComparison.Compared compared
                ? stale.with("mergeProposal", compared.json())
                : stale;
    }
}
