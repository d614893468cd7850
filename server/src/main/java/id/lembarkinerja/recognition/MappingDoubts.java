package id.lembarkinerja.recognition;

import id.lembarkinerja.formulas.language.Bilingual;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decides whether a mapping is sure enough, or a person must be asked. */
final class MappingDoubts {
    /** Below it the form itself is in doubt. */
    private static final double SURE_FORM = 0.7;
    /** Below it a heading may mean something else. */
    static final double SURE_COLUMN = 0.7;
    /** So close another form says that the headings do not decide. */
    private static final double CLOSE = 0.02;

    private static final Bilingual WHAT_TO_DO = new Bilingual(
            " Pastikan formulir dan arti kolomnya; jawaban ini diingat untuk susunan yang sama.",
            " Confirm the form and what its columns mean; the answer is remembered for the same layout.");

    private MappingDoubts() {}

    static Optional<MappingQuestion> find(FormMatch match, List<ColumnProfile> profiles) {
        FormMatch rival = match.rival();
        boolean formDoubtful = match.confidence() < SURE_FORM;
        boolean rivalled = rival != null && match.rank() - rival.rank() < CLOSE && !sameKeys(match, rival);
        List<MappingQuestion.ColumnChoice> columns = new ArrayList<>();
        List<String> unsure = new ArrayList<>();
        for (int i = 0; i < match.columns().size(); i++) {
            FormMatch.Column column = match.columns().get(i);
            boolean matters =
                    column.type() != ColumnType.TEXT || profiles.get(i).hasFigures();
            // A column of no interest to the form is sure enough when other forms know it.
            boolean sure = column.fit() >= SURE_COLUMN
                    || (column.fit() == 0 && !column.key().startsWith("other-"))
                    || !matters;
            columns.add(new MappingQuestion.ColumnChoice(
                    column.header().first(), column.header().header(), column.key(), sure));
            if (!sure) {
                unsure.add("\"" + column.header().header() + "\"");
            }
        }
        if (!formDoubtful && !rivalled && unsure.isEmpty()) {
            return Optional.empty();
        }
        List<MappingQuestion.FormChoice> forms = new ArrayList<>();
        forms.add(choice(match));
        if (rival != null) {
            forms.add(choice(rival));
        }
        return Optional.of(new MappingQuestion(text(match, formDoubtful, rivalled, unsure), forms, columns));
    }

    /** Read either way the table says the same. */
    private static boolean sameKeys(FormMatch match, FormMatch rival) {
        return match.columns().stream()
                .map(FormMatch.Column::key)
                .toList()
                .equals(rival.columns().stream().map(FormMatch.Column::key).toList());
    }

    private static MappingQuestion.FormChoice choice(FormMatch match) {
        double confidence = Math.round(Math.min(1, match.confidence()) * 100) / 100.0;
        return new MappingQuestion.FormChoice(match.form().id(), match.form().names(), confidence);
    }

    private static Bilingual text(FormMatch match, boolean formDoubtful, boolean rivalled, List<String> unsure) {
        Bilingual form = match.form().names();
        Bilingual what = formDoubtful || rivalled
                ? Bilingual.of(
                        "Tabel ini dibaca sebagai \"{0}\", tetapi belum pasti.",
                        "This table was read as \"{0}\", but that is not certain.", form)
                : Bilingual.of(
                        "Arti {0} belum pasti pada \"{1}\".",
                        "The meaning of {0} in \"{1}\" is not certain.", named(unsure), form);
        return what.then(WHAT_TO_DO);
    }

    private static Bilingual named(List<String> headings) {
        return Bilingual.of(
                "kolom {0}", headings.size() == 1 ? "column {0}" : "columns {0}", String.join(", ", headings));
    }
}
