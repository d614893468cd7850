package id.lembarkinerja.workbook.ooxml;

/**
 * One entry of a zip as its central directory describes it. The name is a label only and never becomes a path.
 *
 * @param name as written, with forward slashes
 * @param flags general purpose bits
 * @param method 0 stored, 8 deflated
 * @param crc CRC-32 of the unpacked bytes
 * @param packedSize length of the packed bytes
 * @param header offset of the local header in the file
 * @param record offset of the central directory record
 * @param recordLength its length
 */
record ZipPart(
        String name, int flags, int method, long crc, int packedSize, int header, int record, int recordLength) {}
