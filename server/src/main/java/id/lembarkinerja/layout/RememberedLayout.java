package id.lembarkinerja.layout;

import id.lembarkinerja.recognition.LayoutMapping;
import java.time.Instant;

/**
 * An answer about a layout.
 *
 * @param agency whose tables it is about
 * @param layout fingerprint of the headings
 * @param by username
 */
public record RememberedLayout(String agency, String layout, LayoutMapping mapping, String by, Instant at) {}
