package id.lembarkinerja.configure;

import id.lembarkinerja.platform.DataFolder;
import id.lembarkinerja.recognition.FormCatalogue;
import id.lembarkinerja.recognition.FormDefinition;
import id.lembarkinerja.review.checklist.BadChecklistException;
import id.lembarkinerja.review.checklist.ChecklistFiles;
import id.lembarkinerja.review.checklist.Question;
import id.lembarkinerja.validation.QualityChecklist;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The questions a reviewer answers for a form: the form's own, and for a form that lists indicators the criteria of a
 * good indicator as far as its columns allow them to be asked.
 */
final class ReviewQuestions {
    private final Map<String, List<Question>> own;
    private final FormCatalogue forms;
    private final QualityChecklist quality = QualityChecklist.load();

    private ReviewQuestions(Map<String, List<Question>> own, FormCatalogue forms) {
        this.own = own;
        this.forms = forms;
    }

    /**
     * What ships, with what an office put into its data folder.
     *
     * @throws RefusedException when a checklist of the office cannot be used
     */
    static ReviewQuestions load(DataFolder folder, FormCatalogue forms) {
        try {
            return new ReviewQuestions(ChecklistFiles.load(checklists(folder)), forms);
        } catch (BadChecklistException e) {
            throw new RefusedException("Daftar periksa di folder data tidak dapat dipakai: " + e.getMessage()
                    + ". Perbaiki berkas itu atau pindahkan dari folder aturan, lalu jalankan lagi.");
        }
    }

    /** Where an office puts checklists of its own. */
    static Path checklists(DataFolder folder) {
        return folder.rules().resolve("daftar-periksa");
    }

    /** The questions of a form; none when it is unknown and the office asks none. */
    List<Question> of(String form) {
        List<Question> all = new ArrayList<>(own.getOrDefault(form, List.of()));
        forms.findForm(form)
                .map(FormDefinition::keys)
                .filter(keys -> keys.contains("indicator"))
                .ifPresent(keys -> {
                    for (QualityChecklist.Question question : quality.list()) {
                        boolean askable = question.needs().isEmpty()
                                || question.needs().stream().anyMatch(keys::contains);
                        if (askable) {
                            all.add(new Question(
                                    "indicator-" + question.id(),
                                    question.question(),
                                    question.questionEnglish(),
                                    question.source()));
                        }
                    }
                });
        return List.copyOf(all);
    }
}
