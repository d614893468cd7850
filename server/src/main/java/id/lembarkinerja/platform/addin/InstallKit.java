package id.lembarkinerja.platform.addin;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The files by which an office installs the add-in on its computers.
 *
 * @param origin where the server is reached, https
 * @param authority the certificate of the server's own authority, as a text file
 * @param thumbprint SHA-1 of the authority, pairs of digits with colons
 * @param fingerprint SHA-256 of it, likewise
 * @param share the folder of the network that the kit is put into for Excel on Windows, if any
 */
@SuppressWarnings("ArrayRecordComponent")
public record InstallKit(
        String origin,
        Edition edition,
        byte[] authority,
        String thumbprint,
        String fingerprint,
        Optional<TrustedCatalog> share) {
    private static final String AUTHORITY = "lembar-ca.crt";

    /** Every file by its name. */
    public Map<String, byte[]> files() {
        KitScripts scripts = new KitScripts(AUTHORITY, thumbprint.replace(":", ""), edition.id());
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("LEMBAR-PETUGAS-TI.html", sheet());
        files.put(AddInManifest.FILE_NAME, AddInManifest.render(origin, edition).getBytes(StandardCharsets.UTF_8));
        files.put(AUTHORITY, authority);
        share.ifPresent(catalog -> {
            files.put("katalog.reg", catalog.toAdd());
            files.put("hapus-katalog.reg", catalog.toRemove());
        });
        files.put("pasang-sertifikat.cmd", scripts.trustOnWindows());
        files.put("hapus-sertifikat.cmd", scripts.distrustOnWindows());
        files.put("pasang-sertifikat.command", scripts.trustOnMac());
        files.put("pasang-di-mac.command", scripts.addOnMac());
        files.put("hapus-di-mac.command", scripts.removeOnMac());
        return files;
    }

    /** Whether a file is one that a Mac must be allowed to run. */
    public static boolean isRun(String name) {
        return name.endsWith(".command");
    }

    private byte[] sheet() {
        return HtmlTemplate.read("officer-sheet.html")
                .with("origin", origin)
                .with("fingerprint", fingerprint)
                .with("share", share.map(TrustedCatalog::share).orElse("\\\\server\\kinerja"))
                .keepIf("with-share", share.isPresent())
                .keepIf("without-share", share.isEmpty())
                .filled()
                .getBytes(StandardCharsets.UTF_8);
    }
}
