package id.lembarkinerja.samples;

import com.jcraft.jzlib.Deflater;
import com.jcraft.jzlib.DeflaterOutputStream;
import com.jcraft.jzlib.JZlib;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * Packs a workbook again so that equal content is equal bytes: parts in a fixed order, one fixed time, and a compressor
 * written in Java, because the zlib under {@code java.util.zip} differs from machine to machine.
 */
public final class StableZip {
    // Excel expects the content types first; the rest is in the order of the names.
    private static final Comparator<String> ORDER = Comparator.<String, Boolean>comparing(
                    name -> !name.equals("[Content_Types].xml"))
            .thenComparing(Comparator.naturalOrder());
    private static final LocalDateTime TIME = LocalDateTime.of(2020, 1, 1, 12, 0);

    private StableZip() {}

    /** The same content, packed so. */
    public static byte[] repack(byte[] zip) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>(ORDER);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                add(part.getKey(), part.getValue(), out);
            }
        }
        return bytes.toByteArray();
    }

    private static void add(String name, byte[] content, ZipArchiveOutputStream out) throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        boolean withoutZlibHeader = true;
        Deflater deflater = new Deflater(JZlib.Z_BEST_COMPRESSION, JZlib.MAX_WBITS, withoutZlibHeader);
        try (DeflaterOutputStream stream = new DeflaterOutputStream(compressed, deflater)) {
            stream.write(content);
        }
        CRC32 crc = new CRC32();
        crc.update(content);
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        entry.setMethod(ZipEntry.DEFLATED);
        entry.setSize(content.length);
        entry.setCompressedSize(compressed.size());
        entry.setCrc(crc.getValue());
        // The format stores local time: the same reading of the clock in every time zone.
        entry.setTime(TIME.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
        out.addRawArchiveEntry(entry, new ByteArrayInputStream(compressed.toByteArray()));
    }
}
