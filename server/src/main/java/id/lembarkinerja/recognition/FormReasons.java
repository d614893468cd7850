package id.lembarkinerja.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says in Indonesian why a form was taken for a table, one sentence each. */
final class FormReasons {
    private FormReasons() {}

    static List<String> of(
            FormDefinition form,
            List<FormMatch.Column> columns,
            int known,
            boolean named,
            Optional<TemplateMark> mark) {
        List<String> reasons = new ArrayList<>();
        reasons.add("Judul kolom cocok dengan formulir \"" + form.name() + "\": " + known + " dari " + columns.size()
                + " kolom dikenali.");
        if (mark.isPresent()) {
            reasons.add("Lembar ini dibuat dari templat formulir ini, versi "
                    + mark.get().version() + ".");
        } else if (named) {
            reasons.add("Judul di atas tabel menyebut formulir ini.");
        }
        for (FormMatch.Column column : columns) {
            if (column.fit() == 0) {
                reasons.add(
                        "Kolom \"" + column.header().header() + "\" tidak dikenal pada formulir ini dan dibiarkan.");
            }
        }
        return reasons;
    }
}
