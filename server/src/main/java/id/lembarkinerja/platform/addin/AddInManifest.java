package id.lembarkinerja.platform.addin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The file by which Excel knows the add-in: where its pages are, its tab, its menus and its functions. */
public final class AddInManifest {
    /**
     * How the file is always called: Excel takes another name for another add-in, and workbooks saved with the first
     * then report an error.
     */
    public static final String FILE_NAME = "manifest.xml";

    private AddInManifest() {}

    /**
     * The manifest of a server.
     *
     * @param origin where the server is reached, such as {@code https://lembar.jambi.local:8765}; Excel takes https
     *     only
     */
    public static String render(String origin, Edition edition) {
        String text = template();
        for (Map.Entry<String, String> place : edition.places().entrySet()) {
            text = text.replace("{{" + place.getKey() + "}}", place.getValue());
        }
        return text.replace("{{origin}}", origin);
    }

    private static String template() {
        try (InputStream in = AddInManifest.class.getResourceAsStream("/manifest.xml.template")) {
            if (in == null) {
                throw new IllegalStateException("manifest.xml.template is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
