package id.lembarkinerja.configure;

import id.lembarkinerja.comparison.merge.MergeOutcome;
import id.lembarkinerja.comparison.merge.MergedCells;
import id.lembarkinerja.comparison.merge.MergedFormats;
import id.lembarkinerja.comparison.merge.Party;
import id.lembarkinerja.submission.WorkbookMerging;
import id.lembarkinerja.workbook.CellEdit;
import id.lembarkinerja.workbook.FormatEdit;
import id.lembarkinerja.workbook.RowEdit;
import id.lembarkinerja.workbook.Workbook;
import id.lembarkinerja.workbook.WorkbookFile;
import id.lembarkinerja.workbook.WorkbookPatching;
import id.lembarkinerja.workbook.WorkbookReading;
import id.lembarkinerja.workbook.ooxml.OoxmlFormatter;
import id.lembarkinerja.workbook.ooxml.OoxmlPatcher;
import id.lembarkinerja.workbook.ooxml.OoxmlReader;
import id.lembarkinerja.workbook.ooxml.PoiFormulaCalculator;
import id.lembarkinerja.workbook.ooxml.RowMover;
import java.util.Arrays;
import java.util.List;

/**
 * Writes a decided merge into the workbook that carries it: first rows come and go, then cells are written, then what
 * the formulas give is brought up to date, so that whoever reads stored results reads those of the merged figures.
 */
final class MergedWorkbook {
    private final OoxmlReader reader = new OoxmlReader();
    private final RowMover rows = new RowMover();
    private final OoxmlPatcher cells = new OoxmlPatcher();
    private final OoxmlFormatter formats = new OoxmlFormatter();
    private final PoiFormulaCalculator calculator = new PoiFormulaCalculator();

    /** What cannot be written, in words. */
    private static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        Refused(String message) {
            super(message);
        }
    }

    WorkbookMerging.Outcome write(MergeOutcome outcome, WorkbookFile base, WorkbookFile theirs, WorkbookFile mine) {
        WorkbookFile carrier = outcome.carrier() == Party.THEIRS ? theirs : mine;
        WorkbookFile other = outcome.carrier() == Party.THEIRS ? mine : theirs;
        try {
            List<RowEdit> moving = MergedCells.rows(outcome);
            byte[] moved =
                    moving.isEmpty() ? carrier.bytes() : bytes(rows.move(carrier.name(), carrier.bytes(), moving));
            byte[] written = outcome.cells().isEmpty()
                    ? moved
                    : written(outcome, new WorkbookFile(carrier.name(), moved), grid(base), grid(other));
            boolean same = Arrays.equals(written, carrier.bytes());
            return new WorkbookMerging.Merged(
                    carrier.name(), same ? written : computed(outcome, carrier.name(), written));
        } catch (Refused refused) {
            return new WorkbookMerging.Impossible(String.valueOf(refused.getMessage()));
        }
    }

    /** The workbook, its rows at their places, with the cells of the outcome; the same bytes when all are there. */
    private byte[] written(MergeOutcome outcome, WorkbookFile moved, Workbook base, Workbook other) throws Refused {
        WorkbookFile parted = formatted(moved, MergedFormats.listPartings(outcome, other, grid(moved)));
        List<CellEdit> edits = new MergedCells(base, other, grid(parted)).edits(outcome);
        if (edits.isEmpty()) {
            return parted.bytes();
        }
        WorkbookFile filled = new WorkbookFile(moved.name(), bytes(cells.patch(moved.name(), parted.bytes(), edits)));
        return formatted(filled, new MergedFormats(base, other, grid(filled)).list(outcome))
                .bytes();
    }

    private WorkbookFile formatted(WorkbookFile file, List<FormatEdit> edits) throws Refused {
        return edits.isEmpty()
                ? file
                : new WorkbookFile(file.name(), bytes(formats.format(file.name(), file.bytes(), edits)));
    }

    private static byte[] bytes(WorkbookPatching patching) throws Refused {
        if (patching instanceof WorkbookPatching.Patched patched) {
            return patched.bytes();
        }
        if (patching instanceof WorkbookPatching.Immovable immovable) {
            throw new Refused(immovable.message());
        }
        if (patching instanceof WorkbookPatching.Unformattable unformattable) {
            throw new Refused(unformattable.message());
        }
        throw new Refused(
                patching instanceof WorkbookPatching.Impossible impossible
                        ? impossible.message()
                        : ((WorkbookPatching.Unreadable) patching).why().message());
    }

    private Workbook grid(WorkbookFile file) throws Refused {
        WorkbookReading reading = reader.read(file.name(), file.bytes());
        if (reading instanceof WorkbookReading.Read read) {
            return read.workbook();
        }
        throw new Refused(((WorkbookReading.Refused) reading).message());
    }

    /** The workbook with its results brought up to date. */
    private byte[] computed(MergeOutcome outcome, String name, byte[] bytes) throws Refused {
        List<CellEdit> edits = new MergedResults(calculator, grid(new WorkbookFile(name, bytes))).list(outcome);
        return edits.isEmpty() ? bytes : bytes(cells.patch(name, bytes, edits));
    }
}
