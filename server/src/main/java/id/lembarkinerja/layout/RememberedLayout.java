package id.lembarkinerja.layout;

import id.lembarkinerja.platform.Digests;
import id.lembarkinerja.recognition.LayoutMapping;
import java.time.Instant;

/**
 * An answer about a layout.
 *
 * @param agency whose tables it is about
 * @param layout fingerprint of the headings
 * @param by username
 */
public record RememberedLayout(String agency, String layout, LayoutMapping mapping, String by, Instant at) {

    /** How the audit log names it. */
    String subject() {
        return "layout:" + agency + ":" + layout;
    }

    /** SHA-256 over all fields. */
    String digest() {
        return Digests.ofFields(
                "lembar-layout-1",
                agency,
                layout,
                mapping.form(),
                String.join(" ", mapping.columns()),
                by,
                at.toString());
    }
}
