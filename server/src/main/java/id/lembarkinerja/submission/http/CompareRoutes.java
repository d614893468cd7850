package id.lembarkinerja.submission.http;

import id.lembarkinerja.account.Accounts;
import id.lembarkinerja.account.Action;
import id.lembarkinerja.account.Agency;
import id.lembarkinerja.account.Scope;
import id.lembarkinerja.platform.http.HeavyWork;
import id.lembarkinerja.platform.http.Route;
import id.lembarkinerja.platform.http.RouteDoc;
import id.lembarkinerja.submission.ApprovedVersion;
import id.lembarkinerja.submission.Filed;
import id.lembarkinerja.submission.Submission;
import id.lembarkinerja.submission.Submissions;
import id.lembarkinerja.submission.Version;
import id.lembarkinerja.submission.Version.Sender;
import id.lembarkinerja.submission.VersionComparison;
import id.lembarkinerja.submission.VersionComparison.Side;
import id.lembarkinerja.submission.VersionComparison.Telling;
import id.lembarkinerja.submission.VersionComparison.View;
import io.javalin.http.Context;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Comparing two versions of a submission, whichever way they are named, as data, as a page and as a workbook. */
public final class CompareRoutes {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "d MMMM yyyy HH.mm", Locale.forLanguageTag("id-ID"))
            .withZone(ZoneId.systemDefault());

    private final Submissions submissions;
    private final VersionComparison comparison;
    private final StoredSides sides;
    private final StoredContents contents;
    private final NamedVersions versions;
    private final Accounts accounts;
    private final InstantSource clock;

    /** On these features. */
    public CompareRoutes(
            Submissions submissions, VersionComparison comparison, Accounts accounts, InstantSource clock) {
        this.accounts = accounts;
        this.clock = clock;
        this.submissions = submissions;
        this.comparison = comparison;
        this.sides = new StoredSides(submissions);
        this.contents = new StoredContents(submissions);
        this.versions = new NamedVersions(submissions);
    }

    /** All of them. */
    public List<Route> routes() {
        return List.of(Route.get(
                        "/api/v1/submissions/{id}/compare",
                        Action.READ_SUBMISSION,
                        RouteDoc.json(
                                        "What changed between two versions, by meaning. Each is a number, latest, approved,"
                                                + " a day or an instant; view is json, html or xlsx.")
                                .query("from*", "to*", "view")
                                .problems(422),
                        this::compare)
                .about(context -> submissions
                        .find(context.pathParam("id"))
                        .map(filed -> filed.submission().key().agency())));
    }

    private void compare(Context context) {
        View view = Views.of(context);
        Version from = versions.get(context, "from");
        Version to = versions.get(context, "to");
        Side left = side(from, view);
        Side right = side(to, view);
        HeavyWork.takeTurn(context, (long) left.workbook().length + right.workbook().length);
        Optional<ApprovedVersion> approved =
                submissions.read(store -> ApprovedVersion.find(store, to.submission(), to.n()));
        Views.answer(
                context,
                comparison.compare(left, right, approved, telling(from, to, view)),
                left.label(),
                right.label());
    }

    /** What both belong to and how people know them. */
    private Telling telling(Version from, Version to, View view) {
        Optional<Submission> submission = submissions.find(to.submission()).map(Filed::submission);
        String about = submission
                        .map(found -> Stream.of(agencyName(found.key().agency()), found.title())
                                .filter(name -> !name.isBlank())
                                .collect(Collectors.joining(" · ")))
                        .orElse("")
                + " · dibuat " + MOMENT.format(clock.instant());
        return new Telling(view, about, name(from), name(to));
    }

    private String agencyName(String id) {
        return accounts.listAgencies(Scope.everything()).stream()
                .filter(one -> one.id().equals(id))
                .map(Agency::name)
                .findFirst()
                .orElse(id);
    }

    private static String name(Version version) {
        Sender sender = version.origin().sender();
        String label = sender.label().isBlank() ? "" : " (" + sender.label() + ")";
        return "Versi " + version.n() + label + ", " + sender.authorName() + ", " + MOMENT.format(sender.at());
    }

    /** In a workbook the versions are linked, so that each needs a name of its own: that of its copy. */
    private Side side(Version version, View view) {
        return sides.find(version)
                .map(side -> view == View.XLSX
                        ? new Side(side.label(), side.agency(), version.copyName(), side.workbook())
                        : side)
                .orElseThrow(() ->
                        contents.missing(version.submission(), version.n()).asException());
    }
}
