package id.lembarkinerja.platform.addin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page with places to fill, and parts that are kept or left out: {@code <!--if word-->…<!--end word-->}. */
public final class HtmlTemplate {
    private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z-]+)}}");

    private final Map<String, String> places = new HashMap<>();
    private String text;

    private HtmlTemplate(String text) {
        this.text = text;
    }

    /** The page of this name beside this class. */
    public static HtmlTemplate read(String name) {
        return new HtmlTemplate(resource(name));
    }

    private static String resource(String name) {
        try (InputStream in = HtmlTemplate.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says what stands in a place; as text, whatever it looks like. */
    public HtmlTemplate with(String place, String value) {
        places.put(place, escaped(value));
        return this;
    }

    /** Puts this style sheet, which lies beside this class, into the page. */
    public HtmlTemplate style(String name) {
        places.put("style", resource(name));
        return this;
    }

    /** Keeps the parts of this name, or leaves them out. */
    public HtmlTemplate keepIf(String part, boolean kept) {
        text = text.replaceAll("(?s)<!--if " + part + "-->(.*?)<!--end " + part + "-->", kept ? "$1" : "");
        return this;
    }

    /** The page. */
    public String filled() {
        return PLACE.matcher(text).replaceAll(place -> {
            String value = places.get(place.group(1));
            if (value == null) {
                throw new IllegalStateException("nothing stands in " + place.group(1));
            }
            return Matcher.quoteReplacement(value);
        });
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
