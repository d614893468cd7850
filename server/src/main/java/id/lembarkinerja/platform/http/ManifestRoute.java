package id.lembarkinerja.platform.http;

import id.lembarkinerja.platform.Permission;
import id.lembarkinerja.platform.addin.AddInManifest;
import id.lembarkinerja.platform.addin.Edition;
import id.lembarkinerja.platform.tls.Certificates;
import io.javalin.http.Context;
import java.security.GeneralSecurityException;
import java.util.Optional;

/**
 * The manifest of the Office add-in, for this very server under the name the caller used. Its addresses are https
 * however it was asked for: Excel takes no others.
 */
public final class ManifestRoute {
    private final Edition edition;
    private final Optional<Certificates> certificates;

    /** Of a server that has these certificates, or none and then no https. */
    public ManifestRoute(Edition edition, Optional<Certificates> certificates) {
        this.edition = edition;
        this.certificates = certificates;
    }

    /** Open to everybody when {@code open} asks for no sign-in. */
    public Route route(Permission open) {
        return Route.get(
                "/manifest.xml",
                open,
                RouteDoc.of("The manifest of the Office add-in, for this very server.", "application/xml")
                        .problems(409),
                this::manifest);
    }

    private void manifest(Context context) throws GeneralSecurityException {
        Certificates own = certificates.orElseThrow(() -> httpsNeeded().asException());
        if (!own.isFor(context.req().getServerName())) {
            throw nameUnknown(context.req().getServerName()).asException();
        }
        context.contentType("application/xml; charset=utf-8")
                .header("Cache-Control", "no-store")
                .result(AddInManifest.render(Origin.secure(context), edition));
    }

    private static Problem httpsNeeded() {
        return Problem.of(
                409,
                "https-needed",
                "Perlu https",
                "Excel hanya memuat panel lewat https, sedangkan server ini berjalan tanpa sertifikat. Jalankan"
                        + " \"lembar serve\", atau \"lembar demo --https\" untuk mencoba, lalu ambil manifes lagi.");
    }

    private static Problem nameUnknown(String name) {
        return Problem.of(
                409,
                "name-not-certified",
                "Nama belum ada di sertifikat",
                "Sertifikat server ini tidak berlaku untuk nama " + name + ", jadi Excel akan menolaknya. Jalankan"
                        + " \"lembar serve --name " + name + "\", pasang sertifikatnya, lalu ambil manifes lagi.");
    }
}
