package id.lembarkinerja.platform.tls;

import id.lembarkinerja.platform.DataFolder;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The certificates of this installation: an authority of its own, made at first start, and a certificate for the names
 * of this machine, renewed when little time is left or a name is missing. Whoever trusts the authority (its certificate
 * can be downloaded) trusts this server; the authority can vouch for no other names.
 *
 * @param keyStore the server's key with its chain, without a password: the file is its owner's only
 */
public record Certificates(KeyStore keyStore, X509Certificate authority, X509Certificate server) {
    private static final Duration RENEW_WHEN_LEFT = Duration.ofDays(30);
    private static final char[] NO_PASSWORD = new char[0];
    private static final String AUTHORITY = "authority";
    private static final String SERVER = "server";

    /** Reads them, making or renewing what is missing. {@code hosts} are further names the server is called by. */
    public static Certificates open(Path folder, List<String> hosts, Instant now) throws IOException {
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder);
                DataFolder.restrict(folder, true);
            }
            Path file = folder.resolve("lembar.p12");
            Set<String> names = names(hosts);
            KeyStore store = KeyStore.getInstance("PKCS12");
            if (Files.exists(file)) {
                try (InputStream in = Files.newInputStream(file)) {
                    store.load(in, NO_PASSWORD);
                }
            } else {
                store.load(null, NO_PASSWORD);
            }
            boolean newAuthority = !isUsable(store, AUTHORITY, now)
                    || !CertificateMaker.permits((X509Certificate) store.getCertificate(AUTHORITY), names);
            if (newAuthority) {
                CertificateMaker.Signed made = CertificateMaker.authority(names, now);
                store.setKeyEntry(AUTHORITY, made.key(), NO_PASSWORD, new Certificate[] {made.certificate()});
            }
            X509Certificate authority = (X509Certificate) store.getCertificate(AUTHORITY);
            if (newAuthority || !isUsable(store, SERVER, now) || !names(store).containsAll(names)) {
                PrivateKey key = (PrivateKey) store.getKey(AUTHORITY, NO_PASSWORD);
                CertificateMaker.Signed made = CertificateMaker.server(authority, key, names, now);
                store.setKeyEntry(SERVER, made.key(), NO_PASSWORD, new Certificate[] {made.certificate(), authority});
                save(store, file);
            }
            X509Certificate server = (X509Certificate) store.getCertificate(SERVER);
            return new Certificates(serverOnly(store), authority, server);
        } catch (GeneralSecurityException e) {
            throw new IOException("sertifikat di " + folder + " tidak dapat dibaca", e);
        }
    }

    /** Reads them as they are; nothing where the server never made any. */
    public static Optional<Certificates> find(Path folder) throws IOException {
        Path file = folder.resolve("lembar.p12");
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, NO_PASSWORD);
            return store.getCertificate(AUTHORITY) instanceof X509Certificate authority
                            && store.getCertificate(SERVER) instanceof X509Certificate server
                    ? Optional.of(new Certificates(serverOnly(store), authority, server))
                    : Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IOException("sertifikat di " + folder + " tidak dapat dibaca", e);
        }
    }

    /**
     * The hash by which people recognise the authority, as pairs of capital digits.
     *
     * @param algorithm {@code SHA-256}, as certificate windows of today show it, or {@code SHA-1}, by which Windows and
     *     macOS find a certificate to remove
     */
    public String fingerprint(String algorithm) {
        try {
            return HexFormat.ofDelimiter(":")
                    .withUpperCase()
                    .formatHex(MessageDigest.getInstance(algorithm).digest(authority.getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The authority's certificate as a text file that Windows, macOS and browsers import. */
    public byte[] authorityPem() {
        try {
            return ("-----BEGIN CERTIFICATE-----\n"
                            + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(authority.getEncoded())
                            + "\n-----END CERTIFICATE-----\n")
                    .getBytes(StandardCharsets.US_ASCII);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether browsers and Excel accept the server under this name or address. */
    public boolean isFor(String host) throws GeneralSecurityException {
        String bare = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
        return CertificateMaker.names(server).contains(bare.toLowerCase(Locale.ROOT));
    }

    private static boolean isUsable(KeyStore store, String alias, Instant now) throws GeneralSecurityException {
        return store.getCertificate(alias) instanceof X509Certificate certificate
                && certificate.getNotAfter().toInstant().isAfter(now.plus(RENEW_WHEN_LEFT));
    }

    private static Set<String> names(KeyStore store) throws GeneralSecurityException {
        return CertificateMaker.names((X509Certificate) store.getCertificate(SERVER));
    }

    private static Set<String> names(List<String> hosts) {
        Set<String> names = new LinkedHashSet<>(List.of("localhost", "127.0.0.1", "::1"));
        try {
            names.add(InetAddress.getLocalHost().getHostName().toLowerCase(Locale.ROOT));
        } catch (UnknownHostException namelessMachine) {
            // It is then reached by its address only.
        }
        for (String host : hosts) {
            if (!host.equals("0.0.0.0") && !host.equals("::")) {
                names.add(host.toLowerCase(Locale.ROOT));
            }
        }
        return names;
    }

    /** The web server gets the key it needs and not the authority's. */
    private static KeyStore serverOnly(KeyStore store) throws GeneralSecurityException, IOException {
        KeyStore only = KeyStore.getInstance("PKCS12");
        only.load(null, NO_PASSWORD);
        only.setKeyEntry(SERVER, store.getKey(SERVER, NO_PASSWORD), NO_PASSWORD, store.getCertificateChain(SERVER));
        return only;
    }

    private static void save(KeyStore store, Path file) throws IOException, GeneralSecurityException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh);
        DataFolder.restrict(fresh, false);
        try (OutputStream out = Files.newOutputStream(fresh)) {
            store.store(out, NO_PASSWORD);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
