package id.lembarkinerja.validation.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lembarkinerja.evaluation.BilingualJson;
import id.lembarkinerja.recognition.MappingQuestion;
import id.lembarkinerja.workbook.CellAddress;

/** What a person must say about a table whose mapping is unsure. */
final class QuestionJson {
    private QuestionJson() {}

    static ObjectNode of(MappingQuestion question) {
        ObjectNode node = BilingualJson.put(JsonNodeFactory.instance.objectNode(), "text", question.text());
        ArrayNode forms = node.putArray("forms");
        for (MappingQuestion.FormChoice form : question.forms()) {
            BilingualJson.put(
                    forms.addObject().put("form", form.form()).put("confidence", form.confidence()),
                    "name",
                    form.name());
        }
        ArrayNode columns = node.putArray("columns");
        for (MappingQuestion.ColumnChoice column : question.columns()) {
            columns.addObject()
                    .put("column", CellAddress.columnName(column.column()))
                    .put("header", column.header())
                    .put("key", column.key())
                    .put("sure", column.sure());
        }
        return node;
    }
}
