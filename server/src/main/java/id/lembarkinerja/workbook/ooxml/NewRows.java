package id.lembarkinerja.workbook.ooxml;

import id.lembarkinerja.workbook.CellAddress;
import id.lembarkinerja.workbook.RowEdit;
import id.lembarkinerja.workbook.RowMoves;
import id.lembarkinerja.workbook.ooxml.SheetMap.CellSpan;
import id.lembarkinerja.workbook.ooxml.SheetMap.RowSpan;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Writes the rows that come: empty, as high as the row they should look like, and with the styles of its cells. */
final class NewRows {
    /** Of so many new cells nobody keeps sight; a file could make each new row sixteen thousand cells wide. */
    private static final int MOST_CELLS = 1_000_000;
    /** A file could give the row that is copied attributes of any length. */
    private static final long MOST_TEXT = 64L * 1024 * 1024;

    private final byte[] xml;
    private final SheetMap map;
    private final Splices splices;
    private final Deque<Placed> waiting;
    private int cells;
    private long length;

    NewRows(byte[] xml, SheetMap map, List<RowEdit> edits, Splices splices) {
        this.xml = xml;
        this.map = map;
        this.splices = splices;
        this.waiting = new ArrayDeque<>(placed(edits));
    }

    /**
     * A new row.
     *
     * @param row where it stands in the end
     */
    record Placed(RowEdit.Insert insert, int row) {}

    /** The new rows from top to bottom. */
    static List<Placed> placed(List<RowEdit> edits) {
        List<RowEdit.Insert> inserts = new ArrayList<>();
        for (RowEdit edit : edits) {
            if (edit instanceof RowEdit.Insert insert) {
                inserts.add(insert);
            }
        }
        inserts.sort(Comparator.comparingInt(RowEdit.Insert::before));
        RowMoves moves = RowMoves.of(edits);
        List<Placed> placed = new ArrayList<>();
        int before = -1;
        int place = 0;
        for (RowEdit.Insert insert : inserts) {
            place = insert.before() == before ? place + 1 : 0;
            before = insert.before();
            placed.add(new Placed(insert, moves.place(before) - moves.insertedBefore(before) + place));
        }
        return placed;
    }

    /** By row, those put right behind it, each with the columns in which merged cells that end there go on into it. */
    static Map<Integer, List<List<Integer>>> joined(List<RowEdit> edits) {
        Map<Integer, List<List<Integer>>> joined = new HashMap<>();
        for (RowEdit edit : edits) {
            if (edit instanceof RowEdit.Insert insert) {
                joined.computeIfAbsent(insert.before() - 1, row -> new ArrayList<>())
                        .add(insert.joined());
            }
        }
        return joined;
    }

    /** Puts the new rows that stand before a row of the part; {@code offset} is where that row begins. */
    void putBefore(int row, int offset) throws Immovable {
        while (!waiting.isEmpty() && waiting.getFirst().insert().before() <= row) {
            Placed placed = waiting.removeFirst();
            put(placed.insert(), offset, placed.row());
        }
    }

    /** Puts those that stand behind all rows of the part. */
    void putRest(int offset) throws Immovable {
        putBefore(Integer.MAX_VALUE, offset);
    }

    private void put(RowEdit.Insert insert, int offset, int row) throws Immovable {
        RowSpan like = map.rows.get(insert.like());
        if (like == null) {
            // An empty row that looks like any other need not be written.
            return;
        }
        String tag = XmlText.slice(xml, like.tagStart(), like.tagEnd())
                .replaceAll("\\s(?:r|hidden|collapsed|spans)\\s*=\\s*(?:\"[^\"]*\"|'[^']*')", "")
                .replaceAll("\\s*/?>$", "");
        String name = map.prefix + "row";
        StringBuilder text = new StringBuilder(tag.substring(0, 1 + name.length()));
        text.append(" r=\"").append(row + 1).append('"').append(tag.substring(1 + name.length()));
        NavigableMap<Integer, CellSpan> alike = map.cells.getOrDefault(insert.like(), new TreeMap<>());
        cells += alike.size();
        if (cells > MOST_CELLS) {
            throw tooMuch(insert);
        }
        text.append('>');
        alike.forEach((column, cell) -> {
            if (!cell.style().isEmpty()) {
                text.append('<').append(map.prefix).append("c r=\"");
                text.append(new CellAddress(row, column).a1());
                text.append("\" s=\"").append(cell.style()).append("\"/>");
            }
        });
        text.append("</").append(name).append('>');
        length += text.length();
        if (length > MOST_TEXT) {
            throw tooMuch(insert);
        }
        splices.insert(offset, text.toString());
    }

    private static Immovable tooMuch(RowEdit.Insert insert) {
        return new Immovable("Baris baru di lembar “" + insert.sheet()
                + "” memuat terlalu banyak sel. Tambahkan sebagian dahulu, simpan, lalu tambahkan sisanya.");
    }
}
