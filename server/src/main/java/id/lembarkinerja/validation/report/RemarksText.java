package id.lembarkinerja.validation.report;

import id.lembarkinerja.validation.remark.Remark;
import id.lembarkinerja.validation.remark.Remarks;
import java.util.ArrayList;
import java.util.List;

/** The remarks as plain text, ready to paste into a letter or a review sheet. */
public final class RemarksText {
    /** Above the questions that no program can answer. */
    static final String CHECKLIST = "Perlu dinilai penelaah sendiri, karena tidak dapat dinilai program:";

    private static final String[] LETTERS = {"A", "B", "C", "D", "E", "F", "G", "H", "I", "J"};

    private RemarksText() {}

    /** The whole page. */
    public static String of(Remarks remarks) {
        List<String> lines = new ArrayList<>();
        lines.add("CATATAN PENELAAHAN (PREDIKSI)");
        lines.add(String.join(", ", remarks.files()));
        lines.add("");
        lines.add(opening(remarks));
        int letter = 0;
        for (Remarks.Theme theme : remarks.themes()) {
            lines.add("");
            lines.add(LETTERS[letter++ % LETTERS.length] + ". " + theme.title());
            int n = 1;
            for (Remark remark : theme.remarks()) {
                lines.add(n++ + ". " + remark.text());
            }
        }
        if (!remarks.silenced().isEmpty()) {
            lines.add("");
            lines.add("Diabaikan perangkat daerah dengan alasan:");
            remarks.silenced().forEach(one -> lines.add("- " + excused(one)));
        }
        inOrder(remarks).ifPresent(text -> {
            lines.add("");
            lines.add(text);
        });
        if (!remarks.checklist().isEmpty()) {
            lines.add("");
            lines.add(CHECKLIST);
            remarks.checklist().forEach(one -> lines.add("[ ] " + one.criterion() + ": " + one.question()));
        }
        return String.join("\n", lines) + "\n";
    }

    static String opening(Remarks remarks) {
        int count = remarks.count();
        if (count == 0) {
            return "Tidak ada catatan: pemeriksaan tidak menemukan hal yang perlu diperbaiki atau ditanyakan.";
        }
        int questions = remarks.questions();
        String kinds = questions == 0
                ? "semuanya terbukti dari isi dokumen"
                : questions == count
                        ? "semuanya perlu penjelasan atau keputusan"
                        : (count - questions) + " terbukti dari isi dokumen dan " + questions
                                + " perlu penjelasan atau keputusan";
        return "Berikut " + count + " catatan atas dokumen ini, " + kinds + ".";
    }

    static String excused(Remarks.Excused one) {
        return one.place() + ": " + one.reason() + (one.by().isEmpty() ? "" : " (" + one.by() + ")");
    }

    static java.util.Optional<String> inOrder(Remarks remarks) {
        return remarks.inOrder().isEmpty()
                ? java.util.Optional.empty()
                : java.util.Optional.of("Yang sudah sesuai: " + String.join("; ", remarks.inOrder()) + ".");
    }
}
