package id.lembarkinerja.submission.http;

import id.lembarkinerja.platform.http.Answers;
import id.lembarkinerja.platform.http.Parameters;
import id.lembarkinerja.platform.http.Problem;
import id.lembarkinerja.submission.VersionComparison;
import id.lembarkinerja.submission.VersionComparison.View;
import io.javalin.http.Context;
import java.util.Locale;

/** What was compared, in the view that was asked for: as data, as a page or as a workbook. */
final class Views {
    private Views() {}

    /** The parameter {@code view}; data when there is none. */
    static View of(Context context) {
        String name = Parameters.textOrEmpty(context, "view");
        for (View view : View.values()) {
            if (name.equals(view.name().toLowerCase(Locale.ROOT))) {
                return view;
            }
        }
        if (name.isEmpty()) {
            return View.JSON;
        }
        throw Problem.of(
                        400,
                        "invalid-parameter",
                        "Parameter tidak dikenal",
                        "view = " + name + " tidak dikenal. Pakai json, html atau xlsx.")
                .asException();
    }

    /** Answers with the outcome; the names fill the place of {@code {from}} and {@code {to}} in that of a file. */
    static void answer(Context context, VersionComparison.Outcome outcome, String from, String to) {
        if (outcome instanceof VersionComparison.Unreadable unreadable) {
            throw SubmissionProblems.noLongerReadable(unreadable).asException();
        }
        if (!(outcome instanceof VersionComparison.Written written)) {
            Answers.json(context, 200, ((VersionComparison.Compared) outcome).json());
            return;
        }
        context.header("Cache-Control", "private, no-cache");
        if (written.fileName().isEmpty()) {
            // The page brings its own style and nothing else.
            context.header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                    .contentType(written.contentType())
                    .result(written.bytes());
        } else {
            String name = written.fileName().replace("{from}", from).replace("{to}", to);
            Answers.file(context, written.contentType(), name, written.bytes());
        }
    }
}
