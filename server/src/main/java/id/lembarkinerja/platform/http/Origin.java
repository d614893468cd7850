package id.lembarkinerja.platform.http;

import io.javalin.http.Context;

/**
 * The address of this very server, as the caller reached it: the one that also works for others on the caller's
 * network.
 */
public final class Origin {
    private Origin() {}

    /** Scheme, host and port, such as {@code https://lembar.jambi.local:8443}. */
    public static String of(Context context) {
        return context.scheme() + "://" + context.req().getServerName() + ":" + context.port();
    }

    /** The same by https, which the same port speaks when the server has certificates. */
    static String secure(Context context) {
        return "https://" + context.req().getServerName() + ":" + context.port();
    }

    /** Whether the caller used a name that means this machine only, and would lead others to their own. */
    public static boolean isLocal(Context context) {
        return WebServer.isLoopback(context.req().getServerName());
    }
}
