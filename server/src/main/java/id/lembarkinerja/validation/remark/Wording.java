package id.lembarkinerja.validation.remark;

import java.util.List;

/** Turns the words of the desk into those of a letter. */
final class Wording {
    /** What a finding tells the person at the desk to do; in a letter one asks for it. */
    private static final List<String> REQUESTS = List.of(
            "Ganti",
            "Hapus",
            "Hitung",
            "Isi",
            "Jelaskan",
            "Lengkapi",
            "Nyatakan",
            "Pakai",
            "Pastikan",
            "Perbaiki",
            "Periksa",
            "Perjelas",
            "Pilih",
            "Pindahkan",
            "Pisahkan",
            "Rumuskan",
            "Samakan",
            "Sambungkan",
            "Tambahkan",
            "Sebutkan",
            "Tetapkan",
            "Tentukan",
            "Tulis",
            "Ubah");

    private Wording() {}

    /** {@code Samakan satuannya.} becomes {@code Mohon samakan satuannya.} */
    static String polite(String text) {
        String polite = text;
        for (String verb : REQUESTS) {
            String asked = "Mohon " + lower(verb) + " ";
            polite = polite.replace(". " + verb + " ", ". " + asked);
            polite = polite.startsWith(verb + " ") ? asked + polite.substring(verb.length() + 1) : polite;
        }
        return polite;
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
