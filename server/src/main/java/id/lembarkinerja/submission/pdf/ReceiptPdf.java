package id.lembarkinerja.submission.pdf;

import id.lembarkinerja.submission.receipt.Integrity;
import id.lembarkinerja.submission.receipt.QrCode;
import id.lembarkinerja.submission.receipt.Receipt;
import id.lembarkinerja.submission.receipt.ReceiptLine;
import id.lembarkinerja.submission.receipt.ReceiptWords;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** A receipt as one page of A4, to print or to keep beside the workbook. Lengths are in points. */
public final class ReceiptPdf {
    private static final float MARGIN = 56;
    private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
    /** Leaves the values room for the 64 digits of a digest in one line, to be searched for and copied. */
    private static final float LABELS = 120;

    private static final float QR = 150;
    /** A title or a name of more lines is cut, so that one page holds them all. */
    private static final int LINES_AT_MOST = 3;

    private static final Color INK = new Color(0x242424);
    private static final Color SOFT = new Color(0x616161);
    private static final Color GOOD = new Color(0x0e700e);
    private static final Color BAD = new Color(0xb10e1c);

    private final ReceiptWords words;
    private final Instant verified;
    private final String address;

    /** In these words; verified at this moment, to be verified again at this absolute address. */
    public ReceiptPdf(ReceiptWords words, Instant verified, String address) {
        this.words = words;
        this.verified = verified;
        this.address = address;
    }

    /**
     * The bytes of the document.
     *
     * @param local whether the address means something on the server's own computer only
     */
    public byte[] of(Receipt receipt, Integrity integrity, boolean local) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            document.getDocumentInformation().setTitle(words.get("title") + " " + receipt.code());
            document.getDocumentInformation().setCreator("Lembar Kinerja");
            document.getDocumentCatalog().setLanguage(words.tag());
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                Sheet sheet = new Sheet(document, content, PDRectangle.A4.getHeight() - MARGIN);
                head(sheet, integrity);
                for (ReceiptLine line : ReceiptLine.of(receipt, words)) {
                    line(sheet, line);
                }
                scan(sheet, local);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private void head(Sheet sheet, Integrity integrity) throws IOException {
        boolean intact = integrity.isIntact();
        sheet.paragraph("Lembar Kinerja", new Sheet.Style(10, SOFT), MARGIN, WIDTH, 1);
        sheet.skip(8);
        sheet.paragraph(words.get("title"), new Sheet.Style(22, INK), MARGIN, WIDTH, 1);
        sheet.skip(10);
        float top = sheet.y();
        Sheet.Style verdict = new Sheet.Style(11.5f, intact ? GOOD : BAD);
        sheet.paragraph(words.get(integrity.verdict()), verdict, MARGIN + 12, WIDTH - 12, 4);
        sheet.skip(4);
        for (ReceiptLine.Check check : ReceiptLine.checks(integrity, words)) {
            Sheet.Style style = new Sheet.Style(10, check.holds() ? INK : BAD);
            sheet.paragraph(check.sentence(), style, MARGIN + 12, WIDTH - 12, 2);
        }
        sheet.fill(intact ? GOOD : BAD, MARGIN, sheet.y(), 3, top - sheet.y());
        sheet.skip(20);
    }

    private static void line(Sheet sheet, ReceiptLine line) throws IOException {
        float top = sheet.y();
        sheet.paragraph(line.label(), new Sheet.Style(9.5f, SOFT), MARGIN, LABELS - 8, 2);
        float below = sheet.y();
        sheet.skip(below - top);
        sheet.paragraph(line.value(), new Sheet.Style(10, INK), MARGIN + LABELS, WIDTH - LABELS, LINES_AT_MOST);
        sheet.skip(Math.max(0, sheet.y() - below) + 6);
    }

    private void scan(Sheet sheet, boolean local) throws IOException {
        sheet.skip(16);
        float top = sheet.y();
        sheet.square(QrCode.of(address), MARGIN, top - QR, QR);
        float left = MARGIN + QR + 16;
        float width = WIDTH - QR - 16;
        sheet.skip(12);
        sheet.paragraph(words.get("scan"), new Sheet.Style(13, INK), left, width, 1);
        sheet.skip(4);
        sheet.paragraph(address, new Sheet.Style(10, INK), left, width, 4);
        sheet.skip(4);
        Sheet.Style small = new Sheet.Style(9.5f, SOFT);
        sheet.paragraph(words.get("scan-how"), small, left, width, 6);
        sheet.skip(Math.max(0, sheet.y() - (top - QR)) + 20);
        if (local) {
            sheet.paragraph(words.get("local"), new Sheet.Style(9.5f, BAD), MARGIN, WIDTH, 4);
            sheet.skip(6);
        }
        String foot = words.get("verified", words.moment(verified)) + " " + words.get("nothing-inside");
        sheet.paragraph(foot, small, MARGIN, WIDTH, 3);
    }
}
