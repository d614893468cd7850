package id.lembarkinerja.configure;

import id.lembarkinerja.account.Action;
import id.lembarkinerja.account.Caller;
import id.lembarkinerja.account.Scope;
import id.lembarkinerja.account.http.AccountRoutes;
import id.lembarkinerja.account.http.ReviewerRoutes;
import id.lembarkinerja.audit.http.AuditRoutes;
import id.lembarkinerja.evaluation.http.CatalogueRoutes;
import id.lembarkinerja.evaluation.http.FormulaRoutes;
import id.lembarkinerja.formulas.catalogue.Catalogue;
import id.lembarkinerja.layout.http.LayoutRoutes;
import id.lembarkinerja.platform.DataFolder;
import id.lembarkinerja.platform.addin.Edition;
import id.lembarkinerja.platform.addin.OfficeFiles;
import id.lembarkinerja.platform.http.Answers;
import id.lembarkinerja.platform.http.Attributes;
import id.lembarkinerja.platform.http.InstallationPage;
import id.lembarkinerja.platform.http.ManifestRoute;
import id.lembarkinerja.platform.http.OpenApi;
import id.lembarkinerja.platform.http.Problems;
import id.lembarkinerja.platform.http.Route;
import id.lembarkinerja.platform.http.RouteDoc;
import id.lembarkinerja.platform.http.StaticRoutes;
import id.lembarkinerja.platform.json.Json;
import id.lembarkinerja.platform.tls.Certificates;
import id.lembarkinerja.recap.http.BoardRoutes;
import id.lembarkinerja.recognition.LayoutMappings;
import id.lembarkinerja.samples.template.Templates;
import id.lembarkinerja.submission.http.CompareRoutes;
import id.lembarkinerja.submission.http.ContrastRoutes;
import id.lembarkinerja.submission.http.CopyRoutes;
import id.lembarkinerja.submission.http.FileComparisonRoutes;
import id.lembarkinerja.submission.http.MergeRoutes;
import id.lembarkinerja.submission.http.ReceiptRoutes;
import id.lembarkinerja.submission.http.SubmissionRoutes;
import id.lembarkinerja.submission.http.UploadRoutes;
import id.lembarkinerja.submission.http.VersionRoutes;
import id.lembarkinerja.submission.receipt.Receipts;
import id.lembarkinerja.validation.http.CheckRoutes;
import id.lembarkinerja.validation.http.FindingCodeRoutes;
import id.lembarkinerja.workbook.http.Edits;
import id.lembarkinerja.workbook.http.WorkbenchRoutes;
import id.lembarkinerja.workbook.ooxml.OoxmlFormatter;
import id.lembarkinerja.workbook.ooxml.OoxmlMarks;
import id.lembarkinerja.workbook.ooxml.OoxmlPatcher;
import id.lembarkinerja.workbook.ooxml.OoxmlSnapshots;
import id.lembarkinerja.workbook.ooxml.RowMover;
import io.javalin.http.Context;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Every route of the server, in one list. */
final class Routes {
    private Routes() {}

