package id.lembarkinerja.validation.remark;

import id.lembarkinerja.formulas.number.Decimals;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the words of the desk into those of a letter. */
final class Wording {
    /** What a finding tells the person at the desk to do; in a letter one asks for it. */
    private static final List<String> REQUESTS = List.of(
            "Beri",
            "Buka",
            "Ganti",
            "Geser",
            "Hapus",
            "Hitung",
            "Isi",
            "Jelaskan",
            "Kembalikan",
            "Ketik",
            "Lengkapi",
            "Naikkan",
            "Nyatakan",
            "Pakai",
            "Pastikan",
            "Perbaiki",
            "Periksa",
            "Perjelas",
            "Perluas",
            "Pilih",
            "Pindahkan",
            "Pisahkan",
            "Rumuskan",
            "Samakan",
            "Sambungkan",
            "Sebutkan",
            "Tambahkan",
            "Tampilkan",
            "Tentukan",
            "Tetapkan",
            "Tukar",
            "Tulis",
            "Ubah",
            "Urutkan");

    /** {@code Isi berkas itu tidak dapat diperiksa}: before any further clause, the content is said to be something. */
    private static final String NO_CONTENT_TOLD = "(?! (?:(?!(?:agar|atau|bila|dengan|jika|lalu|menurut|sebelum|sesudah"
            + "|supaya|yang) )[^ ,.;:()]+ )+(?:adalah|belum|berbeda|bukan|dapat|harus|perlu|sama|sudah|tampak|tidak) )";

    private static final Pattern REQUEST = Pattern.compile(
            "(?<=^|\\. )(?:" + String.join("|", REQUESTS).replace("Isi", "Isi" + NO_CONTENT_TOLD) + ")(?= )");

    /** A bare figure, perhaps with its currency, its sign or one word for its unit. */
    private static final Pattern FIGURE =
            Pattern.compile("((?:Rp\\.? ?)?-?)([1-9][0-9]{3,})((?:,[0-9]+)?(?: ?%| \\p{L}+)?)");

    private Wording() {}

    /** {@code Samakan satuannya.} becomes {@code Mohon samakan satuannya.} */
    static String polite(String text) {
        return REQUEST.matcher(text).replaceAll(verb -> "Mohon " + lower(verb.group()));
    }

    /** {@code 800000000}, as a cell without a format prints it, becomes {@code 800.000.000}; other text stays. */
    static String figure(String printed) {
        Matcher figure = FIGURE.matcher(printed);
        return figure.matches()
                ? figure.group(1) + Decimals.indonesian(new BigDecimal(figure.group(2))) + figure.group(3)
                : printed;
    }

    /** The first sentence without its full stop, to stand among others; full stops in quotations do not end it. */
    static String firstSentence(String text) {
        boolean quoted = false;
        for (int i = 0; i < text.length() - 2; i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            if (c == '.' && !quoted && text.charAt(i + 1) == ' ' && Character.isUpperCase(text.charAt(i + 2))) {
                return lower(text.substring(0, i));
            }
        }
        return lower(text.endsWith(".") ? text.substring(0, text.length() - 1) : text);
    }

    /** Begins with a capital and has quotation marks by pairs. */
    static String letter(String text) {
        String quoted = text.replaceAll("\"([^\"]*)\"", "“$1”");
        return quoted.isEmpty() ? quoted : Character.toUpperCase(quoted.charAt(0)) + quoted.substring(1);
    }

    private static String lower(String text) {
        return text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}
