package id.lembarkinerja.formulas.formulatext;

import java.util.List;

/** Why a text is no formula, for the person who wrote it. */
final class Refusals {
    static final String STRAY = "Tanda ini tidak pada tempatnya; periksa kurung dan tanda hitung di sekitarnya.";
    static final String TOO_MANY = "Rumus terlalu panjang; pecah menjadi beberapa rumus yang lebih pendek.";
    static final String SUM_OF =
            "Penjumlahan “Σ” di sini tidak dapat dibaca; tulis “Σ nama” untuk satu daftar atau “Σ (nama × nama)” untuk dua"
                    + " daftar.";
    static final String NO_SIGN =
            "Teks ini tidak memuat hitungan; tulis rumus seperti “Jumlah A / Jumlah B x 100%”, atau nama satu nilai"
                    + " yang diawali Nilai, Jumlah, Persentase, atau Indeks.";
    static final String NO_NUMBER = "Opini, predikat, dan kategori bukan angka; isi langsung realisasinya tanpa rumus.";
    static final String ONLY_FIGURE =
            "Teks ini hanya angka, bukan rumus; tulis rumus seperti “Jumlah A / Jumlah B x 100%”.";
    static final String NOT_AVAILABLE =
            "Sel ini menyatakan tidak tersedia (N/A), bukan rumus; tulis rumus seperti “Jumlah A / Jumlah B x 100%”.";
    static final String EMPTY = "Rumus kosong; tulis rumus seperti “Jumlah A / Jumlah B x 100%”.";
    static final String TOO_LONG =
            "Teks lebih dari 4.000 huruf; sisakan rumusnya saja, lalu pindahkan keterangan ke kolom lain.";

    private Refusals() {}

    /** Refuses words behind an operand when something is computed with them. */
    static void check(List<Mark> rest, Mark first, Mark before) {
        for (Mark mark : rest) {
            if (mark.is(Kind.DOTS)) {
                throw series(mark);
            }
            if (mark.is(Kind.FOREIGN)) {
                throw foreign(mark);
            }
        }
        boolean value = first.is(Kind.WORD) && Vocabulary.isCount(first.text());
        boolean numbers = first.is(Kind.NUMBER) && before.isAny(Kind.NUMBER, Kind.PERCENT, Kind.CLOSE);
        boolean computes = false;
        for (Mark mark : rest) {
            computes |= mark.isOperator() || mark.is(Kind.SIGMA);
        }
        boolean range = rest.get(0).is(Kind.OPEN) && first.is(Kind.WORD) && !value && onlyDashes(rest);
        if (value || numbers || (computes && !range) || !first.isAny(Kind.WORD, Kind.COMMA, Kind.NUMBER, Kind.NAME)) {
            throw new UnreadableException(
                    rest.get(0), "Tanda hitung sebelum bagian ini tidak ada; tulis +, −, x, atau / di sini.");
        }
    }

    /** A remark such as {@code (Rentang nilai: 0 - 4)}. */
    private static boolean onlyDashes(List<Mark> rest) {
        for (Mark mark : rest) {
            boolean dash = mark.is(Kind.SUBTRACT);
            if (mark.isOperator() && !dash) {
                return false;
            }
        }
        return true;
    }

    static UnreadableException missingOperand(List<Mark> marks, int at) {
        Mark mark = Mark.at(marks, at);
        Mark before = Mark.at(marks, at - 1);
        if (mark.is(Kind.DOTS)) {
            return series(mark);
        }
        if (mark.is(Kind.FOREIGN)) {
            return foreign(mark);
        }
        boolean ended = mark.isNone();
        Mark place = ended ? before : mark;
        if (place.isNone()) {
            return new UnreadableException(0, 0, EMPTY);
        }
        return new UnreadableException(
                ended ? place.end() : place.start(),
                place.end(),
                before.isOperator() && !ended
                        ? "Sesudah tanda hitung harus ada nama, angka, atau kurung; hapus salah satu tanda atau tulis nilai"
                                + " yang hilang."
                        : "Di sini harus ada nama, angka, atau kurung; tulis nilai yang hilang.");
    }

    private static UnreadableException series(Mark mark) {
        return new UnreadableException(
                mark,
                "Titik-titik menyingkat deret, sehingga sukunya tidak pasti; tulis “Σ nama” untuk daftar nilai, atau tulis"
                        + " semua suku.");
    }

    private static UnreadableException foreign(Mark mark) {
        return new UnreadableException(
                mark, "Pangkat dan akar belum dapat dihitung dari teks; tulis rumus dengan +, −, x, dan /.");
    }
}
