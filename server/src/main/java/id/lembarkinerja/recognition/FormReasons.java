package id.lembarkinerja.recognition;

import id.lembarkinerja.formulas.language.Bilingual;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says why a form was taken for a table, one sentence each. */
final class FormReasons {
    private FormReasons() {}

    static List<Bilingual> of(
            FormDefinition form,
            List<FormMatch.Column> columns,
            int known,
            boolean named,
            Optional<TemplateMark> mark) {
        List<Bilingual> reasons = new ArrayList<>();
        reasons.add(Bilingual.of(
                "Judul kolom cocok dengan formulir \"{0}\": {1} dari {2} kolom dikenali.",
                "The column headings match the form \"{0}\": {1} of {2} columns are known.",
                form.names(),
                known,
                columns.size()));
        if (mark.isPresent()) {
            reasons.add(Bilingual.of(
                    "Lembar ini dibuat dari templat formulir ini, versi {0}.",
                    "This sheet was made from the template of this form, version {0}.",
                    mark.get().version()));
        } else if (named) {
            reasons.add(new Bilingual(
                    "Judul di atas tabel menyebut formulir ini.", "The title above the table names this form."));
        }
        for (FormMatch.Column column : columns) {
            if (column.fit() == 0) {
                reasons.add(Bilingual.of(
                        "Kolom \"{0}\" tidak dikenal pada formulir ini dan dibiarkan.",
                        "Column \"{0}\" is not known on this form and is left alone.",
                        column.header().header()));
            }
        }
        return reasons;
    }
}
