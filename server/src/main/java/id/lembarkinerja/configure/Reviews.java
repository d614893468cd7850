package id.lembarkinerja.configure;

import id.lembarkinerja.platform.http.Route;
import id.lembarkinerja.review.checklist.Checklists;
import id.lembarkinerja.review.http.ChecklistRoutes;
import id.lembarkinerja.review.jdbc.JdbcChecklistStore;
import java.util.ArrayList;
import java.util.List;

/** The reviewing of an installation, wired by hand. */
final class Reviews {
    private Reviews() {}

    static List<Route> routes(Installation installation, Rules rules) {
        List<Route> routes = new ArrayList<>();
        Checklists checklists = new Checklists(
                installation.database,
                new JdbcChecklistStore(installation.database),
                installation.store,
                installation.audit,
                installation.clock,
                ReviewQuestions.load(installation.folder, rules.forms)::of);
        routes.addAll(new ChecklistRoutes(checklists, installation.submissions, installation.accounts).routes());
        return routes;
    }
}
