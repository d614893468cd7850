package id.lembarkinerja.platform.http;

import id.lembarkinerja.platform.Permission;
import id.lembarkinerja.platform.addin.HtmlTemplate;
import id.lembarkinerja.platform.addin.OfficeFiles;
import id.lembarkinerja.platform.tls.Certificates;
import io.javalin.http.Context;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Optional;

/** How to install the add-in in Excel, for this very server under the name the caller used, with what to download. */
public final class InstallationPage {
    /** Where it is. */
    public static final String PATH = "/pemasangan";

    private final Optional<Certificates> certificates;
    private final OfficeFiles office;

    /** Of a server that has these certificates, or none and then nothing to download. */
    public InstallationPage(Optional<Certificates> certificates, OfficeFiles office) {
        this.certificates = certificates;
        this.office = office;
    }

    /** Open to everybody when {@code open} asks for no sign-in. */
    public Route route(Permission open) {
        return Route.get(
                PATH,
                open,
                RouteDoc.of("How to install the add-in in Excel, for people.", "text/html")
                        .query("lang"),
                this::show);
    }

    private void show(Context context) throws IOException, GeneralSecurityException {
        String host = context.req().getServerName();
        boolean certified = certificates.isPresent() && certificates.get().isFor(host);
        String language = "en".equals(context.queryParam("lang")) ? "en" : "id";
        context.contentType("text/html; charset=utf-8")
                .header("Cache-Control", "no-store")
                .result(HtmlTemplate.read("installation-" + language + ".html")
                        .style("installation.css")
                        .with("host", host)
                        .with("origin", Origin.secure(context))
                        .with(
                                "fingerprint",
                                certificates
                                        .map(own -> own.fingerprint("SHA-256"))
                                        .orElse(""))
                        .with(
                                "build",
                                office.build().map(build -> " (" + build + ")").orElse(""))
                        .keepIf("no-https", certificates.isEmpty())
                        .keepIf("other-name", certificates.isPresent() && !certified)
                        .keepIf("ready", certified)
                        .keepIf("local", certified && Origin.isLocal(context))
                        .filled());
    }
}
