package id.lembarkinerja.workbook.ooxml;

import id.lembarkinerja.workbook.WorkbookReading.Refusal;
import id.lembarkinerja.workbook.WorkbookReading.Refused;
import java.io.IOException;

/** Ends the reading of a file from deep inside; becomes a {@link Refused} before it leaves the adapter. */
final class Unreadable extends IOException {
    private static final long serialVersionUID = 1L;
    private static final String SAVE_AGAIN =
            " Buka berkas itu di Excel, simpan ulang sebagai Buku Kerja Excel (.xlsx), lalu kirim kembali.";

    private final Refusal reason;

    Unreadable(Refusal reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** The zip or the XML inside is damaged; the detail is an Indonesian clause without a full stop. */
    static Unreadable corrupt(String detail) {
        return new Unreadable(Refusal.CORRUPT, "rusak atau tidak lengkap: " + detail + "." + SAVE_AGAIN);
    }

    /** A limit was passed; the detail is an Indonesian clause without a full stop. */
    static Unreadable tooLarge(String detail) {
        return new Unreadable(
                Refusal.TOO_LARGE,
                "terlalu besar: " + detail
                        + ". Hapus lembar, gambar, atau baris kosong berformat yang tidak diperlukan, atau bagi menjadi"
                        + " beberapa berkas, lalu kirim kembali.");
    }

    Refused toRefused(String name) {
        return new Refused(reason, "Berkas “" + name + "” " + getMessage());
    }
}
