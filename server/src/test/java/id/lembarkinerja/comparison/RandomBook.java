package id.lembarkinerja.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random workbooks of one to three sheets with up to four tables, and edits of them without any care. */
final class RandomBook {
    private static final int MOST_TABLES = 4;
    private static final int MOST_SHEETS = 3;

    private final Random random;
    private final RandomSketch texts;

    RandomBook(Random random) {
        this.random = random;
        this.texts = new RandomSketch(random);
    }

    Book book(int rows) {
        List<Sketch> sketches = new ArrayList<>();
        int tables = 1 + random.nextInt(MOST_TABLES);
        for (int i = 0; i < tables; i++) {
            sketches.add(table(rows));
        }
        return new Book(sketches);
    }

    private Sketch table(int rows) {
        Sketch sketch = random.nextInt(3) == 0 ? texts.repetitive(rows) : texts.sketch(rows);
        sketch.sheet = "Lembar " + random.nextInt(MOST_SHEETS);
        sketch.above.set(0, texts.label());
        return sketch;
    }

    /** Any edit anywhere, as often as told; results of formulas change as well. */
    Book mangled(Book original, int edits) {
        Book book = original.copy();
        for (int i = 0; i < edits; i++) {
            edit(book);
        }
        return book;
    }

    private void edit(Book book) {
        List<Sketch> sketches = book.sketches;
        int at = random.nextInt(sketches.size());
        Sketch sketch = sketches.get(at);
        switch (random.nextInt(12)) {
            case 0 -> sketches.add(at, table(3));
            case 1 -> {
                if (sketches.size() > 1) {
                    sketches.remove(at);
                }
            }
            case 2 -> sketches.add(random.nextInt(sketches.size()), sketches.remove(at));
            case 3 -> sketch.sheet = "Lembar " + random.nextInt(MOST_SHEETS);
            case 4 -> rename(sketches, sketch.sheet);
            case 5 -> {
                if (!sketch.above.isEmpty()) {
                    sketch.above.set(sketch.above.size() - 1, texts.label());
                }
            }
            case 6 -> recompute(sketch);
            default -> sketches.set(at, texts.mangled(sketch, 1));
        }
    }

    private void rename(List<Sketch> sketches, String sheet) {
        String fresh = "Lembar " + texts.word();
        sketches.stream().filter(sketch -> sketch.sheet.equals(sheet)).forEach(sketch -> sketch.sheet = fresh);
    }

    private void recompute(Sketch sketch) {
        if (!sketch.rows.isEmpty()) {
            sketch.rows.get(random.nextInt(sketch.rows.size())).with("achievement", texts.figure());
        }
    }
}
