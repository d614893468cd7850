package id.lembarkinerja.submission.http;

import id.lembarkinerja.submission.receipt.Integrity;
import id.lembarkinerja.submission.receipt.QrCode;
import id.lembarkinerja.submission.receipt.Receipt;
import id.lembarkinerja.submission.receipt.ReceiptLine;
import id.lembarkinerja.submission.receipt.ReceiptWords;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A receipt as a page for people, on the screen and on paper. */
final class ReceiptPage {
    private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z0-9-]+)}}");
    private static final String FRAME = read("receipt-page.html");
    private static final String MAIN = read("receipt-main.html");
    private static final String PROBLEM = read("receipt-problem.html");
    private static final String STYLE = read("receipt.css");

    private final ReceiptWords words;

    /** What is HTML already; every other place is filled with words. */
    private final Map<String, String> html = new HashMap<>();

    private ReceiptPage(ReceiptWords words) {
        this.words = words;
        html.put("style", STYLE);
        put("lang", words.tag());
        put("other", words.other().tag());
        put("switch", words.other().get("switch"));
    }

    /**
     * The page.
     *
     * @param address where the code is verified, absolute
     * @param local whether that address means something on the server's own computer only
     */
    static String of(
            Receipt receipt, Integrity integrity, ReceiptWords words, Instant at, String address, boolean local) {
        ReceiptPage page = new ReceiptPage(words);
        boolean intact = integrity.isIntact();
        page.put("heading", words.get("title"));
        page.put("tone", intact ? "good" : "bad");
        page.put("verdict", words.get(integrity.verdict()));
        StringBuilder checks = new StringBuilder();
        for (ReceiptLine.Check check : ReceiptLine.checks(integrity, words)) {
            checks.append("<li class=\"")
                    .append(check.holds() ? "holds" : "fails")
                    .append("\">");
            checks.append(escaped(check.sentence())).append("</li>\n");
        }
        page.html.put("checks", checks.toString());
        StringBuilder lines = new StringBuilder();
        for (ReceiptLine line : ReceiptLine.of(receipt, words)) {
            lines.append("<dt>").append(escaped(line.label())).append("</dt><dd>");
            lines.append(escaped(line.value())).append("</dd>\n");
        }
        page.html.put("lines", lines.toString());
        page.html.put("qr", QrCode.of(address).svg().replace("<svg ", "<svg role=\"img\" aria-labelledby=\"scan\" "));
        page.html.put("scan", "<span id=\"scan\">" + escaped(words.get("scan")) + "</span>");
        page.put("address", address);
        page.html.put("local", local ? "<p class=\"note\">" + escaped(words.get("local")) + "</p>\n" : "");
        page.put("pdf-address", ReceiptRoutes.PATH + receipt.code() + "/pdf?lang=" + words.tag());
        page.put("sha256", receipt.version().origin().digest().sha256());
        page.put("verified", words.get("verified", words.moment(at)));
        return page.framed(MAIN);
    }

    /** A page that says why there is no receipt: {@code what} names the words. */
    static String problem(String what, ReceiptWords words) {
        ReceiptPage page = new ReceiptPage(words);
        page.put("heading", words.get(what));
        page.put("text", words.get(what + "-text"));
        return page.framed(PROBLEM);
    }

    private void put(String place, String text) {
        html.put(place, escaped(text));
    }

    private String framed(String main) {
        html.put("main", filled(main));
        return filled(FRAME);
    }

    private String filled(String template) {
        return PLACE.matcher(template).replaceAll(place -> {
            String given = html.get(place.group(1));
            return Matcher.quoteReplacement(given == null ? escaped(words.get(place.group(1))) : given);
        });
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String read(String name) {
        try (InputStream in = ReceiptPage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
