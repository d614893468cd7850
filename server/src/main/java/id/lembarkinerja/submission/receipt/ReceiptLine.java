package id.lembarkinerja.submission.receipt;

import id.lembarkinerja.submission.Version;
import java.util.List;

/** One line of a receipt, as the page and the PDF print it. */
public record ReceiptLine(String label, String value) {

    /** All that a receipt tells, in its order. */
    public static List<ReceiptLine> of(Receipt receipt, ReceiptWords words) {
        Version.Origin origin = receipt.version().origin();
        return List.of(
                new ReceiptLine(words.get("code"), receipt.code()),
                new ReceiptLine(words.get("agency"), receipt.agencyName()),
                new ReceiptLine(words.get("submission"), receipt.submission().title()),
                new ReceiptLine(words.get("period"), receipt.periodLabel()),
                new ReceiptLine(
                        words.get("version"), Integer.toString(receipt.version().n())),
                new ReceiptLine(words.get("author"), origin.sender().authorName()),
                new ReceiptLine(words.get("at"), words.moment(origin.sender().at())),
                new ReceiptLine(words.get("file"), origin.name() + " (" + words.bytes(origin.size()) + ")"),
                new ReceiptLine(words.get("sha256"), origin.digest().sha256()),
                new ReceiptLine(words.get("hash"), receipt.version().hash()));
    }

    /** What was found when it was verified, one sentence each. */
    public static List<Check> checks(Integrity integrity, ReceiptWords words) {
        return List.of(
                check(integrity.record(), "record", words),
                check(integrity.chain(), "chain", words),
                integrity
                        .removed()
                        .map(at -> new Check(true, words.get("content-removed", words.moment(at))))
                        .orElseGet(() -> check(integrity.file(), "content", words)));
    }

    private static Check check(boolean holds, String what, ReceiptWords words) {
        return new Check(holds, words.get(what + (holds ? "-intact" : "-broken")));
    }

    /** One thing that was verified, and how it came out. */
    public record Check(boolean holds, String sentence) {}
}
