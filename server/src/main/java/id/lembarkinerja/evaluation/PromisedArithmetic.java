package id.lembarkinerja.evaluation;

import id.lembarkinerja.recognition.FormCatalogue;
import id.lembarkinerja.recognition.FormDefinition;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.Relation;
import java.util.List;

/** The arithmetic that a table's form promises, as far as the table was recognised surely enough to hold it to that. */
public final class PromisedArithmetic {
    /** A form that explains less than half of the headings does not say which figures make the achievement. */
    private static final double LEAST_CONFIDENCE = 0.5;
    /** Has no layout of its own: its columns are taken at their word, and its confidence is low by design. */
    private static final String ANY_TABLE = "tabel-umum";

    private PromisedArithmetic() {}

    /** The relations that apply to the table. */
    public static List<Relation> list(FormCatalogue catalogue, RecognizedTable table) {
        boolean sure = table.confidence() >= LEAST_CONFIDENCE || table.form().equals(ANY_TABLE);
        return catalogue.findForm(table.form()).map(FormDefinition::relations).orElse(List.of()).stream()
                .filter(relation ->
                        sure || (relation.kind() != Relation.Kind.ACHIEVEMENT && relation.kind() != Relation.Kind.MEAN))
                .toList();
    }
}
