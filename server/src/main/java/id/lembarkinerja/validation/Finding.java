package id.lembarkinerja.validation;

import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.workbook.CellAddress;
import id.lembarkinerja.workbook.CellRange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One thing that is wrong, doubtful or worth knowing, with its proof.
 *
 * @param id stable within one check: code, table, row key and column
 * @param code kebab-case, documented, never reused
 * @param certainty whether the document itself proves it or a person must decide
 * @param file place of the workbook in the dossier, from zero
 * @param cell spreadsheet address of the cell to look at
 * @param table id of the table, or empty
 * @param rowKey business key of the row, or empty
 * @param column column key, or empty
 * @param printed what stands in the cell
 * @param expected what should stand there, in plain decimal notation or words; empty when a person must say
 * @param said what is wrong and what to do next
 * @param related other cells that take part in the proof
 * @param fixes values that would mend it, best first
 */
public record Finding(
        String id,
        String code,
        Severity severity,
        Certainty certainty,
        int file,
        String sheet,
        String cell,
        String table,
        String rowKey,
        String column,
        String printed,
        String expected,
        Bilingual said,
        List<RelatedCell> related,
        List<Fix> fixes) {

    /** What is wrong and what to do next, in Indonesian. */
    public String message() {
        return said.indonesian();
    }

    /** The cell it points at. */
    public RelatedCell at() {
        return new RelatedCell(file, sheet, cell);
    }

    /** The cell it points at and those that take part in its proof, in this order. */
    public Set<RelatedCell> cells() {
        Set<RelatedCell> cells = new LinkedHashSet<>();
        cells.add(at());
        cells.addAll(related);
        return cells;
    }

    /** The same finding under another id. */
    Finding withId(String other) {
        return copy(other, severity, certainty, said, related, fixes);
    }

    /** The same for several cells at once: the others become related cells, and every fix stays. */
    Finding with(List<Finding> alike) {
        List<RelatedCell> cells = new ArrayList<>(related);
        // A set, as one habit may fill a column of thousands of rows.
        Set<RelatedCell> named = new HashSet<>(related);
        named.add(at());
        List<Fix> mending = new ArrayList<>();
        for (Finding one : alike) {
            mending.addAll(one.fixes());
            if (named.add(one.at())) {
                cells.add(one.at());
            }
        }
        return copy(id, severity, certainty, said, List.copyOf(cells), List.copyOf(mending));
    }

    /** The same with more said behind its message. */
    Finding adding(Bilingual words) {
        return copy(id, severity, certainty, behind(words), related, fixes);
    }

    /** The same, left to a person to decide, with what makes it doubtful behind its message. */
    Finding asQuestion(Bilingual doubt) {
        return copy(id, Severity.WARNING, Certainty.ASK, behind(doubt), related, fixes);
    }

    private Bilingual behind(Bilingual more) {
        return Bilingual.joined(" ", List.of(said, more));
    }

    private Finding copy(
            String otherId,
            Severity weighed,
            Certainty known,
            Bilingual told,
            List<RelatedCell> cells,
            List<Fix> mending) {
        return new Finding(
                otherId, code, weighed, known, file, sheet, cell, table, rowKey, column, printed, expected, told, cells,
                mending);
    }

    /** How much it matters. */
    public enum Severity {
        /** Must be mended before the figures can be used. */
        ERROR,
        /** Probably wrong. */
        WARNING,
        /** Worth knowing. */
        INFO
    }

    /** Who decides. */
    public enum Certainty {
        /** The document itself proves it. */
        ASSERT,
        /** A person must decide. */
        ASK
    }

    /** A cell that takes part in the proof. */
    public record RelatedCell(int file, String sheet, String cell) {
        /** The first cell of the address, which may be a range; empty for a title without one. */
        public Optional<CellAddress> address() {
            try {
                return Optional.of(CellRange.parse(cell).first());
            } catch (IllegalArgumentException none) {
                return Optional.empty();
            }
        }

        /** Whether both stand in one row of one sheet. */
        public boolean isInRowOf(RelatedCell other) {
            return file == other.file
                    && sheet.equals(other.sheet)
                    && address()
                            .flatMap(own -> other.address().filter(one -> one.row() == own.row()))
                            .isPresent();
        }
    }

    /**
     * A value that would mend the finding when written into the cell.
     *
     * @param value as people read it: a cell that shows a share of one as a percentage is to hold its hundredth part
     */
    public record Fix(Bilingual said, String cell, String value) {
        /** What writing it does, in Indonesian. */
        public String label() {
            return said.indonesian();
        }
    }
}
