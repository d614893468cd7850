package id.lembarkinerja.workbook.ooxml;

import id.lembarkinerja.workbook.CellRange;
import id.lembarkinerja.workbook.RowEdit;
import id.lembarkinerja.workbook.RowMoves;
import id.lembarkinerja.workbook.ooxml.NewRows.Placed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What stands behind the cells of a worksheet part and refers to them: merged cells, formats, validations, links. */
final class SheetRanges {
    private static final Set<String> FORMULAS = Set.of("formula", "formula1", "formula2", "f");
    /** Elements that say nothing without their range, and the lists that may not be empty. */
    private static final Set<String> GO_WITH_RANGE = Set.of(
            "conditionalFormatting", "dataValidation", "hyperlink", "protectedRange", "ignoredError", "mergeCell");

    private static final Set<String> LISTS =
            Set.of("mergeCells", "dataValidations", "hyperlinks", "protectedRanges", "ignoredErrors");
    private static final Set<String> LOOKS = Set.of("conditionalFormatting", "dataValidation");

    private final byte[] xml;
    private final XmlTags tags;
    private final MovedReferences references;
    private final Splices splices;
    private final Map<Integer, List<List<Integer>>> joined;
    private final List<Placed> fresh;
    private final @Nullable RowMoves own;
    private boolean rowBreaks;

    /** Goes on with {@code tags} where they stand. */
    SheetRanges(byte[] xml, XmlTags tags, MovedReferences references, Splices splices, List<RowEdit> edits) {
        this.xml = xml;
        this.tags = tags;
        this.references = references;
        this.splices = splices;
        this.joined = NewRows.joined(edits);
        this.fresh = NewRows.placed(edits);
        this.own = references.own();
    }

    void move() throws Immovable {
        while (tags.next()) {
            if (tags.opens("rowBreaks") || tags.opens("colBreaks")) {
                rowBreaks = tags.opens("rowBreaks");
            }
            Optional<String> list = LISTS.stream().filter(tags::opens).findFirst();
            if (own != null && list.isPresent() && !tags.isEmpty()) {
                moveList(list.get());
            } else {
                moveElement(splices);
            }
        }
    }

    /** A list goes when all of it goes; else it says how long it is. */
    private void moveList(String name) throws Immovable {
        int start = tags.start();
        Span count = tags.attributeSpan("count");
        String element = tags.prefix() + "mergeCell";
        Splices inside = new Splices();
        List<CellRange> flat = new ArrayList<>();
        int kept = 0;
        while (tags.next() && !tags.closes(name)) {
            CellRange merge = tags.opens("mergeCell") ? Ranges.parse(String.valueOf(tags.attribute("ref"))) : null;
            if (merge != null && merge.first().row() == merge.last().row()) {
                flat.add(merge);
            }
            if (tags.isOpening() && GO_WITH_RANGE.stream().anyMatch(tags::opens)) {
                kept += moveElement(inside) ? 1 : 0;
            } else {
                moveElement(inside);
            }
        }
        int end = tags.start();
        for (CellRange merge : flat) {
            kept += mergeAlike(merge, element, end, inside);
        }
        if (kept == 0) {
            splices.replace(start, tags.end(), "");
            return;
        }
        if (count != null) {
            splices.replace(count.from(), count.to(), Integer.toString(kept));
        }
        splices.addAll(inside);
    }

    /** Cells merged within one row are merged in new rows that look like it. */
    private int mergeAlike(CellRange merge, String element, int offset, Splices into) {
        int added = 0;
        for (Placed placed : fresh) {
            if (placed.insert().like() == merge.first().row()) {
                CellRange alike = CellRange.of(
                        placed.row(),
                        merge.first().column(),
                        placed.row(),
                        merge.last().column());
                into.insert(offset, "<" + element + " ref=\"" + alike.a1() + "\"/>");
                added++;
            }
        }
        return added;
    }

    /** Moves what the tag just read refers to; false when it went altogether. */
    private boolean moveElement(Splices into) throws Immovable {
        if (!tags.isOpening()) {
            return true;
        }
        if (FORMULAS.stream().anyMatch(tags::opens)) {
            if (!tags.isEmpty()) {
                references.moveText(xml, tags, into);
            }
            return true;
        }
        if (tags.opens("hyperlink")) {
            moveLocation(into);
        }
        if (own == null) {
            return true;
        }
        if (tags.opens("sheetProtection")) {
            requireOpen();
        } else if (tags.opens("sqref")) {
            moveText(into);
        } else if (tags.opens("brk")) {
            moveBreak(into);
        }
        Span range = tags.opens("selection") ? null : range();
        return range == null || moveRange(range, into);
    }

