package id.lembarkinerja.configure;

import id.lembarkinerja.platform.http.Route;
import id.lembarkinerja.review.Acceptances;
import id.lembarkinerja.review.CellHistory;
import id.lembarkinerja.review.Inbox;
import id.lembarkinerja.review.Mentions;
import id.lembarkinerja.review.Stores;
import id.lembarkinerja.review.SuggestionWriting;
import id.lembarkinerja.review.Suggestions;
import id.lembarkinerja.review.ThreadViews;
import id.lembarkinerja.review.Threads;
import id.lembarkinerja.review.checklist.Checklists;
import id.lembarkinerja.review.http.ChecklistRoutes;
import id.lembarkinerja.review.http.CommentRoutes;
import id.lembarkinerja.review.http.HistoryRoutes;
import id.lembarkinerja.review.http.InboxRoutes;
import id.lembarkinerja.review.http.SuggestionRoutes;
import id.lembarkinerja.review.http.ThreadJson;
import id.lembarkinerja.review.jdbc.JdbcChecklistStore;
import id.lembarkinerja.review.jdbc.JdbcReviewStore;
import id.lembarkinerja.workbook.ooxml.OoxmlPatcher;
import id.lembarkinerja.workbook.ooxml.OoxmlReader;
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
        Stores stores =
                new Stores(installation.database, new JdbcReviewStore(installation.database), installation.store);
        ThreadViews views = new ThreadViews(stores, installation.engine.tracing());
        Mentions mentions = new Mentions(installation.accounts);
        Threads threads = new Threads(stores, installation.audit, installation.clock, views, mentions);
        ThreadJson json = new ThreadJson(installation.accounts);
        routes.addAll(new CommentRoutes(threads, views, mentions, installation.submissions, json).routes());
        SuggestionWriting writing = new SuggestedValues(new OoxmlReader(), new OoxmlPatcher());
        Suggestions suggestions = new Suggestions(stores, threads, views, writing);
        Acceptances acceptances = new Acceptances(stores, threads, suggestions, views, installation.versions, writing);
        routes.addAll(new SuggestionRoutes(suggestions, acceptances, installation.submissions, json).routes());
        CellHistory history = new CellHistory(views, installation.submissions);
        routes.addAll(new HistoryRoutes(history, installation.submissions).routes());
        Inbox inbox = new Inbox(stores, installation.clock);
        routes.addAll(new InboxRoutes(inbox, installation.submissions, installation.accounts).routes());
        return routes;
    }
}
