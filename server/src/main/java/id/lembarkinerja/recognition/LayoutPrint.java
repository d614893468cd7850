package id.lembarkinerja.recognition;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Names a layout by its headings, so that an answer about it holds wherever the table stands next time: same words in
 * the same order, whatever their case, punctuation, line breaks and years.
 */
final class LayoutPrint {
    private static final int LENGTH = 16;

    private LayoutPrint() {}

    static String of(HeaderBand band) {
        StringBuilder text = new StringBuilder();
        for (HeaderColumn column : band.columns()) {
            for (String level : column.path()) {
                text.append(Words.normalize(level).replaceAll("\\b(19|20)\\d\\d\\b", "#"))
                        .append('/');
            }
            text.append('|');
        }
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
