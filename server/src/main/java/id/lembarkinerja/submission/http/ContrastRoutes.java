package id.lembarkinerja.submission.http;

import id.lembarkinerja.account.Accounts;
import id.lembarkinerja.account.Action;
import id.lembarkinerja.account.Agency;
import id.lembarkinerja.account.Caller;
import id.lembarkinerja.account.Permissions;
import id.lembarkinerja.account.Scope;
import id.lembarkinerja.account.User;
import id.lembarkinerja.platform.http.Attributes;
import id.lembarkinerja.platform.http.HeavyWork;
import id.lembarkinerja.platform.http.Parameters;
import id.lembarkinerja.platform.http.Problems;
import id.lembarkinerja.platform.http.Route;
import id.lembarkinerja.platform.http.RouteDoc;
import id.lembarkinerja.submission.Filed;
import id.lembarkinerja.submission.Submission;
import id.lembarkinerja.submission.Submissions;
import id.lembarkinerja.submission.VersionComparison;
import id.lembarkinerja.submission.VersionComparison.Contrast;
import id.lembarkinerja.submission.VersionComparison.Side;
import id.lembarkinerja.submission.VersionComparison.Telling;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;

/** Two submissions side by side: of two agencies, or a plan and its realisation; the latest version of each. */
public final class ContrastRoutes {
    private static final String PATH = "/api/v1/submissions/{id}/";

    private final Submissions submissions;
    private final VersionComparison comparison;
    private final Accounts accounts;
    private final StoredSides sides;

    /** On these features. */
    public ContrastRoutes(Submissions submissions, VersionComparison comparison, Accounts accounts) {
        this.accounts = accounts;
        this.submissions = submissions;
        this.comparison = comparison;
        this.sides = new StoredSides(submissions);
    }

    /** All of them. */
    public List<Route> routes() {
        return List.of(
                route(
                        "agencies",
                        Action.COMPARE_AGENCIES,
                        Contrast.AGENCIES,
                        "Two agencies, indicator by indicator; view is json, html or xlsx."),
                route(
                        "realisation",
                        Action.READ_SUBMISSION,
                        Contrast.PLAN,
                        "A plan beside what came of it; with is the submission of the realisation, or the same;"
                                + " view is json, html or xlsx."));
    }

    private Route route(String name, Action action, Contrast contrast, String words) {
        RouteDoc doc = RouteDoc.json(words).query("with*", "view").problems(422);
        return Route.get(PATH + name, action, doc, context -> answer(context, action, contrast))
                .about(context -> agency(context.pathParam("id")));
    }

    private Optional<String> agency(String submission) {
        return submissions
                .find(submission)
                .map(Filed::submission)
                .map(found -> found.key().agency());
    }

    private void answer(Context context, Action action, Contrast contrast) {
        String with = Parameters.text(context, "with");
        User user = Attributes.get(context, Caller.class).user();
        // The gate has asked for the one in the path; the other is asked for here, and hidden likewise.
        if (agency(with)
                .filter(agency -> Permissions.allow(user, action, agency))
                .isEmpty()) {
            throw Problems.notFound().asException();
        }
        Side left = latest(context.pathParam("id"));
        Side right = latest(with);
        HeavyWork.takeTurn(context, (long) left.workbook().length + right.workbook().length);
        Telling telling = new Telling(
                Views.of(context), "", name(context.pathParam("id"), left, contrast), name(with, right, contrast));
        Views.answer(context, comparison.contrast(left, right, contrast, telling), left.agency(), right.agency());
    }

    /** As people know it: whose it is, or of several of one agency what it is; and which version. */
    private String name(String id, Side side, Contrast contrast) {
        String version = ", versi " + side.label().substring(1);
        Optional<Submission> submission = submissions.find(id).map(Filed::submission);
        if (contrast == Contrast.PLAN) {
            return submission
                            .map(found -> found.title().isBlank() ? found.key().form() : found.title())
                            .orElse(side.name())
                    + version;
        }
        return accounts.listAgencies(Scope.everything()).stream()
                        .filter(one -> one.id().equals(side.agency()))
                        .map(Agency::name)
                        .findFirst()
                        .orElse(side.agency())
                + version;
    }

    private Side latest(String submission) {
        return submissions
                .read(store -> store.findLatest(submission))
                .flatMap(sides::find)
                .orElseThrow(() -> Problems.notFound().asException());
    }
}
