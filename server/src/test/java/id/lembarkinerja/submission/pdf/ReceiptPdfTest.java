package id.lembarkinerja.submission.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import id.lembarkinerja.submission.Contributions;
import id.lembarkinerja.submission.FindingCounts;
import id.lembarkinerja.submission.State;
import id.lembarkinerja.submission.Submission;
import id.lembarkinerja.submission.Version;
import id.lembarkinerja.submission.receipt.Integrity;
import id.lembarkinerja.submission.receipt.QrReader;
import id.lembarkinerja.submission.receipt.Receipt;
import id.lembarkinerja.submission.receipt.ReceiptWords;
import java.io.IOException;
import java.time.Instant;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class ReceiptPdfTest {
    private static final String ADDRESS = "https://lembar.jambikota.local:8443/r/7K3M9QX2AB";
    private static final Instant AT = Instant.parse("2026-08-17T10:00:00Z");
    private static final Integrity INTACT = new Integrity(true, true, true);

    private static Receipt receipt(String title, String author, String file) {
        Submission.Key key = new Submission.Key("dpmppa-kota-jambi", "2026-TW2", "iku");
        Version.Origin origin = new Version.Origin(
                new Version.Digest("a".repeat(64), "b".repeat(64), "c".repeat(64), "1"),
                new Version.Sender("staf", author, AT, "catatan untuk penelaah", ""),
                file,
                14_382,
                "7K3M9QX2AB",
                Contributions.NONE);
        Version version = Version.following("k3v9", 2, origin, new FindingCounts(3, 0, 0, 1, 0), Version.START);
        return new Receipt(
                new Submission("k3v9", key, title, State.DRAFT, "staf", AT),
                version,
                "DPMPPA Kota Jambi",
                "Triwulan II 2026");
    }

    private static Receipt ordinary() {
        return receipt("IKU, Triwulan II 2026", "Siti Rahmawati", "iku 2026.xlsx");
    }

    private static PDDocument pdf(Receipt receipt, Integrity integrity, ReceiptWords words) throws IOException {
        return Loader.loadPDF(new ReceiptPdf(words, AT, ADDRESS).of(receipt, integrity, false));
    }

    private static String text(Receipt receipt, Integrity integrity, ReceiptWords words) throws IOException {
        try (PDDocument document = pdf(receipt, integrity, words)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void the_document_says_code_file_and_hash() throws IOException {
        Receipt receipt = ordinary();
        assertThat(text(receipt, INTACT, ReceiptWords.ID))
                .contains("Tanda terima elektronik")
                .contains("7K3M9QX2AB")
                .contains("IKU, Triwulan II 2026")
                .contains("Periode Triwulan II 2026")
                .contains("Siti Rahmawati")
                .contains("iku 2026.xlsx (14.382 byte)")
                .contains("a".repeat(64))
                .contains(receipt.version().hash())
                .contains("Tanda terima ini sah")
                .contains(ADDRESS)
                .doesNotContain("catatan untuk penelaah");
    }

    @Test
    void its_qr_code_leads_to_the_address() throws IOException {
        try (PDDocument document = pdf(ordinary(), INTACT, ReceiptWords.ID)) {
            assertThat(QrReader.read(new PDFRenderer(document).renderImageWithDPI(0, 150)))
                    .isEqualTo(ADDRESS);
        }
    }

    @Test
    void it_speaks_english_when_asked() throws IOException {
        assertThat(text(ordinary(), INTACT, ReceiptWords.EN))
                .contains("Electronic receipt")
                .contains("This receipt is valid")
                .doesNotContain("Tanda terima");
    }

    @Test
    void what_was_altered_is_said() throws IOException {
        assertThat(text(ordinary(), new Integrity(true, true, false), ReceiptWords.ID))
                .contains("tidak dapat dibenarkan")
                .contains("Berkas yang tersimpan berubah atau hilang")
                .doesNotContain("Tanda terima ini sah");
    }

    @Test
    void letters_that_the_typeface_lacks_do_not_keep_the_receipt_from_being_made() throws IOException {
        assertThat(text(receipt("ꦏꦸꦠ 🙂\tIKU\u0000", "José Ćirić", "表.xlsx"), INTACT, ReceiptWords.ID))
                .contains("??? ? IKU")
                .contains("José Ćirić")
                .contains("?.xlsx");
    }

    @Test
    void endless_names_stay_on_one_page_with_everything_else() throws IOException {
        Receipt endless = receipt("Kinerja ".repeat(250), "x".repeat(2_000), "W".repeat(500) + ".xlsx");
        try (PDDocument document = pdf(endless, new Integrity(false, false, false), ReceiptWords.ID)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document))
                    .contains("…", "Tanda terima tidak memuat isi buku kerja.");
            assertThat(QrReader.read(new PDFRenderer(document).renderImageWithDPI(0, 150)))
                    .isEqualTo(ADDRESS);
        }
    }
}
