package id.lembarkinerja.workbook.ooxml;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes a zip anew with some parts replaced or added. All others are copied as they lie, packed bytes and headers
 * alike, in their order.
 */
final class ZipRewriter {
    private static final int UTF_8_NAME = 1 << 11;
    private static final int DEFLATED = 8;
    /** Of the zip format: folders and deflated content. */
    private static final short VERSION = 20;
    /** 1 January 1980, as zips count days. */
    private static final int FIRST_DAY = (1 << 5) | 1;

    private final byte[] original;
    private final ZipArchive zip;
    private final Map<ZipPart, byte[]> replaced;
    private final Map<String, byte[]> added;
    private final ByteArrayOutputStream out;
    private final Map<ZipPart, byte[]> records = new HashMap<>();

    /**
     * A rewriter of this zip.
     *
     * @param replaced the new unpacked content by part; no bytes for a part that goes away
     * @param added what comes behind all others, by name in plain letters
     */
    ZipRewriter(byte[] original, ZipArchive zip, Map<ZipPart, byte[]> replaced, Map<String, byte[]> added) {
        this.original = original;
        this.zip = zip;
        this.replaced = replaced;
        this.added = added;
        this.out = new ByteArrayOutputStream(original.length + 4096);
    }

    byte[] write() throws Unreadable {
        List<ZipPart> byPlace = new ArrayList<>(zip.parts());
        byPlace.sort(Comparator.comparingInt(ZipPart::header));
        out.write(original, 0, byPlace.get(0).header());
        for (int i = 0; i < byPlace.size(); i++) {
            ZipPart part = byPlace.get(i);
            int end = i + 1 < byPlace.size() ? byPlace.get(i + 1).header() : zip.directory();
            if (end - part.header() < part.packedSize()) {
                throw Unreadable.corrupt("bagian " + part.name() + " bertumpang tindih dengan bagian lain");
            }
            writePart(part, end);
        }
        List<byte[]> ofAdded = new ArrayList<>();
        added.forEach((name, content) -> ofAdded.add(writeAdded(name.getBytes(StandardCharsets.US_ASCII), content)));
        int directory = out.size();
        int count = ofAdded.size();
        for (ZipPart part : zip.parts()) {
            byte[] record = records.get(part);
            if (record != null) {
                out.writeBytes(record);
                count++;
            }
        }
        ofAdded.forEach(out::writeBytes);
        writeEnd(directory, count);
        return out.toByteArray();
    }

    private void writePart(ZipPart part, int end) {
        int offset = out.size();
        byte[] content = replaced.get(part);
        if (content == null) {
            out.write(original, part.header(), end - part.header());
            byte[] record = slice(part.record(), part.recordLength());
            little(record).putInt(offsetPlace(record), offset);
            records.put(part, record);
        } else if (content.length > 0) {
            writeNew(part, content, offset);
        }
    }

    /** Offsets wider than their place stand in the zip64 field; their upper half stays zero. */
    private int offsetPlace(byte[] record) {
        ByteBuffer data = little(record);
        if (data.getInt(42) != -1) {
            return 42;
        }
        int at = 46 + (data.getShort(28) & 0xFFFF);
        while (data.getShort(at) != 1) {
            at += 4 + (data.getShort(at + 2) & 0xFFFF);
        }
        at += 4 + (data.getInt(24) == -1 ? 8 : 0) + (data.getInt(20) == -1 ? 8 : 0);
        return at;
    }

    private void writeNew(ZipPart part, byte[] content, int offset) {
        ByteBuffer from = little(original);
        byte[] name = slice(part.record() + 46, from.getShort(part.record() + 28) & 0xFFFF);
        byte[] record = new byte[46 + name.length];
        System.arraycopy(original, part.record(), record, 0, record.length);
        writeDeflated(record, name, (short) (part.flags() & UTF_8_NAME), content, offset);
        records.put(part, record);
    }

    /**
     * Returns its directory record, whose time is the first day that a zip knows, so that equal input gives equal
     * bytes.
     */
    private byte[] writeAdded(byte[] name, byte[] content) {
        byte[] record = new byte[46 + name.length];
        little(record)
                .putInt(0, 0x02014b50)
                .putShort(4, VERSION)
                .putInt(12, FIRST_DAY << 16)
                .putShort(28, (short) name.length);
        System.arraycopy(name, 0, record, 46, name.length);
        writeDeflated(record, name, (short) 0, content, out.size());
        return record;
    }

    /** Writes header and content, and completes the directory record. */
    private void writeDeflated(byte[] recordBytes, byte[] name, short flags, byte[] content, int offset) {
        byte[] packed = deflate(content);
        CRC32 crc = new CRC32();
        crc.update(content);
        ByteBuffer record = little(recordBytes);

        byte[] headerBytes = new byte[30];
        ByteBuffer header = little(headerBytes);
        header.putInt(0, 0x04034b50).putShort(4, VERSION).putShort(6, flags).putShort(8, (short) DEFLATED);
        header.putInt(10, record.getInt(12));
        sizes(header, 14, (int) crc.getValue(), packed.length, content.length);
        header.putShort(26, (short) name.length);
        out.writeBytes(headerBytes);
        out.writeBytes(name);
        out.writeBytes(packed);

        record.putShort(6, VERSION).putShort(8, flags).putShort(10, (short) DEFLATED);
        sizes(record, 16, (int) crc.getValue(), packed.length, content.length);
        // Neither extra fields nor a comment of its own: they described the old content.
        record.putShort(30, (short) 0).putShort(32, (short) 0).putInt(42, offset);
    }

    private static void sizes(ByteBuffer target, int at, int crc, int packed, int unpacked) {
        target.putInt(at, crc).putInt(at + 4, packed).putInt(at + 8, unpacked);
    }

    private void writeEnd(int directory, int count) {
        byte[] end = slice(zip.end(), original.length - zip.end());
        little(end)
                .putShort(8, (short) count)
                .putShort(10, (short) count)
                .putInt(12, out.size() - directory)
                .putInt(16, directory);
        out.writeBytes(end);
    }

    private byte[] slice(int from, int length) {
        byte[] slice = new byte[length];
        System.arraycopy(original, from, slice, 0, length);
        return slice;
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] deflate(byte[] content) {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try {
            deflater.setInput(content);
            deflater.finish();
            ByteArrayOutputStream packed = new ByteArrayOutputStream(content.length / 4 + 64);
            byte[] buffer = new byte[16_384];
            while (!deflater.finished()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
            return packed.toByteArray();
        } finally {
            deflater.end();
        }
    }
}
