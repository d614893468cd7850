package id.lembarkinerja.validation.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lembarkinerja.validation.QualityChecklist;
import id.lembarkinerja.validation.remark.Remark;
import id.lembarkinerja.validation.remark.Remarks;

/** The remarks as JSON: by theme, each with the findings it speaks of, and the whole as text to paste. */
public final class RemarksJson {
    private RemarksJson() {}

    /** All of it. */
    public static ObjectNode of(Remarks remarks) {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("count", remarks.count())
                .put("questions", remarks.questions())
                .put("opening", RemarksText.opening(remarks));
        ArrayNode themes = node.putArray("themes");
        for (Remarks.Theme theme : remarks.themes()) {
            ArrayNode list = themes.addObject().put("title", theme.title()).putArray("remarks");
            for (Remark remark : theme.remarks()) {
                ObjectNode one = list.addObject().put("text", remark.text()).put("question", remark.question());
                ArrayNode findings = one.putArray("findings");
                remark.findings().forEach(finding -> findings.add(finding.id()));
            }
        }
        ArrayNode silenced = node.putArray("silenced");
        remarks.silenced().forEach(one -> silenced.add(RemarksText.excused(one)));
        node.put("inOrder", RemarksText.inOrder(remarks).orElse(""));
        ArrayNode checklist = node.putArray("checklist");
        for (QualityChecklist.Question question : remarks.checklist()) {
            checklist
                    .addObject()
                    .put("id", question.id())
                    .put("criterion", question.criterion())
                    .put("criterionEnglish", question.criterionEnglish())
                    .put("question", question.question())
                    .put("questionEnglish", question.questionEnglish())
                    .put("source", question.source());
        }
        return node.put("text", RemarksText.of(remarks));
    }
}
