package id.lembarkinerja.submission.jdbc;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;
import com.github.luben.zstd.ZstdDecompressCtx;
import com.github.luben.zstd.ZstdDictContentType;
import com.github.luben.zstd.ZstdException;

/**
 * Packs bytes, alone or as what they have other than bytes that are known already. Packed bytes that were damaged
 * unpack to nothing or to something else, which no digest fits; they never throw.
 */
final class Packing {
    private static final int LEVEL = 6;
    /** The bits of a place that the level remembers by itself; about a million bytes. */
    private static final int IN_SIGHT = 20;
    /** Known bytes lie before those to be packed, and both must be in sight at once: 2 MB and 2 MB. */
    private static final int WIDEST = 22;

    private static final byte[] DAMAGED = new byte[0];

    private Packing() {}

    static byte[] pack(byte[] content) {
        return Zstd.compress(content, LEVEL);
    }

    static byte[] pack(byte[] content, byte[] known) {
        try (ZstdCompressCtx context = new ZstdCompressCtx()) {
            context.setLevel(LEVEL);
            int bits = Integer.SIZE - Integer.numberOfLeadingZeros(content.length + known.length);
            if (bits > IN_SIGHT) {
                context.setWindowLog(Math.min(bits, WIDEST)).setHashLog(Math.min(bits, WIDEST) - 1);
            }
            context.loadDict(known, ZstdDictContentType.RAW_CONTENT);
            return context.compress(content);
        }
    }

    static byte[] unpack(byte[] packed) {
        try {
            return Zstd.decompress(packed);
        } catch (ZstdException damaged) {
            return DAMAGED;
        }
    }

    static byte[] unpack(byte[] packed, byte[] known) {
        long size = Zstd.getFrameContentSize(packed);
        if (size < 0 || size > 1 << WIDEST) {
            return DAMAGED;
        }
        try (ZstdDecompressCtx context = new ZstdDecompressCtx()) {
            context.loadDict(known, ZstdDictContentType.RAW_CONTENT);
            return context.decompress(packed, (int) size);
        } catch (ZstdException damaged) {
            return DAMAGED;
        }
    }
}
