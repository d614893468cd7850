package id.lembarkinerja.validation;

import id.lembarkinerja.evaluation.PromisedArithmetic;
import id.lembarkinerja.evaluation.Scorecard;
import id.lembarkinerja.recognition.FormCatalogue;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.Relation;
import id.lembarkinerja.recognition.Unrecognized;
import id.lembarkinerja.workbook.Sheet;
import id.lembarkinerja.workbook.Workbook;
import java.util.List;
import java.util.NoSuchElementException;

/** Everything the checks look at: the tables of workbooks, what belongs to none, and what was computed for them. */
public record Dossier(
        FormCatalogue catalogue,
        List<Workbook> workbooks,
        List<RecognizedTable> tables,
        List<Unrecognized> unrecognized,
        Scorecard scorecard,
        WordIndex index) {

    Dossier(
            FormCatalogue catalogue,
            List<Workbook> workbooks,
            List<RecognizedTable> tables,
            List<Unrecognized> unrecognized,
            Scorecard scorecard) {
        this(catalogue, workbooks, tables, unrecognized, scorecard, WordIndex.of(tables));
    }

    /** The same with one of its tables alone, for what looks at no other. */
    Dossier only(RecognizedTable table) {
        return new Dossier(catalogue, workbooks, List.of(table), List.of(), scorecard, index);
    }

    /** The words of a text, see {@link id.lembarkinerja.recognition.Words#of}. */
    List<String> words(String text) {
        return index.find(text).words();
    }

    /** A text made comparable, see {@link id.lembarkinerja.recognition.Words#normalize}. */
    String normal(String text) {
        return index.find(text).normal();
    }

    /**
     * The sheet a table stands on.
     *
     * @throws NoSuchElementException when the table is of another dossier
     */
    public Sheet sheet(RecognizedTable table) {
        return workbooks.get(table.file()).sheets().stream()
                .filter(sheet -> sheet.name().equals(table.sheet()))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no sheet " + table.sheet()));
    }

    /** The arithmetic that the table's form promises, of one kind. */
    public List<Relation> relations(RecognizedTable table, Relation.Kind kind) {
        return PromisedArithmetic.list(catalogue, table).stream()
                .filter(relation -> relation.kind() == kind)
                .toList();
    }
}
