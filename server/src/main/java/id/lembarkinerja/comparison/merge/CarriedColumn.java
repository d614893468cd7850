package id.lembarkinerja.comparison.merge;

import id.lembarkinerja.comparison.FormulaRelocation;
import id.lembarkinerja.comparison.Pairing.At;
import id.lembarkinerja.comparison.merge.MergeOutcome.CellWrite;
import id.lembarkinerja.comparison.merge.MergeOutcome.Source;
import id.lembarkinerja.comparison.merge.MergeOutcome.Source.Cleared;
import id.lembarkinerja.comparison.merge.MergeOutcome.Source.Copied;
import id.lembarkinerja.comparison.merge.MergeOutcome.Source.Typed;
import id.lembarkinerja.comparison.merge.MergeOutcome.Source.Worded;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.workbook.CellAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One column of a table, read from top to bottom as it stands in the result; see {@link CarriedTexts}. */
final class CarriedColumn {
    private final String sheet;
    private final int column;
    private final RowPlaces rows;
    private final Map<At, Source> written;
    private Map<Integer, Carried> own = Map.of();
    private Map<Integer, Carried> theirs = Map.of();

    CarriedColumn(String sheet, int column, RowPlaces rows, Map<At, Source> written) {
        this.sheet = sheet;
        this.column = column;
        this.rows = rows;
        this.written = written;
    }

    /**
     * A cell of one version that says something.
     *
     * @param from row of the result that says it; below zero when that one is gone, the same for the same row
     * @param said the cell of this version that says it
     */
    record Carried(TableCell cell, int from, TableCell said) {
        /** Whether the row says it itself. */
        boolean stands(int row) {
            return from == row;
        }
    }

    /**
     * Finds what has to be told.
     *
     * @param carrier cells of the carrier by rows of the result
     * @param other those of the other side
     */
    List<CellWrite> read(Map<Integer, Carried> carrier, Map<Integer, Carried> other, String otherSheet) {
        own = carrier;
        theirs = other;
        List<CellWrite> told = new ArrayList<>();
        TreeMap<Integer, Carried> all = new TreeMap<>(theirs);
        all.putAll(own);
        int says = Integer.MAX_VALUE;
        int said = says;
        String text = "";
        for (Map.Entry<Integer, Carried> one : all.entrySet()) {
            int row = one.getKey();
            Carried it = one.getValue();
            Source source = written.get(at(row));
            if (source instanceof Cleared) {
                continue;
            }
            if (source != null || !it.cell().carried()) {
                says = row;
                said = it.from();
                text = says(row, it);
            } else if (it.from() != says || isLeftAsItWas(row, it.from())) {
                // Where somebody wrote over what was carried on, the rest of it follows as on his side.
                String wanted = it.from() == said ? text(theirs.get(row), text) : wanted(row, it);
                if (!wanted.equals(text)) {
                    told.add(new CellWrite(sheet, at(row).cell(), source(row, it, wanted, otherSheet)));
                    text = wanted;
                }
                says = it.from();
            }
        }
        return told;
    }

    private static String text(@Nullable Carried there, String otherwise) {
        return there == null ? otherwise : there.cell().printed();
    }

    private At at(int row) {
        return new At(sheet, new CellAddress(row, column));
    }

    private boolean isWritten(int row) {
        return row >= 0 && written.containsKey(at(row));
    }

    /** What a row says by itself. */
    private String says(int row, Carried it) {
        Source source = written.get(at(row));
        Carried there = theirs.get(row);
        if (source instanceof Typed typed) {
            return typed.text();
        }
        return source == null || there == null
                ? it.cell().printed()
                : there.cell().printed();
    }

    /** Whether the other side gave a row other words, and not this one, which carries on what that one said. */
    private boolean isLeftAsItWas(int row, int from) {
        Carried said = theirs.get(from);
        Carried there = theirs.get(row);
        return isWritten(from)
                && said != null
                && there != null
                && !said.cell().printed().equals(there.cell().printed());
    }

    /** What a row has to say that carries something on. */
    private String wanted(int row, Carried it) {
        Carried there = theirs.get(row);
        if (there != null && isLeftAsItWas(row, it.from())) {
            return there.cell().printed();
        }
        Carried said = own.get(it.from());
        boolean itself = said != null && said.stands(it.from());
        return said != null && (itself || isWritten(it.from()))
                ? says(it.from(), said)
                : it.cell().printed();
    }

    private Source source(int row, Carried it, String wanted, String otherSheet) {
        Carried there = theirs.get(row);
        if (there != null && there.said().printed().equals(wanted)) {
            String formula = there.said().formula().isEmpty()
                    ? ""
                    : FormulaRelocation.relocate(there.said().formula(), otherSheet, rows);
            return new Copied(false, otherSheet, there.said().cell(), formula, false);
        }
        Source edited = isWritten(it.from()) ? written.get(at(it.from())) : null;
        boolean number = it.said().reading().value().isPresent();
        return edited != null ? edited : number ? new Typed(wanted) : new Worded(wanted);
    }
}
