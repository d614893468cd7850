package id.lembarkinerja.submission.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The one typeface of the documents, put into each of them, so that they look alike everywhere. Liberation Sans, which
 * comes with the library, has Latin, Greek and Cyrillic letters; others, such as pictures in file names, become a
 * question mark.
 */
final class Typeface {
    private static final String RESOURCE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final PDFont font;

    private Typeface(PDFont font) {
        this.font = font;
    }

    static Typeface in(PDDocument document) throws IOException {
        try (InputStream in = PDDocument.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing");
            }
            return new Typeface(PDType0Font.load(document, in));
        }
    }

    PDFont font() {
        return font;
    }

    /** The text in lines no wider than {@code width}; what does not fit into the last is cut. */
    List<String> lines(String text, float size, float width, int atMost) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : printable(text).split(" ", -1)) {
            String rest = word;
            if (!line.isEmpty() && width(line + " " + rest, size) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ");
            // A word that is wider than a line, such as a digest or an address, goes on in the next.
            while (width(line + rest, size) > width && !rest.isEmpty()) {
                int fitting = fitting(rest, size, width);
                lines.add(rest.substring(0, fitting));
                rest = rest.substring(fitting);
            }
            line.append(rest);
        }
        lines.add(line.toString());
        if (lines.size() > atMost) {
            List<String> kept = new ArrayList<>(lines.subList(0, atMost));
            String last = kept.get(atMost - 1);
            kept.set(atMost - 1, last.substring(0, fitting(last, size, width - width("…", size))) + "…");
            return kept;
        }
        return lines;
    }

    /** How many of its first characters are no wider than this; at least one, so that the text gets shorter. */
    private int fitting(String text, float size, float width) throws IOException {
        int end = text.length();
        while (end > 1 && width(text.substring(0, end), size) > width) {
            end--;
        }
        return end;
    }

    private float width(String text, float size) throws IOException {
        return font.getStringWidth(text) / 1000 * size;
    }

    private String printable(String text) {
        StringBuilder printable = new StringBuilder();
        text.codePoints().forEach(sign -> {
            if (Character.isWhitespace(sign)) {
                printable.append(' ');
            } else {
                printable.append(has(sign) ? Character.toString(sign) : "?");
            }
        });
        return printable.toString();
    }

    private boolean has(int sign) {
        try {
            font.encode(Character.toString(sign));
            return true;
        } catch (IOException | IllegalArgumentException unknown) {
            return false;
        }
    }
}
