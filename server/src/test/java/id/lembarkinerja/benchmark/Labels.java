package id.lembarkinerja.benchmark;

import java.util.List;

/** How much the labels of a long table repeat each other; a row always has the same ones. */
public enum Labels {
    /** Every row says the same. */
    ALIKE {
        @Override
        int variety(int row) {
            return 0;
        }
    },
    /** Three hundred labels come again and again, as where many villages report on the same indicators. */
    REPEATED {
        @Override
        int variety(int row) {
            return row * 7 % 300;
        }
    },
    /** Every row has a label of its own, in the words that documents use. */
    DIFFERENT {
        @Override
        int variety(int row) {
            return row;
        }

        @Override
        String end(int row) {
            return " di " + one(AREAS, row) + " " + invented(row % 2_003, 2) + " " + (row + 1);
        }
    },
    /** No word of any label stands in another one: the most there can be to compare. */
    UNHEARD {
        @Override
        int variety(int row) {
            return row;
        }

        @Override
        String phrase(int row, List<List<String>> parts) {
            StringBuilder words = new StringBuilder();
            for (int word = 0; word < WORDS; word++) {
                String separator = word == 0 ? "" : " ";
                words.append(separator).append(invented((row * parts.size() + word) * 7919 % PRIME, SYLLABLES_OF_WORD));
            }
            return words.toString();
        }
    };

    private static final int WORDS = 6;
    private static final int SYLLABLES_OF_WORD = 6;
    private static final int PRIME = 16_777_213;
    private static final List<String> MEASURES = List.of(
            "Persentase", "Cakupan", "Proporsi", "Persentase capaian", "Persentase ketersediaan", "Cakupan pelayanan");
    private static final List<String> COUNTS = List.of("Jumlah", "Banyaknya", "Jumlah seluruh");
    private static final List<String> THINGS = List.of(
            "penduduk miskin",
            "sekolah dasar",
            "puskesmas terakreditasi",
            "jalan kabupaten",
            "irigasi tersier",
            "pelaku usaha mikro",
            "tenaga kesehatan",
            "perpustakaan desa",
            "izin usaha",
            "laporan keuangan",
            "penyandang disabilitas",
            "keluarga penerima manfaat",
            "pasar rakyat",
            "kelompok tani",
            "dokumen kependudukan",
            "arsip daerah",
            "rumah layak huni");
    private static final List<String> DEEDS = List.of(
            "yang dilayani",
            "yang terdata",
            "yang memenuhi standar",
            "yang mendapat pembinaan",
            "yang difasilitasi",
            "yang diselesaikan tepat waktu",
            "yang mandiri");
    private static final List<String> AIMS = List.of(
            "Meningkatnya kualitas",
            "Terwujudnya pemerataan",
            "Meningkatnya cakupan",
            "Terkendalinya pengelolaan",
            "Optimalnya pemanfaatan");
    private static final List<String> TASKS = List.of(
            "Penyediaan",
            "Pembinaan",
            "Penyusunan",
            "Pengawasan",
            "Rehabilitasi",
            "Fasilitasi",
            "Koordinasi",
            "Pemeliharaan");
    private static final List<String> AREAS = List.of("Kecamatan", "Kelurahan", "Desa", "Wilayah");
    private static final List<String> SYLLABLES =
            List.of("ba", "ce", "di", "fo", "gu", "ha", "je", "ki", "lo", "mu", "na", "pe", "ri", "so", "tu", "wa");

    /** A number that decides about the words of the row. */
    abstract int variety(int row);

    /** An indicator in percent. */
    String indicator(int row) {
        return phrase(3 * row, List.of(MEASURES, THINGS, DEEDS));
    }

    /** An indicator that counts. */
    String output(int row) {
        return phrase(3 * row, List.of(COUNTS, THINGS, DEEDS));
    }

    /** What ten rows strive for together. */
    String objective(int row) {
        return phrase(3 * (row / 10) + 1, List.of(AIMS, List.of("layanan"), THINGS));
    }

    String task(int row) {
        return phrase(3 * row + 2, List.of(TASKS, THINGS, DEEDS));
    }

    /**
     * The next word of each part, as one reads a number digit by digit.
     *
     * @param at three times the row, and which of its labels it is
     */
    String phrase(int at, List<List<String>> parts) {
        int row = at / 3;
        int rest = variety(row);
        StringBuilder phrase = new StringBuilder();
        for (List<String> part : parts) {
            phrase.append(phrase.isEmpty() ? "" : " ").append(one(part, rest));
            rest /= part.size();
        }
        return phrase.append(end(row)).toString();
    }

    /** What no other row has in its labels. */
    String end(int row) {
        return "";
    }

    private static String one(List<String> words, int i) {
        return words.get(i % words.size());
    }

    private static String invented(int number, int syllables) {
        StringBuilder word = new StringBuilder();
        int rest = number;
        for (int i = 0; i < syllables; i++) {
            word.append(one(SYLLABLES, rest));
            rest /= SYLLABLES.size();
        }
        return word.toString();
    }
}
