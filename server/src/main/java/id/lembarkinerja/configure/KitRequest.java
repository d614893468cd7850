package id.lembarkinerja.configure;

import id.lembarkinerja.platform.DataFolder;
import id.lembarkinerja.platform.addin.InstallKit;
import id.lembarkinerja.platform.addin.TrustedCatalog;
import id.lembarkinerja.platform.http.WebServer;
import id.lembarkinerja.platform.tls.Certificates;
import java.io.IOException;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.util.Optional;

/** What a kit is asked for, once it is sure that Excel will take it: Excel says nothing when it does not. */
record KitRequest(String host, int port, Optional<TrustedCatalog> share) {
    private static final int HTTPS = 443;

    /** Refuses what cannot work, in words. */
    static KitRequest of(String address, Optional<String> share) {
        URI uri = parse(address);
        if (share.isPresent() && !TrustedCatalog.isShare(share.get())) {
            throw new RefusedException("Folder bersama \"" + share.get() + "\" tidak dapat dipakai. Tulis sebagai"
                    + " \\\\server\\folder, seperti di bilah alamat Windows.");
        }
        if (share.isPresent() && WebServer.isLoopback(uri.getHost())) {
            throw new RefusedException(
                    "Alamat " + address + " hanya berarti komputer ini sendiri, jadi tidak berguna di"
                            + " folder bersama. Sebutkan nama server di jaringan, misalnya https://lembar.jambi.local:"
                            + ServeCommand.PORT + ".");
        }
        return new KitRequest(uri.getHost(), uri.getPort() < 0 ? HTTPS : uri.getPort(), share.map(TrustedCatalog::new));
    }

    private static URI parse(String address) {
        try {
            URI uri = URI.create(address.strip());
            if ("https".equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null) {
                return uri;
            }
        } catch (IllegalArgumentException noAddress) {
            // Refused below, like any other that is none.
        }
        throw new RefusedException(
                "Alamat \"" + address + "\" tidak dapat dipakai: Excel hanya memuat panel lewat https."
                        + " Tulis lengkap, misalnya https://lembar.jambi.local:" + ServeCommand.PORT + ".");
    }

    /** The kit of the server on this data. */
    InstallKit kit(DataFolder data) throws IOException {
        Certificates own = Certificates.find(data.tls())
                .orElseThrow(
                        () -> new RefusedException("Server ini belum punya sertifikat. Jalankan \"lembar serve --name "
                                + host + "\" sekali, lalu ulangi."));
        if (!isCertified(own)) {
            throw new RefusedException("Nama " + host + " belum ada di sertifikat. Jalankan \"lembar serve --name "
                    + host + "\", lalu ulangi.");
        }
        return new InstallKit(
                "https://" + host.toLowerCase(java.util.Locale.ROOT) + (port == HTTPS ? "" : ":" + port),
                Routes.edition(data),
                own.authorityPem(),
                own.fingerprint("SHA-1"),
                own.fingerprint("SHA-256"),
                share);
    }

    private boolean isCertified(Certificates own) throws IOException {
        try {
            return own.isFor(host);
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }
}