    static List<Route> all(
            Installation installation, Rules rules, Catalogue formulas, Optional<Certificates> certificates) {
        List<Route> routes = new ArrayList<>();
        routes.addAll(new AccountRoutes(installation.accounts).routes());
        routes.addAll(new ReviewerRoutes(installation.accounts).routes());
        routes.addAll(
                new SubmissionRoutes(installation.submissions, installation.decisions, installation.accounts).routes());
        routes.addAll(versions(installation));
        routes.addAll(new ReceiptRoutes(
                        new Receipts(
                                installation.submissions,
                                installation.audit,
                                () -> installation.accounts.listAgencies(Scope.everything())),
                        installation.clock)
                .routes());
        routes.addAll(Reviews.routes(installation, rules));
        routes.addAll(new BoardRoutes(installation.accounts, installation.submissions).routes());
        routes.addAll(new AuditRoutes(installation.database, installation.audit, Action.READ_AUDIT).routes());
        OoxmlPatcher patcher = new OoxmlPatcher();
        Edits edits = new Edits(new RowMover(), patcher, new OoxmlFormatter(), new OoxmlMarks());
        routes.addAll(new CheckRoutes(
                        rules.examiner,
                        patcher,
                        edits,
                        Action.CHECK,
                        mappings(installation),
                        context -> Attributes.get(context, Caller.class).user().username())
                .routes());
        routes.addAll(new LayoutRoutes(installation.layouts, rules.forms).routes());
        routes.addAll(new WorkbenchRoutes(new OoxmlSnapshots(), edits, Action.CHECK).routes());
        routes.addAll(new CatalogueRoutes(
                        rules.forms,
                        Set.copyOf(Templates.list()),
                        formulas.scales().byId(),
                        Action.LOOK_AROUND)
                .routes());
        routes.addAll(new FindingCodeRoutes(Action.LOOK_AROUND).routes());
        routes.addAll(new FormulaRoutes(formulas, Action.LOOK_AROUND).routes());
        routes.addAll(SampleRoutes.routes());
        routes.add(Route.get(
                "/healthz", Action.OPEN, RouteDoc.json("Whether the server and its database answer."), context -> {
                    installation.database.read(() -> installation.audit.listBefore(1, 1));
                    Answers.json(context, 200, Json.object().put("status", "ok"));
                }));
        routes.add(Route.get(
                "/lembar-ca.crt",
                Action.OPEN,
                RouteDoc.of("The certificate of this installation's own authority.", "application/x-x509-ca-cert"),
                context -> {
                    Certificates own =
                            certificates.orElseThrow(() -> Problems.notFound().asException());
                    context.contentType("application/x-x509-ca-cert")
                            .header("Content-Disposition", "attachment; filename=\"lembar-ca.crt\"")
                            .result(own.authorityPem());
                }));
        routes.addAll(addIn(installation, certificates));
        routes.add(OpenApi.route(routes, Action.OPEN));
        return List.copyOf(routes);
    }

    /** What Excel and the browser load, and how the add-in gets there. */
    private static List<Route> addIn(Installation installation, Optional<Certificates> certificates) {
        OfficeFiles office = OfficeFiles.of(installation.folder);
        List<Route> routes = new ArrayList<>();
        routes.add(new ManifestRoute(edition(installation.folder), certificates).route(Action.OPEN));
        routes.add(new InstallationPage(certificates, office).route(Action.OPEN));
        routes.addAll(new StaticRoutes(Action.OPEN, office).routes());
        return routes;
    }

    /** A trial is known by what the demo left in its folder, whoever serves it. */
    static Edition edition(DataFolder folder) {
        return Files.isRegularFile(folder.root().resolve(DemoData.MARK)) ? Edition.TRIAL : Edition.OFFICE;
    }

    /** Storing versions, taking copies of them, and merging what was sent on a stale base. */
    private static List<Route> versions(Installation installation) {
        List<Route> routes = new ArrayList<>();
        routes.addAll(new CopyRoutes(installation.submissions, new OoxmlMarks()).routes());
        routes.addAll(new VersionRoutes(installation.submissions).routes());
        routes.addAll(new UploadRoutes(
                        installation.submissions,
                        installation.versions,
                        installation.firstVersions(),
                        installation.branches,
                        installation.engine.comparison(),
                        new OoxmlMarks())
                .routes());
        routes.addAll(new CompareRoutes(
                        installation.submissions,
                        installation.engine.comparison(),
                        installation.accounts,
                        installation.clock)
                .routes());
        routes.addAll(
                new FileComparisonRoutes(installation.submissions, installation.engine.comparison(), new OoxmlMarks())
                        .routes());
        routes.addAll(
                new ContrastRoutes(installation.submissions, installation.engine.comparison(), installation.accounts)
                        .routes());
        routes.addAll(new MergeRoutes(
                        installation.submissions,
                        installation.branches,
                        installation.merges,
                        installation.engine.examination(),
                        new OoxmlMarks(),
                        installation.accounts)
                .routes());
        return routes;
    }

    /** What the agency of the caller said about its layouts; whoever belongs to none said nothing. */
    private static Function<Context, LayoutMappings> mappings(Installation installation) {
        return context -> Attributes.get(context, Caller.class)
                .user()
                .agency()
                .map(installation.layouts::of)
                .orElse(LayoutMappings.NONE);
    }
}
