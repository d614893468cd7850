package id.lembarkinerja.submission.pdf;

import id.lembarkinerja.submission.receipt.QrCode;
import java.awt.Color;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** A page that is written from its top to its bottom. Lengths are in points, heights are counted from the bottom. */
final class Sheet {
    private static final float LINE_HEIGHT = 1.35f;

    private final PDPageContentStream content;
    private final Typeface typeface;
    private float y;

    Sheet(PDDocument document, PDPageContentStream content, float top) throws IOException {
        this.content = content;
        this.typeface = Typeface.in(document);
        this.y = top;
    }

    /** How text looks. */
    record Style(float size, Color color) {}

    /** Where the next paragraph begins. */
    float y() {
        return y;
    }

    /** Leaves space; less than none goes back up. */
    void skip(float space) {
        y -= space;
    }

    /** Text in lines no wider than {@code width}, at most so many. */
    void paragraph(String text, Style style, float left, float width, int linesAtMost) throws IOException {
        List<String> lines = typeface.lines(text, style.size(), width, linesAtMost);
        content.setNonStrokingColor(style.color());
        for (String line : lines) {
            y -= style.size() * LINE_HEIGHT;
            content.beginText();
            content.setFont(typeface.font(), style.size());
            content.newLineAtOffset(left, y + style.size() * (LINE_HEIGHT - 1));
            content.showText(line);
            content.endText();
        }
    }

    void fill(Color color, float left, float bottom, float width, float height) throws IOException {
        content.setNonStrokingColor(color);
        content.addRect(left, bottom, width, height);
        content.fill();
    }

    /** A QR code with its quiet zone, {@code side} wide and high. */
    void square(QrCode code, float left, float bottom, float side) throws IOException {
        float module = side / (code.size() + 2 * QrCode.QUIET_ZONE);
        content.setNonStrokingColor(Color.BLACK);
        for (int row = 0; row < code.size(); row++) {
            for (int column = 0; column < code.size(); column++) {
                if (code.isDark(column, row)) {
                    float x = left + (column + QrCode.QUIET_ZONE) * module;
                    content.addRect(x, bottom + side - (row + QrCode.QUIET_ZONE + 1) * module, module, module);
                }
            }
        }
        content.fill();
    }
}
