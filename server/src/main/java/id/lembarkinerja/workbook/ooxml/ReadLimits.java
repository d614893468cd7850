package id.lembarkinerja.workbook.ooxml;

/**
 * What one file may cost. A file beyond any of these is refused before the memory is used.
 *
 * @param packedBytes size of the file itself
 * @param inflatedBytes all parts that are read, unpacked, together
 * @param ratio unpacked size of one part divided by its packed size, looked at from 4 MiB on; a sheet of figures
 *     reaches about 15, one of empty formatted cells about 60
 * @param parts entries of the zip
 * @param cells cells that hold something, all sheets together
 * @param texts distinct shared texts
 * @param sheets sheets of the workbook
 */
public record ReadLimits(long packedBytes, long inflatedBytes, int ratio, int parts, int cells, int texts, int sheets) {

    /** Limits that no workbook of figures comes near: 50 MiB packed, 384 MiB unpacked, 4 million cells. */
    public static ReadLimits standard() {
        return new ReadLimits(50L << 20, 384L << 20, 250, 10_000, 4_000_000, 2_000_000, 1_000);
    }

    /** The same limits with another size of the file itself. */
    public ReadLimits withPackedBytes(long bytes) {
        return new ReadLimits(bytes, inflatedBytes, ratio, parts, cells, texts, sheets);
    }
}
