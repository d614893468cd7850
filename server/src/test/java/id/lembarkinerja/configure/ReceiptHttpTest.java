package id.lembarkinerja.configure;

import static org.assertj.core.api.Assertions.assertThat;

import id.lembarkinerja.submission.receipt.QrReader;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Receipts as anybody on the network sees them, without an account. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReceiptHttpTest {
    @TempDir
    static Path folder = Path.of("");

    private @Nullable Demo running;

    private Demo demo() {
        if (running == null) {
            throw new IllegalStateException();
        }
        return running;
    }

    @BeforeAll
    void start() throws Exception {
        running = new Demo(folder);
    }

    @AfterAll
    void stop() {
        demo().close();
    }

    private String open(String form) {
        Map<String, String> wish =
                Map.of("agency", "dpmppa-kota-jambi", "period", "2022", "form", form, "title", "IKU <2022> & \"lain\"");
        return demo().postJson("staf", "/api/v1/submissions", wish).text("id");
    }

    /** Stores it and gives the code of its receipt. */
    private String store(String id, int base, String text) {
        Demo.Answer stored = demo().post(
                        "staf",
                        "/api/v1/submissions/" + id + "/versions?base=" + base + "&name=iku.xlsx&note=rahasia%20kita",
                        text.getBytes(StandardCharsets.UTF_8));
        assertThat(stored.status()).isEqualTo(201);
        assertThat(stored.json().at("/version/receipt").asText())
                .isEqualTo(stored.json().at("/receipt/code").asText());
        return stored.json().at("/receipt/code").asText();
    }

    private Demo.Answer page(String path) {
        return demo().send("GET", path, null, BodyPublishers.noBody(), "Accept", "text/html,application/xhtml+xml");
    }

    private String html(String path) {
        return new String(page(path).response().body(), StandardCharsets.UTF_8);
    }

    /** What somebody does who has the database file and knows its triggers. */
    private void tamper(String trigger, String change, Object... values) {
        demo().server.installation.database.run(() -> {
            var handle = demo().server.installation.database.handle();
            String kept = handle.createQuery("SELECT sql FROM sqlite_master WHERE type = 'trigger' AND name = ?")
                    .bind(0, trigger)
                    .mapTo(String.class)
                    .one();
            handle.execute("DROP TRIGGER " + trigger);
            handle.execute(change, values);
            handle.execute(kept);
        });
    }

    @Test
    void the_page_shows_code_hashes_author_and_that_all_is_intact() {
        String code = store(open("lengkap"), 0, "a=17171");
        var json = demo().get(null, "/api/v1/receipts/" + code).json();
        String html = html("/r/" + code);
        assertThat(html)
                .contains("<html lang=\"id\">")
                .contains("Tanda terima ini sah")
                .contains("Rantai versi kiriman ini utuh")
                .contains(code)
                .contains(json.path("sha256").asText())
                .contains(json.path("hash").asText())
                .contains(json.path("authorName").asText())
                .contains("IKU &lt;2022&gt; &amp; &quot;lain&quot;")
                .doesNotContain("{{");
        assertThat(json.path("intact").asBoolean()).isTrue();
        assertThat(json.path("chain").asText()).isEqualTo("intact");
        assertThat(json.path("file").asText()).isEqualTo("intact");
        // The address of before leads to the same page.
        assertThat(html("/api/v1/receipts/" + code)).contains("Tanda terima ini sah");
    }

    @Test
    void every_qr_code_leads_to_the_short_address_on_this_server() throws IOException {
        String code = store(open("qr"), 0, "a=1");
        String address = demo().root + "/r/" + code;
        assertThat(QrReader.read(html("/r/" + code))).isEqualTo(address);
        Demo.Answer qr = demo().get(null, "/api/v1/receipts/" + code + "/qr");
        assertThat(qr.header("Content-Type")).startsWith("image/svg+xml");
        assertThat(QrReader.read(new String(qr.response().body(), StandardCharsets.UTF_8)))
                .isEqualTo(address);
        Demo.Answer pdf = demo().get(null, "/api/v1/receipts/" + code + "/pdf");
        assertThat(pdf.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(pdf.header("Content-Disposition")).contains("tanda-terima-" + code + ".pdf");
        try (PDDocument document = Loader.loadPDF(pdf.response().body())) {
            assertThat(QrReader.read(new PDFRenderer(document).renderImageWithDPI(0, 150)))
                    .isEqualTo(address);
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains(code, "hanya berlaku di komputer itu");
        }
    }

    @Test
    void the_page_switches_to_english_and_back() {
        String code = store(open("bahasa"), 0, "a=1");
        assertThat(html("/r/" + code)).contains("<a href=\"?lang=en\" hreflang=\"en\" lang=\"en\">English</a>");
        assertThat(html("/r/" + code + "?lang=en"))
                .contains("<html lang=\"en\">", "This receipt is valid", "?lang=id\"", "/pdf?lang=en\"")
                .doesNotContain("Tanda terima");
    }

    @Test
    void a_receipt_shows_nothing_of_the_workbook_or_of_what_was_said_about_it() throws IOException {
        String code = store(open("isi"), 0, "indikator_rahasia=17171");
        byte[] pdf =
                demo().get(null, "/api/v1/receipts/" + code + "/pdf").response().body();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)
                            + html("/r/" + code)
                            + demo().get(null, "/api/v1/receipts/" + code).json())
                    .doesNotContain("indikator_rahasia", "17171", "rahasia kita");
        }
    }

    @Test
    void the_page_runs_no_script_but_the_servers_own() {
        Demo.Answer page = page("/r/" + store(open("naskah"), 0, "a=1"));
        String html = new String(page.response().body(), StandardCharsets.UTF_8);
        assertThat(page.header("Content-Security-Policy")).contains("script-src 'self';");
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(html.split("<script", -1)).hasSize(2);
        assertThat(html).contains("<script type=\"module\" src=\"/addin/receipt.js\"></script>");
        assertThat(html).doesNotContainPattern("\\son[a-z]+=");
    }

    @Test
    void an_unknown_code_is_told_on_a_page_of_its_own() {
        Demo.Answer unknown = page("/r/TIDAKADA");
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.header("Content-Type")).startsWith("text/html");
        assertThat(new String(unknown.response().body(), StandardCharsets.UTF_8))
                .contains("Tanda terima tidak dikenal", "Periksa kodenya");
        assertThat(html("/r/TIDAKADA?lang=en")).contains("Unknown receipt");
        assertThat(demo().get(null, "/api/v1/receipts/TIDAKADA/pdf").text("type"))
                .isEqualTo("unknown-receipt");
        assertThat(demo().get(null, "/api/v1/receipts/TIDAKADA/qr").status()).isEqualTo(404);
    }

    @Test
    void a_record_that_was_altered_says_so() {
        String id = open("catatan");
        String code = store(id, 0, "a=1");
        tamper("version_keeps_update", "UPDATE version SET author_name = 'Orang Lain' WHERE receipt = ?", code);
        assertThat(html("/r/" + code))
                .contains("tidak dapat dibenarkan", "Catatan versi tidak cocok dengan hash-nya")
                .doesNotContain("Tanda terima ini sah");
        var json = demo().get(null, "/api/v1/receipts/" + code).json();
        assertThat(json.path("intact").asBoolean()).isFalse();
        assertThat(json.path("record").asText()).isEqualTo("broken");
        assertThat(json.path("file").asText()).isEqualTo("intact");
    }

    @Test
    void one_flipped_bit_of_the_stored_file_says_so() {
        String id = open("bit");
        String code = store(id, 0, "a=1");
        tamper(
                "content_keeps_update",
                "UPDATE content SET workbook = ? WHERE submission = ?",
                "a=0".getBytes(StandardCharsets.UTF_8),
                id);
        assertThat(html("/r/" + code)).contains("tidak dapat dibenarkan", "Berkas yang tersimpan berubah atau hilang");
        assertThat(demo().get(null, "/api/v1/receipts/" + code).text("record")).isEqualTo("intact");
    }

    @Test
    void an_altered_version_breaks_the_chain_of_its_neighbours_too() {
        String id = open("rantai");
        String first = store(id, 0, "a=1");
        String second = store(id, 1, "a=2");
        tamper("version_keeps_update", "UPDATE version SET at = 'kemarin' WHERE receipt = ?", first);
        assertThat(html("/r/" + second))
                .contains("Catatan versi cocok dengan hash-nya", "Rantai versi kiriman ini putus");
        Demo.Answer damaged = page("/r/" + first);
        assertThat(damaged.status()).isEqualTo(500);
        assertThat(new String(damaged.response().body(), StandardCharsets.UTF_8))
                .contains("Catatan tanda terima rusak");
        assertThat(demo().get(null, "/api/v1/receipts/" + first).text("type")).isEqualTo("damaged-receipt");
    }
}
