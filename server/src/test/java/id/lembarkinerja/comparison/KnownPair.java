package id.lembarkinerja.comparison;

import id.lembarkinerja.comparison.Sketch.Row;
import id.lembarkinerja.recognition.ColumnType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Two versions of a workbook, and what was done between them in the words of {@link Telling}. */
final class KnownPair {
    /** Rows from one edit to the next, so that no edit can be explained by its neighbour. */
    private static final int APART = 8;

    final Book original;
    final Book result;
    final List<String> expected = new ArrayList<>();
    int formatOnly;
    private final Random random;
    private final RandomSketch texts;

    private KnownPair(long seed, int tables, int rows) {
        random = new Random(seed);
        texts = new RandomSketch(random);
        List<Sketch> sketches = new ArrayList<>();
        for (int i = 0; i < tables; i++) {
            sketches.add(table("Lembar " + (i / 2 + 1), Math.max(2 * APART, rows / tables)));
        }
        // One to remove, one to move, and one so that it is plain which of the others was moved.
        for (String annex : List.of("Lampiran", "Naskah", "Rekap")) {
            sketches.add(table(annex, 4));
        }
        original = new Book(sketches);
        result = original.copy();
    }

    /** Does every kind once, each in a table and row of its own as far as there are any. */
    static KnownPair of(long seed, int tables, int rows, List<EditKind> kinds) {
        KnownPair pair = new KnownPair(seed, tables, rows);
        List<Slot> slots = pair.slots();
        List<Sketch> edited = List.copyOf(pair.result.sketches);
        int slot = 0;
        int table = 0;
        for (EditKind kind : kinds) {
            if (kind.isOfRow()) {
                Slot own = slots.get(slot++ % slots.size());
                kind.apply(pair.new Edit(own.table(), own.row()));
            } else {
                // The second table shares its sheet with the first, and no row of it is edited before those of the
                // first.
                Sketch own = kind == EditKind.TABLE_REMOVED ? edited.get(1) : edited.get(table++ % tables);
                kind.apply(pair.new Edit(own, own.rows.get(0)));
            }
        }
        return pair;
    }

    private record Slot(Sketch table, Row row) {}

    private List<Slot> slots() {
        List<Slot> slots = new ArrayList<>();
        for (Sketch sketch : result.sketches) {
            for (int i = 0; i + APART <= sketch.rows.size(); i += APART) {
                slots.add(new Slot(sketch, sketch.rows.get(i + 2)));
            }
        }
        return slots;
    }

    /** How many rows can be edited without two edits coming near each other. */
    static int countSlots(int tables, int rows) {
        return tables * (Math.max(2 * APART, rows / tables) / APART);
    }

    /** A table with words of its own around it. */
    Sketch table(String sheet, int rows) {
        Sketch sketch = texts.sketch(rows);
        sketch.sheet = sheet;
        sketch.above.set(0, texts.label().toUpperCase(Locale.ROOT));
        sketch.column("unit", "Satuan", ColumnType.TEXT);
        sketch.column("note", "Keterangan", ColumnType.TEXT);
        sketch.column("person-in-charge", "Penanggung Jawab", ColumnType.TEXT);
        sketch.rows.forEach(this::dressed);
        sketch.below.clear();
        sketch.below.add(List.of("", "Jambi, " + texts.label()));
        sketch.below.add(List.of("Mengetahui " + texts.label(), "Kepala " + texts.label()));
        sketch.below.add(List.of("Pejabat " + texts.label()));
        sketch.below.add(List.of("Tembusan " + texts.label()));
        return sketch;
    }

    private Row dressed(Row row) {
        return row.with("unit", "Persen")
                .with("note", texts.label())
                .with("person-in-charge", "Bidang " + texts.word());
    }

    Sketch sheet(String name) {
        return result.sketches.stream()
                .filter(sketch -> sketch.sheet.equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The words of each line above and below a table. */
    List<String> linesOf(Sketch sketch) {
        List<String> lines = new ArrayList<>(sketch.above);
        sketch.below.forEach(line -> lines.add(String.join(" ", line).strip()));
        return lines;
    }

    /** One edit of one table, and of one row of it if its kind is about rows. */
    final class Edit {
        final KnownPair pair = KnownPair.this;
        final Random random = KnownPair.this.random;
        final RandomSketch texts = KnownPair.this.texts;
        final Sketch table;
        final Row row;

        private Edit(Sketch table, Row row) {
            this.table = table;
            this.row = row;
        }

        int place() {
            return table.rows.indexOf(row);
        }

        int column(String key) {
            for (int i = 0; i < table.columns.size(); i++) {
                if (table.columns.get(i).key().equals(key)) {
                    return i;
                }
            }
            throw new AssertionError("no column " + key);
        }

        Row dressed(Row fresh) {
            return KnownPair.this.dressed(fresh);
        }

        void change(String column, String printed) {
            expect("changed " + column + " of " + row.label() + ": " + row.printed.get(column) + " -> " + printed);
            row.with(column, printed);
        }

        void expect(String told) {
            expected.add(told);
        }

        void expectLastFollows() {
            expected.add(expected.remove(expected.size() - 1) + PairScore.FOLLOWS);
        }

        void looksOnly() {
            formatOnly++;
        }
    }
}
