package id.lembarkinerja.comparison.report;

import id.lembarkinerja.comparison.merge.Conflict;
import id.lembarkinerja.comparison.merge.Conflict.Told;
import id.lembarkinerja.comparison.merge.ConflictKind;
import java.util.List;
import java.util.stream.Stream;

/** Where the work of two people contradicts itself, for a person. */
public final class MergeText {
    /** A sheet brings styles, names and formulas of its own workbook, which only a spreadsheet program takes along. */
    private static final String BY_HAND =
            "Sesudah digabungkan, salin lembar itu ke hasilnya dengan Excel atau LibreOffice"
                    + " (klik kanan nama lembar, Pindahkan atau Salin), lalu kirim lagi. ";

    private MergeText() {}

    /** One paragraph for each conflict; {@code theirs} and {@code mine} are how the two are called. */
    public static String of(List<Conflict> conflicts, String theirs, String mine) {
        StringBuilder text = new StringBuilder();
        for (Conflict conflict : conflicts) {
            text.append(where(conflict)).append('\n');
            text.append("  ")
                    .append(deed(conflict))
                    .append(sentence(conflict.kind()))
                    .append('\n');
            line(text, "Awal", conflict.told().base());
            line(text, theirs, conflict.told().theirs());
            line(text, mine, conflict.told().mine());
        }
        return text.toString();
    }

    private static String where(Conflict conflict) {
        Conflict.Telling told = conflict.told();
        String cell = Stream.of(told.base(), told.theirs(), told.mine())
                .flatMap(one -> Stream.ofNullable(one.spot()))
                .findFirst()
                .map(spot -> spot.a1() + "  ")
                .orElse("");
        String heading = conflict.about().heading();
        return cell + conflict.about().label() + (heading.isEmpty() ? "" : " · " + heading);
    }

    /** What was done, where the kind of conflict does not say it: {@code Lembar baru. }. */
    private static String deed(Conflict conflict) {
        String[] words = conflict.about().deed().split("-", 2);
        if (words.length < 2) {
            return "";
        }
        String part = switch (words[1]) {
            case "sheet" -> "Lembar";
            case "table" -> "Tabel";
            case "column" -> "Kolom";
            default -> "Baris";
        };
        String done = switch (words[0]) {
            case "added" -> " baru. ";
            case "removed" -> " dihapus. ";
            case "moved" -> " dipindahkan. ";
            default -> " diganti namanya. ";
        };
        return part + done + (conflict.about().deed().equals("added-sheet") ? BY_HAND : "");
    }

    private static void line(StringBuilder text, String whose, Told told) {
        text.append("    ").append(whose).append(": ");
        text.append(told.text().isBlank() ? "(tidak ada)" : told.text().strip().replace('\n', ' '));
        text.append('\n');
    }

    private static String sentence(ConflictKind kind) {
        return switch (kind) {
            case CELL -> "Sel yang sama diisi berbeda.";
            case FORMULA -> "Rumus dan isian, atau dua rumus yang berbeda.";
            case ROW_LOST ->
                "Jumlah ini ditulis ulang tanpa baris yang ditambahkan oleh yang lain; pilih rumus yang dipakai.";
            case REMOVED -> "Yang satu menghapusnya, yang lain mengubahnya.";
            case NAME -> "Diberi dua nama.";
            case ADDED -> "Baris bernama sama ditambahkan oleh keduanya, isinya berbeda.";
            case MOVED -> "Dipindahkan ke dua tempat.";
            case NOT_CARRIED ->
                "Tidak dapat ditulis otomatis ke berkas yang menjadi dasar gabungan; jadikan berkas ini dasarnya, atau"
                        + " kerjakan sendiri sesudahnya.";
            case SAME_ROW -> "Capaian baris ini dihitung dari perubahan keduanya.";
            case RESULT -> "Hasil diketik oleh yang satu, bahan hitungannya diubah oleh yang lain.";
            case WIDENED -> "Rumus diperluas agar memuat baris yang ditambahkan oleh yang lain.";
            case TOO_LONG ->
                "Rumus ini akan terlalu panjang bagi Excel bila memuat tepat baris dari keduanya, jadi dibiarkan; tulis"
                        + " ulang rumusnya sesudah digabungkan.";
            case SAME_TOTAL -> "Jumlah ini memuat perubahan keduanya.";
            case RENUMBERED -> "Nomor urut disusun ulang menurut baris dari keduanya.";
            case LOOKS -> "Isinya sama, hanya tampilannya berbeda.";
        };
    }
}
