package id.lembarkinerja.platform.http;

import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;

/** Query and path parameters with their problems. */
public final class Parameters {
    private static final int LONGEST = 2_000;

    private Parameters() {}

    /** A query parameter that must be there. */
    public static String text(Context context, String name) {
        String value = textOrEmpty(context, name);
        if (value.isBlank()) {
            throw Problems.parameter(name, "belum ada").asException();
        }
        return value;
    }

    /** A query parameter, or empty text. */
    public static String textOrEmpty(Context context, String name) {
        @Nullable String value = context.queryParam(name);
        if (value != null && value.length() > LONGEST) {
            throw Problems.parameter(name, "terlalu panjang, paling banyak " + LONGEST + " huruf")
                    .asException();
        }
        return value == null ? "" : value.strip();
    }

    /** A whole number of zero or more in the query. */
    public static int number(Context context, String name) {
        return number(name, text(context, name));
    }

    /** A whole number of zero or more in the path. */
    public static int pathNumber(Context context, String name) {
        return number(name, context.pathParam(name));
    }

    private static int number(String name, String text) {
        boolean digits = !text.isEmpty() && text.length() <= 9 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!digits) {
            throw Problems.parameter(name, "harus berupa bilangan bulat").asException();
        }
        return Integer.parseInt(text);
    }
}
