package id.lembarkinerja.formulas.formulatext;

import id.lembarkinerja.formulas.language.Bilingual;
import java.util.List;

/** Why a text is no formula, for the person who wrote it. */
final class Refusals {
    static final Bilingual STRAY = new Bilingual(
            "Tanda ini tidak pada tempatnya; periksa kurung dan tanda hitung di sekitarnya.",
            "This sign is out of place; check the brackets and signs around it.");
    static final Bilingual TOO_MANY = new Bilingual(
            "Rumus terlalu panjang; pecah menjadi beberapa rumus yang lebih pendek.",
            "The formula is too long; split it into several shorter ones.");
    static final Bilingual SUM_OF = new Bilingual(
            "Penjumlahan “Σ” di sini tidak dapat dibaca; tulis “Σ nama” untuk satu daftar atau “Σ (nama × nama)”"
                    + " untuk dua"
                    + " daftar.",
            "The sum “Σ” here cannot be read; write “Σ nama” for one list or “Σ (nama × nama)” for two.");
    static final Bilingual NO_SIGN = new Bilingual(
            "Teks ini tidak memuat hitungan; tulis rumus seperti “Jumlah A / Jumlah B x 100%”, atau nama satu nilai"
                    + " yang diawali Nilai, Jumlah, Persentase, atau Indeks.",
            "This text computes nothing; write a formula such as “Jumlah A / Jumlah B x 100%”, or the name of one"
                    + " value that"
                    + " begins with Nilai, Jumlah, Persentase or Indeks.");
    static final Bilingual NO_NUMBER = new Bilingual(
            "Opini, predikat, dan kategori bukan angka; isi langsung realisasinya tanpa rumus.",
            "Opinions, ratings and categories are not numbers; enter the actual itself, without a" + " formula.");
    static final Bilingual ONLY_FIGURE = new Bilingual(
            "Teks ini hanya angka, bukan rumus; tulis rumus seperti “Jumlah A / Jumlah B x 100%”.",
            "This text is only a number, not a formula; write a formula such as “Jumlah A / Jumlah B x 100%”.");
    static final Bilingual NOT_AVAILABLE = new Bilingual(
            "Sel ini menyatakan tidak tersedia (N/A), bukan rumus; tulis rumus seperti “Jumlah A / Jumlah B x 100%”.",
            "This cell says not available (N/A), which is not a formula; write a formula such as"
                    + " “Jumlah A / Jumlah B x 100%”.");
    static final Bilingual EMPTY = new Bilingual(
            "Rumus kosong; tulis rumus seperti “Jumlah A / Jumlah B x 100%”.",
            "The formula is empty; write a formula such as “Jumlah A / Jumlah B x 100%”.");
    static final Bilingual TOO_LONG = new Bilingual(
            "Teks lebih dari 4.000 huruf; sisakan rumusnya saja, lalu pindahkan keterangan ke kolom lain.",
            "The text has more than 4.000 letters; keep only the formula and move the explanation to"
                    + " another column.");

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
                    rest.get(0),
                    new Bilingual(
                            "Tanda hitung sebelum bagian ini tidak ada; tulis +, −, x, atau / di sini.",
                            "There is no sign before this part; write +, −, x or / here."));
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
                        ? new Bilingual(
                                "Sesudah tanda hitung harus ada nama, angka, atau kurung; hapus salah satu tanda"
                                        + " atau tulis"
                                        + " nilai yang hilang.",
                                "A sign must be followed by a name, a number or a bracket; delete one of the signs or"
                                        + " write the missing value.")
                        : new Bilingual(
                                "Di sini harus ada nama, angka, atau kurung; tulis nilai yang hilang.",
                                "A name, a number or a bracket must stand here; write the missing value."));
    }

    private static UnreadableException series(Mark mark) {
        return new UnreadableException(
                mark,
                new Bilingual(
                        "Titik-titik menyingkat deret, sehingga sukunya tidak pasti; tulis “Σ nama” untuk daftar nilai,"
                                + " atau tulis semua suku.",
                        "Dots shorten the series, so its terms are not certain; write “Σ nama” for a list of values, or"
                                + " write all terms."));
    }

    private static UnreadableException foreign(Mark mark) {
        return new UnreadableException(
                mark,
                new Bilingual(
                        "Pangkat dan akar belum dapat dihitung dari teks; tulis rumus dengan +, −, x, dan /.",
                        "Powers and roots cannot be computed from a text yet; write a formula with +, −, x and /."));
    }
}
