package id.lembarkinerja.workbook.ooxml;

import id.lembarkinerja.workbook.WorkbookReading.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Tells from the first bytes what a file is, and turns away everything that is no zip. */
final class FileSignature {
    private static final String SAVE_AS_XLSX =
            " Buka di Excel, pilih Simpan Sebagai, jenis Buku Kerja Excel (.xlsx), lalu kirim kembali.";
    private static final int SNIFFED = 4096;

    private FileSignature() {}

    static void requireZip(byte[] bytes, ReadLimits limits) throws Unreadable {
        if (bytes.length == 0) {
            throw new Unreadable(
                    Refusal.EMPTY_FILE,
                    "kosong (0 byte). Periksa apakah berkas sudah tersimpan atau terunduh penuh, lalu kirim kembali.");
        }
        if (bytes.length > limits.packedBytes()) {
            throw Unreadable.tooLarge("%s MB, sedangkan batasnya %s MB"
                    .formatted(megabytes(bytes.length), megabytes(limits.packedBytes())));
        }
        if (startsWith(bytes, 'P', 'K')) {
            return;
        }
        if (startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)) {
            throw compoundFile(bytes);
        }
        // Excel 2 to 4 wrote bare records; they begin with a BOF record.
        if (startsWith(bytes, 0x09, 0x00, 0x04) || startsWith(bytes, 0x09, 0x02) || startsWith(bytes, 0x09, 0x04)) {
            throw legacy();
        }
        throw looksLikeText(bytes) ? text(bytes) : binary(bytes);
    }

    private static Unreadable compoundFile(byte[] bytes) {
        if (containsName(bytes, "EncryptedPackage") || containsName(bytes, "EncryptionInfo")) {
            return new Unreadable(
                    Refusal.ENCRYPTED,
                    "dilindungi kata sandi sehingga isinya tidak dapat dibaca. Buka di Excel, pilih File > Info >"
                            + " Proteksi Buku Kerja > Enkripsi dengan Kata Sandi, kosongkan kata sandinya, simpan, lalu"
                            + " kirim kembali.");
        }
        if (containsName(bytes, "Workbook") || containsName(bytes, "Book")) {
            return legacy();
        }
        return wrongFormat("bukan buku kerja Excel");
    }

    private static Unreadable legacy() {
        return new Unreadable(Refusal.LEGACY_XLS, "memakai format lama Excel 97–2003 (.xls)." + SAVE_AS_XLSX);
    }

    private static Unreadable text(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, SNIFFED), StandardCharsets.UTF_8)
                .strip()
                .toLowerCase(Locale.ROOT);
        if (start.startsWith("%pdf")) {
            return wrongFormat("adalah dokumen PDF, bukan buku kerja Excel");
        }
        if (start.contains("progid=\"excel.sheet\"")) {
            return new Unreadable(Refusal.LEGACY_XLS, "memakai format lama Lembar Bentang XML 2003." + SAVE_AS_XLSX);
        }
        if (start.startsWith("<") || start.startsWith("\ufeff<")) {
            return new Unreadable(
                    Refusal.PLAIN_TEXT, "sebenarnya halaman HTML atau XML, bukan buku kerja Excel." + SAVE_AS_XLSX);
        }
        return new Unreadable(
                Refusal.PLAIN_TEXT, "berisi teks biasa (misalnya CSV), bukan buku kerja Excel." + SAVE_AS_XLSX);
    }

    private static Unreadable binary(byte[] bytes) {
        boolean picture = startsWith(bytes, 0x89, 'P', 'N', 'G') || startsWith(bytes, 0xFF, 0xD8);
        boolean archive =
                startsWith(bytes, 'R', 'a', 'r') || startsWith(bytes, '7', 'z', 0xBC) || startsWith(bytes, 0x1F, 0x8B);
        boolean pdf = startsWith(bytes, '%', 'P', 'D', 'F');
        if (picture || archive || pdf) {
            String what = picture ? "gambar" : archive ? "arsip" : "dokumen PDF";
            return wrongFormat("adalah " + what + ", bukan buku kerja Excel");
        }
        return Unreadable.corrupt("isinya bukan format buku kerja Excel");
    }

    static Unreadable wrongFormat(String what) {
        return new Unreadable(
                Refusal.WRONG_FORMAT, what + ". Kirim buku kerja Excel (.xlsx atau .xlsm) yang memuat tabel kinerja.");
    }

    /** Text holds no control characters but tabs and line ends; UTF-16 announces itself with a mark. */
    private static boolean looksLikeText(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return true;
        }
        for (int i = 0; i < Math.min(bytes.length, SNIFFED); i++) {
            int b = bytes[i] & 0xFF;
            if (b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1A) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsWith(byte[] bytes, int... wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    /** Directory entries of a compound file begin on a multiple of 128 with the name in UTF-16, ended by a zero. */
    private static boolean containsName(byte[] bytes, String name) {
        byte[] wanted = (name + "\0").getBytes(StandardCharsets.UTF_16LE);
        for (int at = 0; at + wanted.length <= bytes.length; at += 128) {
            int i = 0;
            while (i < wanted.length && bytes[at + i] == wanted[i]) {
                i++;
            }
            if (i == wanted.length) {
                return true;
            }
        }
        return false;
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f", bytes / 1_048_576.0).replace('.', ',');
    }
}
