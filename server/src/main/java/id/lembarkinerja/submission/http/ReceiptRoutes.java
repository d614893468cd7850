package id.lembarkinerja.submission.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lembarkinerja.account.Action;
import id.lembarkinerja.account.Agency;
import id.lembarkinerja.platform.Codes;
import id.lembarkinerja.platform.http.Answers;
import id.lembarkinerja.platform.http.Problem;
import id.lembarkinerja.platform.http.Route;
import id.lembarkinerja.platform.http.RouteDoc;
import id.lembarkinerja.platform.json.Json;
import id.lembarkinerja.submission.Submission;
import id.lembarkinerja.submission.Submissions;
import id.lembarkinerja.submission.Version;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Receipts, which anybody who holds the code can verify: that this file was stored, by whom and when. They tell nothing
 * of its figures.
 */
public final class ReceiptRoutes {
    private final Submissions submissions;
    private final Supplier<List<Agency>> agencies;

    /** On these features. */
    public ReceiptRoutes(Submissions submissions, Supplier<List<Agency>> agencies) {
        this.submissions = submissions;
        this.agencies = agencies;
    }

    /** The one route. */
    public List<Route> routes() {
        return List.of(Route.get(
                "/api/v1/receipts/{code}",
                Action.OPEN,
                RouteDoc.json("Verify a receipt; a page for people when they ask for HTML.")
                        .answers(new RouteDoc.Answer(200, "application/json"), new RouteDoc.Answer(200, "text/html"))
                        .problems(404),
                this::verify));
    }

    private void verify(Context context) {
        String code = Codes.normalized(context.pathParam("code"));
        ObjectNode receipt = find(code)
                .orElseThrow(() -> Problem.of(
                                404,
                                "unknown-receipt",
                                "Tanda terima tidak dikenal",
                                "Tidak ada tanda terima dengan kode itu di server ini. Periksa kodenya; huruf O dan angka 0 dianggap"
                                        + " sama.")
                        .asException());
        @Nullable String accept = context.header("Accept");
        if (accept != null && accept.contains("text/html")) {
            context.header("Cache-Control", "no-store").html(page(receipt));
        } else {
            Answers.json(context, 200, receipt);
        }
    }

    private Optional<ObjectNode> find(String code) {
        return submissions.read(store -> store.findByReceipt(code)
                .flatMap(version -> store.find(version.submission()).map(submission -> json(submission, version))));
    }

    private ObjectNode json(Submission submission, Version version) {
        String agency = submission.key().agency();
        String name = agencies.get().stream()
                .filter(known -> known.id().equals(agency))
                .map(Agency::name)
                .findFirst()
                .orElse(agency);
        ObjectNode json = Json.object().put("code", version.origin().receipt());
        json.putObject("agency").put("id", agency).put("name", name);
        return json.put("period", submission.key().period())
                .put("form", submission.key().form())
                .put("title", submission.title())
                .put("submission", submission.id())
                .put("version", version.n())
                .put("name", version.origin().name())
                .put("size", version.origin().size())
                .put("sha256", version.origin().digest().sha256())
                .put("hash", version.hash())
                .put("authorName", version.origin().sender().authorName())
                .put("at", version.origin().sender().at().toString())
                .put("intact", version.isIntact());
    }

    private static String page(ObjectNode receipt) {
        StringBuilder rows = new StringBuilder();
        row(rows, "Kode", receipt.path("code").asText());
        row(rows, "Perangkat daerah", receipt.path("agency").path("name").asText());
        row(rows, "Periode", receipt.path("period").asText());
        row(rows, "Formulir", receipt.path("title").asText());
        row(rows, "Versi", receipt.path("version").asText());
        row(rows, "Berkas", receipt.path("name").asText());
        row(rows, "Disimpan", receipt.path("at").asText());
        row(rows, "Oleh", receipt.path("authorName").asText());
        row(rows, "SHA-256 berkas", receipt.path("sha256").asText());
        row(rows, "Hash versi", receipt.path("hash").asText());
        String verdict = receipt.path("intact").asBoolean()
                ? "Tanda terima ini sah."
                : "Catatan versi ini berubah sejak disimpan.";
        return "<!doctype html><html lang=\"id\"><meta charset=\"utf-8\"><title>Tanda terima</title>"
                + "<style>body{font:16px system-ui;margin:3rem auto;max-width:46rem;padding:0 1rem}"
                + "th{text-align:left;padding:.3rem 1rem .3rem 0;vertical-align:top;font-weight:500}"
                + "td{overflow-wrap:anywhere}</style><h1>" + verdict + "</h1><table>" + rows
                + "</table><p>Berkas yang sama mempunyai SHA-256 yang sama.</p></html>";
    }

    private static void row(StringBuilder rows, String name, String value) {
        rows.append("<tr><th scope=\"row\">")
                .append(name)
                .append("</th><td>")
                .append(value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))
                .append("</td></tr>");
    }
}
