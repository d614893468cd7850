package id.lembarkinerja.mutation;

import id.lembarkinerja.workbook.WorkbookFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A dossier that was made, with the truth about it.
 *
 * @param name says how it was made, so that anybody can make it again
 * @param mutations what was done to its layout
 * @param defects what was spoilt; empty when nothing was
 */
record Specimen(
        String name,
        Set<Mutation> mutations,
        List<WorkbookFile> files,
        List<TruthTable> tables,
        List<Planted> defects) {

    /**
     * A table as it really stands.
     *
     * @param file place of its workbook in the dossier
     */
    record TruthTable(int file, String sheet, Page.Placed placed) {
        String form() {
            return placed.drawing().table().form();
        }

        String address(int model, String key) {
            Drawing.At at = placed.drawing().at(model, key);
            return Drawing.a1(at.row() + placed.top(), at.column() + placed.left());
        }
    }

    /** A cell of a dossier. */
    record Spot(int file, String sheet, String cell) {}

    /**
     * A defect that was put in.
     *
     * @param code the code that names it best
     * @param accepted other codes that say as much
     * @param spots where a finding may point: the cell itself, or another cell of the proof
     * @param proven whether the document itself proves it
     */
    record Planted(String code, List<String> accepted, List<Spot> spots, boolean proven) {}

    /** The tables of one workbook. */
    static List<TruthTable> tables(List<Page> pages, int file) {
        List<TruthTable> tables = new ArrayList<>();
        for (Page page : pages) {
            for (Page.Placed placed : page.tables()) {
                tables.add(new TruthTable(file, page.name(), placed));
            }
        }
        return tables;
    }
}
