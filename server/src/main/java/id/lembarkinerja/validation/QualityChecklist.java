package id.lembarkinerja.validation;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.lembarkinerja.recognition.RecognizedTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * What a person must ask of indicators because no machine can judge it: the criteria of a good indicator as questions,
 * for the page of remarks and the pane.
 */
public final class QualityChecklist {
    private final List<Question> questions;

    private QualityChecklist(List<Question> questions) {
        this.questions = questions;
    }

    /**
     * One question.
     *
     * @param id stable, kebab-case
     * @param criterion Indonesian, as the source names it
     * @param criterionEnglish the same in English
     * @param question Indonesian, answered by yes or no; yes is good
     * @param questionEnglish the same in English
     * @param source the document that sets the criterion
     * @param needs keys of columns of which the table must have one for the question to make sense; empty for any table
     */
    public record Question(
            String id,
            String criterion,
            String criterionEnglish,
            String question,
            String questionEnglish,
            String source,
            List<String> needs) {}

    /** The questions that ship with the product. */
    public static QualityChecklist load() {
        try (InputStream in = QualityChecklist.class.getResourceAsStream("quality-checklist.json")) {
            return new QualityChecklist(
                    List.copyOf(JsonMapper.builder().build().readValue(in, new TypeReference<List<Question>>() {})));
        } catch (IOException e) {
            throw new UncheckedIOException("quality-checklist.json", e);
        }
    }

    /** Every question, in the order of its source. */
    public List<Question> list() {
        return questions;
    }

    /** The questions to ask of a table; none when it lists no indicators. */
    public List<Question> list(RecognizedTable table) {
        return table.findColumn("indicator").isEmpty()
                ? List.of()
                : questions.stream()
                        .filter(question -> question.needs().isEmpty()
                                || question.needs().stream()
                                        .anyMatch(key -> table.findColumn(key).isPresent()))
                        .toList();
    }
}
