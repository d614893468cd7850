package id.lembarkinerja.configure;

import id.lembarkinerja.recognition.Relation;
import java.util.List;

/** Says in Indonesian what a form promises between its columns. */
final class FormWords {
    private FormWords() {}

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
