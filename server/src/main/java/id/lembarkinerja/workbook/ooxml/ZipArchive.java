package id.lembarkinerja.workbook.ooxml;

import id.lembarkinerja.workbook.WorkbookReading.Refusal;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A zip in memory, opened by its central directory. Every offset and length is checked against the file, so that a
 * damaged or hostile directory is refused rather than followed.
 */
final class ZipArchive {
    private static final int END_RECORD = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int END64_LOCATOR = 0x07064b50;
    private static final int END64_RECORD = 0x06064b50;
    private static final int DIRECTORY_RECORD = 0x02014b50;
    private static final int DIRECTORY_LENGTH = 46;
    private static final int LOCAL_HEADER = 0x04034b50;
    private static final int LOCAL_LENGTH = 30;
    private static final int ENCRYPTED = 1;
    private static final long IN_EXTRA = 0xFFFFFFFFL;

    private final byte[] bytes;
    private final ByteBuffer data;
    private final List<ZipPart> parts = new ArrayList<>();
    private final Map<String, ZipPart> byName = new HashMap<>();
    private final InflateBudget budget;
    private final int directory;
    private final int end;

    ZipArchive(byte[] bytes, ReadLimits limits) throws Unreadable {
        this.bytes = bytes;
        this.data = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        this.budget = new InflateBudget(limits);
        end = findEnd();
        long count = data.getShort(end + 10) & 0xFFFF;
        long start = data.getInt(end + 16) & 0xFFFFFFFFL;
        int locator = end - 20;
        if (locator >= 0 && data.getInt(locator) == END64_LOCATOR) {
            int end64 = offset(data.getLong(locator + 8), 56);
            if (data.getInt(end64) != END64_RECORD) {
                throw Unreadable.corrupt("akhir arsip zip tidak dapat dibaca");
            }
            count = data.getLong(end64 + 32);
            start = data.getLong(end64 + 48);
        }
        if (count > limits.parts() || count < 0) {
            throw Unreadable.tooLarge("memuat " + count + " bagian di dalamnya");
        }
        directory = count == 0 ? end : offset(start, DIRECTORY_LENGTH);
        readDirectory((int) count);
    }

    /** The end record stands last, behind it at most a comment. */
    private int findEnd() throws Unreadable {
        int lowest = Math.max(0, bytes.length - END_LENGTH - 0xFFFF);
        for (int at = bytes.length - END_LENGTH; at >= lowest; at--) {
            if (data.getInt(at) == END_RECORD) {
                return at;
            }
        }
        throw Unreadable.corrupt("akhir berkas hilang, mungkin unduhan atau penyalinannya terputus");
    }

    private void readDirectory(int count) throws Unreadable {
        int at = directory;
        for (int i = 0; i < count; i++) {
            if (at + DIRECTORY_LENGTH > bytes.length || data.getInt(at) != DIRECTORY_RECORD) {
                throw Unreadable.corrupt("daftar isi arsip zip terpotong");
            }
            int nameLength = data.getShort(at + 28) & 0xFFFF;
            int extraLength = data.getShort(at + 30) & 0xFFFF;
            int length = DIRECTORY_LENGTH + nameLength + extraLength + (data.getShort(at + 32) & 0xFFFF);
            if (at + length > bytes.length) {
                throw Unreadable.corrupt("daftar isi arsip zip terpotong");
            }
            String name = new String(bytes, at + DIRECTORY_LENGTH, nameLength, StandardCharsets.UTF_8);
            ZipPart part = readRecord(at, length, name.replace('\\', '/'));
            parts.add(part);
            if (byName.put(key(part.name()), part) != null) {
                throw Unreadable.corrupt("bagian " + part.name() + " tercantum dua kali");
            }
            at += length;
        }
    }

    private ZipPart readRecord(int at, int length, String name) throws Unreadable {
        int flags = data.getShort(at + 8);
        long packed = data.getInt(at + 20) & 0xFFFFFFFFL;
        long unpacked = data.getInt(at + 24) & 0xFFFFFFFFL;
        long header = data.getInt(at + 42) & 0xFFFFFFFFL;
        if (packed == IN_EXTRA || unpacked == IN_EXTRA || header == IN_EXTRA) {
            int extra = zip64Extra(at);
            extra += unpacked == IN_EXTRA ? 8 : 0;
            if (packed == IN_EXTRA) {
                packed = longAt(extra);
                extra += 8;
            }
            header = header == IN_EXTRA ? longAt(extra) : header;
        }
        int local = offset(header, LOCAL_LENGTH);
        if (data.getInt(local) != LOCAL_HEADER || packed < 0 || packed > bytes.length - local) {
            throw Unreadable.corrupt("bagian " + name + " tidak ada di tempatnya");
        }
        long crc = data.getInt(at + 16) & 0xFFFFFFFFL;
        return new ZipPart(name, flags, data.getShort(at + 10), crc, (int) packed, local, at, length);
    }

    /** Where the values of the zip64 field begin; sizes and offsets too wide for their place stand there in order. */
    private int zip64Extra(int record) throws Unreadable {
        int at = record + DIRECTORY_LENGTH + (data.getShort(record + 28) & 0xFFFF);
        int end = at + (data.getShort(record + 30) & 0xFFFF);
        while (at + 4 <= end) {
            if (data.getShort(at) == 1) {
                return at + 4;
            }
            at += 4 + (data.getShort(at + 2) & 0xFFFF);
        }
        throw Unreadable.corrupt("daftar isi arsip zip tidak sah");
    }

    private long longAt(int at) throws Unreadable {
        return data.getLong(offset(at, 8));
    }

    private int offset(long at, int length) throws Unreadable {
        if (at < 0 || at > bytes.length - length) {
            throw Unreadable.corrupt("arsip zip menunjuk ke luar berkas");
        }
        return (int) at;
    }

    private static String key(String name) {
        String plain = name.startsWith("/") ? name.substring(1) : name;
        return plain.toLowerCase(Locale.ROOT);
    }

    /** The entries in the order of the central directory. */
    List<ZipPart> parts() {
        return parts;
    }

    /** Offset of the central directory. */
    int directory() {
        return directory;
    }

    /** Offset of the end record. */
    int end() {
        return end;
    }

    /** An entry by name; names of parts are equal whatever their case. */
    Optional<ZipPart> find(String name) {
        return Optional.ofNullable(byName.get(key(name)));
    }

    /** Whether any entry lies in this folder. */
    boolean hasFolder(String folder) {
        return byName.keySet().stream().anyMatch(name -> name.startsWith(folder));
    }

    /** The unpacked bytes of an entry, counted against the limits and checked against the CRC while they are read. */
    InputStream open(ZipPart part) throws Unreadable {
        if ((part.flags() & ENCRYPTED) != 0) {
            throw new Unreadable(
                    Refusal.ENCRYPTED,
                    "adalah arsip zip berkata sandi. Ekstrak isinya, lalu kirim buku kerja Excel tanpa kata sandi.");
        }
        int start = part.header()
                + LOCAL_LENGTH
                + (data.getShort(part.header() + 26) & 0xFFFF)
                + (data.getShort(part.header() + 28) & 0xFFFF);
        offset(start, part.packedSize());
        return budget.open(bytes, start, part);
    }
}
