package id.lembarkinerja.validation;

import id.lembarkinerja.evaluation.Scorecard;
import id.lembarkinerja.recognition.FormCatalogue;
import id.lembarkinerja.recognition.FormDefinition;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.Relation;
import java.util.List;

/** Everything the checks look at: the tables of one or several workbooks and what was computed for them. */
public record Dossier(FormCatalogue catalogue, List<RecognizedTable> tables, Scorecard scorecard) {

    /** The arithmetic that the table's form promises, of one kind. */
    public List<Relation> relations(RecognizedTable table, Relation.Kind kind) {
        return catalogue.findForm(table.form()).map(FormDefinition::relations).orElse(List.of()).stream()
                .filter(relation -> relation.kind() == kind)
                .toList();
    }
}
