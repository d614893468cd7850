package id.lembarkinerja.platform.addin;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

/**
 * The entry in the registry of Windows that makes Excel offer the add-ins of a shared folder, as files to double-click:
 * one that adds it and one that takes it away. It is the entry that Excel's own settings write.
 *
 * @param share the folder as {@code \\server\folder}
 */
public record TrustedCatalog(String share) {
    private static final String CATALOGS =
            "HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\WEF\\TrustedCatalogs\\";

    /**
     * Whether a text is a folder of another computer as Windows writes it; a drive letter means something else on each.
     */
    public static boolean isShare(String text) {
        return text.matches("\\\\\\\\[^\\\\/:*?\"<>|\\s][^\\\\/:*?\"<>|]*(\\\\[^\\\\/:*?\"<>|]+)+");
    }

    /** Adds the entry: UTF-16 with its mark, as Windows itself exports, so that any name of a folder survives. */
    public byte[] toAdd() {
        return file("[" + key() + "]\r\n"
                + "\"Id\"=\"" + id() + "\"\r\n"
                + "\"Url\"=\"" + share.replace("\\", "\\\\") + "\"\r\n"
                // To be shown in Excel's list of add-ins.
                + "\"Flags\"=dword:00000001\r\n");
    }

    /** Takes it away. */
    public byte[] toRemove() {
        return file("[-" + key() + "]\r\n");
    }

    private String key() {
        return CATALOGS + id();
    }

    /** The same for the same folder, so that adding it twice is adding it once. */
    private String id() {
        byte[] name = ("lembar-kinerja " + share.toLowerCase(Locale.ROOT)).getBytes(StandardCharsets.UTF_8);
        return "{" + UUID.nameUUIDFromBytes(name) + "}";
    }

    private static byte[] file(String entry) {
        return ("\uFEFFWindows Registry Editor Version 5.00\r\n\r\n" + entry).getBytes(StandardCharsets.UTF_16LE);
    }
}
