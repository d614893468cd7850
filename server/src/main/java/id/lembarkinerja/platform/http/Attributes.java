package id.lembarkinerja.platform.http;

import io.javalin.http.Context;

/** Typed values that travel with one request. */
public final class Attributes {
    private Attributes() {}

    /** Puts the value there, under its type. */
    public static <T> void put(Context context, Class<T> type, T value) {
        context.attribute(type.getName(), value);
    }

    /** The value put there earlier in the same request. */
    public static <T> T get(Context context, Class<T> type) {
        Object value = context.attribute(type.getName());
        if (value == null) {
            throw new IllegalStateException("no " + type.getSimpleName() + " in this request");
        }
        return type.cast(value);
    }
}
