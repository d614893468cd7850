package id.lembarkinerja.configure;

import id.lembarkinerja.recognition.FormCatalogue;
import id.lembarkinerja.recognition.FormDefinition;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.submission.WorkbookExamination.Mismatch;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether a workbook can be meant for the form of the submission it is sent to. */
final class FormFit {
    private static final Pattern YEAR = Pattern.compile("-\\d{4}$");

    private FormFit() {}

    /**
     * What a workbook holds when none of its tables can be of the wanted form: none was recognised as it, and none has
     * all columns that it requires. A form that nobody defined, and tables that were read without a particular form,
     * speak neither for nor against.
     */
    static Optional<Mismatch> mismatch(String wanted, List<RecognizedTable> tables, FormCatalogue forms) {
        Optional<FormDefinition> form = forms.findForm(wanted);
        List<String> found = tables.stream()
                .filter(table -> !table.isOfNoParticularForm())
                .map(RecognizedTable::form)
                .distinct()
                .toList();
        if (form.isEmpty() || found.isEmpty() || tables.stream().anyMatch(table -> fits(table, form.get()))) {
            return Optional.empty();
        }
        List<String> names = found.stream()
                .map(id -> forms.findForm(id).map(FormDefinition::name).orElse(id))
                .toList();
        return Optional.of(new Mismatch(form.get().name(), names));
    }

    private static boolean fits(RecognizedTable table, FormDefinition form) {
        return table.form().equals(form.id())
                || form.required().stream().allMatch(group -> group.stream().anyMatch(key -> hasColumn(table, key)));
    }

    /** Columns of several years carry the year behind their key. */
    private static boolean hasColumn(RecognizedTable table, String key) {
        return table.columns().stream()
                .map(column -> YEAR.matcher(column.key()).replaceFirst(""))
                .anyMatch(key::equals);
    }
}
