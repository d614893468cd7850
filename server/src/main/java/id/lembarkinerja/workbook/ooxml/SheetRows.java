package id.lembarkinerja.workbook.ooxml;

import id.lembarkinerja.workbook.CellAddress;
import id.lembarkinerja.workbook.CellRange;
import id.lembarkinerja.workbook.FormulaShift;
import id.lembarkinerja.workbook.RowEdit;
import id.lembarkinerja.workbook.RowMoves;
import id.lembarkinerja.workbook.ooxml.SheetMap.SharedUse;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Moves the rows of one worksheet part, and the formulas in it that refer to moved rows of any sheet. */
final class SheetRows {
    private final byte[] xml;
    private final MovedReferences references;
    private final List<RowEdit> edits;
    private final @Nullable RowMoves own;
    private final XmlTags tags;
    private final Splices splices = new Splices();
    private final Map<Integer, SharedUse> masters = new HashMap<>();
    private int row = -1;
    private int column;

    SheetRows(byte[] xml, MovedReferences references, List<RowEdit> edits) {
        this.xml = xml;
        this.references = references;
        this.edits = edits;
        this.own = edits.isEmpty() ? null : references.own();
        this.tags = new XmlTags(xml);
    }

    /** The part after the moves; no bytes when nothing in it moves. */
    byte[] write() throws Immovable {
        SheetMap map = new SheetMap(xml, likeRows());
        for (SharedUse use : map.shared) {
            if (!use.text().isEmpty()) {
                masters.put(use.group(), use);
            }
        }
        requireWholeGroups(map);
        NewRows fresh = new NewRows(xml, map, edits, splices);
        while (tags.next() && !tags.closes("sheetData")) {
            if (tags.opens("row")) {
                moveRow(fresh);
            } else if (tags.opens("c")) {
                moveCell();
            } else if (tags.opens("f")) {
                moveFormula();
            } else if (tags.opens("sheetData") && tags.isEmpty()) {
                break;
            } else if (tags.opens("sheetData")) {
                row = -1;
            } else if (tags.opens("dimension")) {
                moveDimension();
            }
        }
        fresh.putRest(tags.start());
        new SheetRanges(xml, tags, references, splices, edits).move();
        return splices.isEmpty() ? new byte[0] : splices.apply(xml);
    }

    private Set<Integer> likeRows() {
        Set<Integer> rows = new HashSet<>();
        for (RowEdit edit : edits) {
            if (edit instanceof RowEdit.Insert insert && insert.like() >= 0) {
                rows.add(insert.like());
            }
        }
        return rows;
    }

    /** A formula that fills several rows is changed as a whole only; it may go with all of its rows. */
    private void requireWholeGroups(SheetMap map) throws Immovable {
        for (CellRange group : map.groups) {
            boolean cut = own != null
                    && own.changeInside(group.first().row(), group.last().row())
                    && own.after(group).isPresent();
            if (cut) {
                throw new Immovable("Di lembar “" + references.sheet() + "”, rumus larik atau tabel data mengisi sel "
                        + group.a1() + ", sehingga baris di dalamnya tidak dapat ditambah atau dihapus. Ubah rumus itu"
                        + " di Excel, lalu coba lagi.");
            }
        }
    }

    private void moveDimension() {
        Span span = tags.attributeSpan("ref");
        if (span != null && own != null) {
            references
                    .range(XmlText.slice(xml, span.from(), span.to()))
                    .ifPresent(moved -> splices.replace(span.from(), span.to(), moved));
        }
    }

    private void moveRow(NewRows fresh) throws Immovable {
        row = number("r", row + 2) - 1;
        column = -1;
        if (own == null) {
            return;
        }
        fresh.putBefore(row, tags.start());
        int moved = own.after(row);
        if (moved >= CellAddress.ROWS) {
            throw new Immovable("Lembar “" + references.sheet() + "” terisi sampai baris " + (row + 1)
                    + ", sehingga barisnya tidak dapat turun lagi. Kosongkan baris paling bawah dengan menghapusnya, lalu"
                    + " coba lagi.");
        }
        if (moved >= 0) {
            put("r", Integer.toString(moved + 1), "row");
            return;
        }
        int start = tags.start();
        boolean empty = tags.isEmpty();
        while (!empty && tags.next() && !tags.closes("row")) {
            // Its cells go along.
        }
        splices.replace(start, tags.end(), "");
    }

    private void moveCell() {
        String address = tags.attribute("r");
        column = address == null ? column + 1 : CellAddress.parse(address).column();
        int moved = own == null ? row : own.after(row);
        if (own != null && (moved != row || address == null)) {
            put("r", new CellAddress(moved, column).a1(), "c");
        }
    }

    /** Gives the tag just read an attribute, be it that it had none. */
    private void put(String attribute, String value, String element) {
        Span span = tags.attributeSpan(attribute);
        if (span != null) {
            if (!XmlText.slice(xml, span.from(), span.to()).equals(value)) {
                splices.replace(span.from(), span.to(), value);
            }
        } else {
            int behindName = tags.start() + 1 + tags.prefix().length() + element.length();
            splices.insert(behindName, " " + attribute + "=\"" + value + "\"");
        }
    }

    private void moveFormula() throws Immovable {
        String type = tags.attribute("t");
        if ("shared".equals(type)) {
            moveShared(number("si", -1));
            return;
        }
        if (type != null && own != null) {
            if ("dataTable".equals(type)) {
                throw new Immovable("Lembar “" + references.sheet()
                        + "” memuat tabel data (What-If), sehingga barisnya tidak dapat digeser. Ubah barisnya di"
                        + " Excel.");
            }
            Span ref = tags.attributeSpan("ref");
            if (ref != null) {
                references
                        .range(XmlText.slice(xml, ref.from(), ref.to()))
                        .ifPresent(moved -> splices.replace(ref.from(), ref.to(), moved));
            }
        }
        if (!tags.isEmpty()) {
            references.moveText(xml, tags, splices);
        }
    }

    /** A shared formula reads differently in each cell once its rows part, so each cell gets its own. */
    private void moveShared(int group) {
        int start = tags.start();
        String prefix = tags.prefix();
        if (!tags.isEmpty()) {
            tags.next();
        }
        SharedUse master = masters.get(group);
        if (master == null || (own == null && !mentionsMoved(master))) {
            return;
        }
        String formula = FormulaShift.shift(
                XmlText.unescape(master.text()),
                row - master.cell().row(),
                column - master.cell().column());
        String name = prefix + "f>";
        splices.replace(start, tags.end(), "<" + name + XmlText.escape(references.formula(formula)) + "</" + name);
    }

    /** On another sheet a formula only moves when it names a sheet whose rows moved; in doubt it does. */
    private boolean mentionsMoved(SharedUse master) {
        return master.text().indexOf('!') >= 0;
    }

    private int number(String attribute, int fallback) {
        String value = tags.attribute(attribute);
        try {
            return value == null ? fallback : Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            return fallback;
        }
    }
}
