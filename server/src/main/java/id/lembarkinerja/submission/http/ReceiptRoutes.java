package id.lembarkinerja.submission.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lembarkinerja.account.Action;
import id.lembarkinerja.platform.http.Answers;
import id.lembarkinerja.platform.http.HeavyWork;
import id.lembarkinerja.platform.http.Origin;
import id.lembarkinerja.platform.http.Parameters;
import id.lembarkinerja.platform.http.Problem;
import id.lembarkinerja.platform.http.Route;
import id.lembarkinerja.platform.http.RouteDoc;
import id.lembarkinerja.platform.json.Json;
import id.lembarkinerja.submission.Submission;
import id.lembarkinerja.submission.Version;
import id.lembarkinerja.submission.pdf.ReceiptPdf;
import id.lembarkinerja.submission.receipt.Integrity;
import id.lembarkinerja.submission.receipt.QrCode;
import id.lembarkinerja.submission.receipt.Receipt;
import id.lembarkinerja.submission.receipt.ReceiptLookup;
import id.lembarkinerja.submission.receipt.ReceiptWords;
import id.lembarkinerja.submission.receipt.Receipts;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Receipts, which anybody who holds the code can verify: that this file was stored, by whom and when. They tell nothing
 * of its figures.
 */
public final class ReceiptRoutes {
    static final String PATH = "/api/v1/receipts/";

    private final Receipts receipts;
    private final InstantSource clock;

    /** On this feature. */
    public ReceiptRoutes(Receipts receipts, InstantSource clock) {
        this.receipts = receipts;
        this.clock = clock;
    }

    /** A receipt for programs and for people, as a PDF, and its QR code. */
    public List<Route> routes() {
        return List.of(
                Route.get(
                        PATH + "{code}",
                        Action.OPEN,
                        RouteDoc.json("Verify a receipt; a page for people when they ask for HTML.")
                                .query("lang")
                                .answers(
                                        new RouteDoc.Answer(200, "application/json"),
                                        new RouteDoc.Answer(200, "text/html"))
                                .problems(404),
                        this::verify),
                Route.get(
                        PATH + "{code}/pdf",
                        Action.OPEN,
                        RouteDoc.of("A receipt to print or to keep, verified now.", "application/pdf")
                                .query("lang")
                                .problems(404),
                        this::pdf),
                Route.get(
                        PATH + "{code}/qr",
                        Action.OPEN,
                        RouteDoc.of("The QR code that leads to the page of a receipt.", "image/svg+xml")
                                .problems(404),
                        this::qr),
                Route.get(
                        "/r/{code}",
                        Action.OPEN,
                        RouteDoc.of("The page of a receipt, under the short address of its QR code.", "text/html"),
                        this::page));
    }

    private void verify(Context context) {
        @Nullable String accept = context.header("Accept");
        if (accept != null && accept.contains("text/html")) {
            page(context);
        } else {
            Receipt receipt = require(context);
            Answers.json(context, 200, json(receipt, integrity(context, receipt)));
        }
    }

    private void page(Context context) {
        ReceiptWords words = words(context);
        ReceiptLookup found = receipts.find(context.pathParam("code"));
        context.header("Cache-Control", "no-store");
        if (found instanceof ReceiptLookup.Known known) {
            Receipt receipt = known.receipt();
            context.html(ReceiptPage.of(
                    receipt,
                    integrity(context, receipt),
                    words,
                    clock.instant(),
                    address(context, receipt),
                    Origin.isLocal(context)));
        } else if (found instanceof ReceiptLookup.Damaged) {
            context.status(500).html(ReceiptPage.problem("damaged", words));
        } else {
            context.status(404).html(ReceiptPage.problem("unknown", words));
        }
    }

    private void pdf(Context context) throws IOException {
        Receipt receipt = require(context);
        Integrity integrity = integrity(context, receipt);
        ReceiptPdf pdf = new ReceiptPdf(words(context), clock.instant(), address(context, receipt));
        context.contentType("application/pdf")
                .header("Content-Disposition", "attachment; filename=\"tanda-terima-" + receipt.code() + ".pdf\"")
                .header("Cache-Control", "no-store")
                .result(pdf.of(receipt, integrity, Origin.isLocal(context)));
    }

    private void qr(Context context) {
        Receipt receipt = require(context);
        context.contentType("image/svg+xml")
                .header("Cache-Control", "no-store")
                .result(QrCode.of(address(context, receipt)).svg());
    }

    private Receipt require(Context context) {
        ReceiptLookup found = receipts.find(context.pathParam("code"));
        if (found instanceof ReceiptLookup.Known known) {
            return known.receipt();
        }
        boolean damaged = found instanceof ReceiptLookup.Damaged;
        String words = damaged ? "damaged" : "unknown";
        throw Problem.of(
                        damaged ? 500 : 404,
                        words + "-receipt",
                        ReceiptWords.ID.get(words),
                        ReceiptWords.ID.get(words + "-text"))
                .asException();
    }

    /** Anybody may ask: the bytes of all who ask at once must fit into memory. */
    private Integrity integrity(Context context, Receipt receipt) {
        HeavyWork.takeMemory(context, receipt.version().origin().size());
        return receipts.verify(receipt);
    }

    private static ReceiptWords words(Context context) {
        return ReceiptWords.in(Parameters.textOrEmpty(context, "lang"));
    }

    /** Where whoever holds the receipt verifies it: on the server as this caller reached it. */
    private static String address(Context context, Receipt receipt) {
        return Origin.of(context) + "/r/" + receipt.code();
    }

    private static ObjectNode json(Receipt receipt, Integrity integrity) {
        Submission submission = receipt.submission();
        Version version = receipt.version();
        ObjectNode json = Json.object().put("code", receipt.code());
        json.putObject("agency").put("id", submission.key().agency()).put("name", receipt.agencyName());
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
                .put("intact", integrity.isIntact())
                .put("record", standing(integrity.record()))
                .put("chain", standing(integrity.chain()))
                .put("file", integrity.removed().isPresent() ? "removed" : standing(integrity.file()));
    }

    private static String standing(boolean holds) {
        return holds ? "intact" : "broken";
    }
}
