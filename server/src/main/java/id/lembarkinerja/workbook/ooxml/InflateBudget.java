package id.lembarkinerja.workbook.ooxml;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** Unpacks the parts of one file and stops when they grow beyond its limits: declared sizes are not believed. */
final class InflateBudget {
    private static final long RATIO_MATTERS_FROM = 4L << 20;
    private static final int BUFFER = 16_384;

    private final ReadLimits limits;
    private long total;

    InflateBudget(ReadLimits limits) {
        this.limits = limits;
    }

    InputStream open(byte[] bytes, int start, ZipPart part) throws Unreadable {
        InputStream packed = new ByteArrayInputStream(bytes, start, part.packedSize());
        return switch (part.method()) {
            case 0 -> new Counted(packed, part, null);
            case 8 -> {
                Inflater inflater = new Inflater(true);
                yield new Counted(new InflaterInputStream(packed, inflater, BUFFER), part, inflater);
            }
            default ->
                throw Unreadable.corrupt("bagian " + part.name() + " dimampatkan dengan cara yang tidak dikenal");
        };
    }

    private final class Counted extends FilterInputStream {
        private final ZipPart part;
        private final @Nullable Inflater inflater;
        private final CRC32 crc = new CRC32();
        private long count;

        Counted(InputStream in, ZipPart part, @Nullable Inflater inflater) {
            super(in);
            this.part = part;
            this.inflater = inflater;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read;
            try {
                read = in.read(target, offset, length);
            } catch (ZipException | java.io.EOFException e) {
                throw Unreadable.corrupt("bagian " + part.name() + " tidak dapat dibuka");
            }
            if (read > 0) {
                crc.update(target, offset, read);
                spend(read);
            } else if (read < 0 && crc.getValue() != part.crc()) {
                throw Unreadable.corrupt("isi bagian " + part.name() + " berubah atau terpotong");
            }
            return read;
        }

        private void spend(int read) throws Unreadable {
            count += read;
            total += read;
            if (total > limits.inflatedBytes()) {
                throw Unreadable.tooLarge("isinya setelah dibuka melebihi " + (limits.inflatedBytes() >> 20) + " MB");
            }
            if (count > RATIO_MATTERS_FROM && count / Math.max(1, part.packedSize()) > limits.ratio()) {
                throw Unreadable.tooLarge("bagian " + part.name() + " mengembang tidak wajar saat dibuka");
            }
        }

        @Override
        public long skip(long bytes) throws IOException {
            byte[] skipped = new byte[(int) Math.min(bytes, BUFFER)];
            return Math.max(0, read(skipped, 0, skipped.length));
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        @Override
        public void close() throws IOException {
            in.close();
            if (inflater != null) {
                // The memory of an inflater lies outside the heap; waiting for the collector would pile it up.
                inflater.end();
            }
        }
    }
}
