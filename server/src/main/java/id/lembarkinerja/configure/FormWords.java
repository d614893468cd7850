package id.lembarkinerja.configure;

import id.lembarkinerja.recognition.ColumnType;
import id.lembarkinerja.recognition.FormDefinition;
import id.lembarkinerja.recognition.Relation;
import id.lembarkinerja.recognition.RowKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says in Indonesian what a form holds and promises. */
final class FormWords {
    private static final int WIDTH = 90;

    private FormWords() {}

    /** What stands in a column. */
    static String of(ColumnType type) {
        return switch (type) {
            case TEXT -> "kata";
            case CODE -> "nomor atau kode";
            case NUMBER -> "angka";
            case PERCENT -> "persen";
            case MONEY -> "uang";
            case ANY -> "kata atau angka";
            case EXPRESSION -> "hitungan";
        };
    }

    /** The kinds of rows and how they lie below one another. */
    static String rows(FormDefinition form) {
        return "Baris: "
                + form.rows().stream().sorted().map(FormWords::of).collect(Collectors.joining(", "))
                + (form.levels() == FormDefinition.Levels.FLAT
                        ? "; tidak bertingkat"
                        : "; bertingkat menurut kode atau penomoran");
    }

    private static String of(RowKind kind) {
        return switch (kind) {
            case INDICATOR -> "baris berangka";
            case GROUP -> "judul kelompok";
            case TOTAL -> "jumlah atau rata-rata";
            case NOTE -> "catatan";
        };
    }

    /** Since when and until when a form holds, when its regulation says so. */
    static Optional<String> validity(String from, String until) {
        if (from.isEmpty() && until.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                "Berlaku:" + (from.isEmpty() ? "" : " sejak " + from) + (until.isEmpty() ? "" : " sampai " + until));
    }

    /** A list of headings in lines that fit a terminal; a heading is broken only where it has a space. */
    static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    static String of(Relation relation) {
        List<String> columns = relation.columns();
        return switch (relation.kind()) {
            case PERCENTAGE -> columns.get(2) + " = " + columns.get(0) + " / " + columns.get(1) + " × 100";
            case ACHIEVEMENT ->
                columns.get(2) + " mengikuti " + columns.get(0) + " dan " + columns.get(1) + " menurut arah indikator";
            case SUM -> "jumlah dan baris induk " + String.join(", ", columns) + " = penjumlahan baris-barisnya";
            case MEAN -> "baris jumlah " + String.join(", ", columns) + " = rata-rata baris-barisnya";
            case EQUATION -> columns.get(0) + " = " + relation.expression().replace('_', '-');
            case GROWTH -> columns.get(1) + " tumbuh dari " + columns.get(0) + " dengan satu faktor yang sama";
        };
    }
}
