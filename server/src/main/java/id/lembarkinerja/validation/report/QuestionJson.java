package id.lembarkinerja.validation.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lembarkinerja.recognition.MappingQuestion;
import id.lembarkinerja.workbook.CellAddress;

/** What a person must say about a table whose mapping is unsure. */
final class QuestionJson {
    private QuestionJson() {}

    static ObjectNode of(MappingQuestion question) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("text", question.text());
        ArrayNode forms = node.putArray("forms");
        for (MappingQuestion.FormChoice form : question.forms()) {
            forms.addObject().put("form", form.form()).put("name", form.name()).put("confidence", form.confidence());
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
