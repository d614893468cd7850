package id.lembarkinerja.platform.http;

import java.util.function.BiConsumer;

/** What every answer tells the browser: run nothing from elsewhere, be framed by nobody but Office. */
final class SecurityHeaders {
    private static final String POLICY = "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline';"
            + " img-src 'self' data: blob:; font-src 'self' data:; worker-src 'self' blob:; connect-src 'self';"
            + " object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'";
    /** The pane is shown inside Office; on the web Office itself is the framing page. */
    private static final String OFFICE = " https://*.officeapps.live.com https://*.office.com https://*.office365.com"
            + " https://*.sharepoint.com https://*.microsoft.com https://*.cloud.microsoft";

    private SecurityHeaders() {}

    static void set(String path, BiConsumer<String, String> header) {
        boolean pane = path.startsWith("/addin/");
        header.accept("Content-Security-Policy", pane ? POLICY + OFFICE : POLICY);
        header.accept("X-Content-Type-Options", "nosniff");
        header.accept("Referrer-Policy", "no-referrer");
        header.accept("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        if (!pane) {
            header.accept("Cross-Origin-Resource-Policy", "same-origin");
        }
    }
}