    private @Nullable Span range() {
        Span several = tags.attributeSpan("sqref");
        return several == null ? tags.attributeSpan("ref") : several;
    }

    private boolean moveRange(Span range, Splices into) {
        String written = XmlText.slice(xml, range.from(), range.to());
        String moved = tags.opens("mergeCell")
                ? merged(written)
                : references.ranges(written, LOOKS.stream().anyMatch(tags::opens));
        Optional<String> element = GO_WITH_RANGE.stream().filter(tags::opens).findFirst();
        if (moved.isEmpty() && element.isPresent()) {
            int start = tags.start();
            while (!tags.isEmpty() && tags.next() && !tags.closes(element.get())) {
                // What it says goes along.
            }
            into.replace(start, tags.end(), "");
            return false;
        }
        if (!moved.isEmpty() && !moved.equals(written)) {
            into.replace(range.from(), range.to(), moved);
        }
        return true;
    }

    /** Merged cells of which one cell is left are none any more; some go on into the rows behind them. */
    private String merged(String written) {
        CellRange old = Ranges.parse(written);
        RowMoves moves = own;
        if (old == null || moves == null) {
            return written;
        }
        Optional<CellRange> moved = moves.after(old);
        if (moved.isEmpty()) {
            return "";
        }
        CellRange range = moved.get();
        int more = old.last().row() > old.first().row() ? goesOn(old) : 0;
        CellRange whole = CellRange.of(
                range.first().row(),
                range.first().column(),
                range.last().row() + more,
                range.last().column());
        return whole.first().equals(whole.last()) ? "" : whole.a1();
    }

    /** How many of the rows put right behind merged cells go on with them: the first ones, up to one that does not. */
    private int goesOn(CellRange merge) {
        int more = 0;
        for (List<Integer> columns : joined.getOrDefault(merge.last().row(), List.of())) {
            if (columns.stream().noneMatch(column -> merge.contains(merge.last().row(), column))) {
                return more;
            }
            more++;
        }
        return more;
    }

    private void moveLocation(Splices into) {
        Span location = tags.attributeSpan("location");
        if (location != null) {
            String written = XmlText.slice(xml, location.from(), location.to());
            String moved = references.escaped(written);
            if (!moved.equals(written)) {
                into.replace(location.from(), location.to(), moved);
            }
        }
    }

    /** The text of an element of the newer format extensions. */
    private void moveText(Splices into) {
        int from = tags.end();
        tags.next();
        String written = XmlText.slice(xml, from, tags.start());
        String moved = references.ranges(written, true);
        if (!moved.isEmpty() && !moved.equals(written)) {
            into.replace(from, tags.start(), moved);
        }
    }

    /** A page begins behind this row; breaks between columns stand in another list. */
    private void moveBreak(Splices into) {
        Span id = tags.attributeSpan("id");
        RowMoves moves = own;
        if (id == null || moves == null || !rowBreaks) {
            return;
        }
        try {
            int row = Integer.parseInt(XmlText.slice(xml, id.from(), id.to()));
            into.replace(id.from(), id.to(), Integer.toString(moves.place(row)));
        } catch (NumberFormatException e) {
            // A break that nobody can read breaks nothing.
            return;
        }
    }

    private void requireOpen() throws Immovable {
        boolean on = isOn("sheet");
        RowMoves moves = own;
        boolean closed = moves != null
                && ((moves.insertsAny() && !isOff("insertRows"))
                        || (!moves.deleted().isEmpty() && !isOff("deleteRows")));
        if (on && closed) {
            throw new Immovable("Lembar “" + references.sheet()
                    + "” diproteksi, sehingga barisnya tidak dapat ditambah atau dihapus. Buka proteksinya di Excel"
                    + " (Tinjau › Buka Proteksi Lembar), lalu coba lagi.");
        }
    }

    private boolean isOn(String attribute) {
        String value = tags.attribute(attribute);
        return "1".equals(value) || "true".equals(value);
    }

    private boolean isOff(String attribute) {
        String value = tags.attribute(attribute);
        return "0".equals(value) || "false".equals(value);
    }
}
