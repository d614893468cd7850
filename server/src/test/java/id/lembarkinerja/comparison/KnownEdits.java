package id.lembarkinerja.comparison;

import id.lembarkinerja.comparison.Sketch.Row;
import id.lembarkinerja.recognition.ColumnType;
import id.lembarkinerja.recognition.TableColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Edits a workbook and keeps a list of what was done, in the words of {@link Telling}. */
final class KnownEdits {
    /** Rows from one edit to the next, so that no edit can be explained by its neighbour. */
    private static final int APART = 8;

    final Sketch result;
    final List<String> expected = new ArrayList<>();
    int formatOnly;
    private final RandomSketch texts;
    private final Random random;

    private KnownEdits(Sketch original, Random random) {
        this.result = original.copy();
        this.random = random;
        this.texts = new RandomSketch(random);
    }

    /** Edits a share of the blocks of rows, and the surroundings of the table. */
    static KnownEdits of(Sketch original, Random random, double share) {
        KnownEdits edits = new KnownEdits(original, random);
        List<Row> rows = new ArrayList<>(edits.result.rows);
        for (int i = 0; i + APART <= rows.size(); i += APART) {
            if (random.nextDouble() < share) {
                edits.edit(rows.get(i + 2));
            }
        }
        edits.editSurroundings();
        return edits;
    }

    private void edit(Row row) {
        String label = row.label();
        List<Row> rows = result.rows;
        int at = rows.indexOf(row);
        switch (random.nextInt(10)) {
            case 0 -> {
                Row added = texts.row(1);
                rows.add(at, added);
                expected.add("added ROW " + added.label());
            }
            case 1 -> {
                rows.remove(at);
                expected.add("removed ROW " + label);
            }
            case 2 -> {
                rows.remove(at);
                rows.add(at + 3, row);
                expected.add("moved ROW " + label);
            }
            case 3 -> rename(row, label.substring(0, label.lastIndexOf(' ')) + " xyz");
            case 4 -> rename(row, label.substring(1));
            case 5 -> change(row, "target", texts.figure() + "7");
            case 6 -> change(row, "actual", List.of("-", "N/A", "").get(random.nextInt(3)));
            case 7 -> {
                row.formulas.clear();
                expected.add("formula achievement of " + label);
            }
            case 8 -> {
                row.with("target", row.printed.get("target") + "0").with("indicator", "  " + label.replace(" ", "\n"));
                formatOnly += 2;
            }
            default -> {
                row.with("no", row.printed.get("no") + "0");
                formatOnly++;
            }
        }
    }

    private void rename(Row row, String label) {
        expected.add("renamed ROW " + row.label() + " -> " + label);
        row.with("indicator", label);
    }

    private void change(Row row, String column, String printed) {
        expected.add("changed " + column + " of " + row.label() + ": " + row.printed.get(column) + " -> " + printed);
        row.with(column, printed);
    }

    private void editSurroundings() {
        if (random.nextBoolean()) {
            result.sheet = "Lembar lain";
            expected.add("renamed SHEET C -> Lembar lain");
        }
        if (random.nextBoolean()) {
            result.above.add(0, "LAMPIRAN");
            expected.add("added LINE LAMPIRAN");
        }
        if (random.nextBoolean()) {
            result.below.set(0, List.of("", "Jambi, Februari 2023"));
            expected.add("cell: Jambi, Januari 2023 -> Jambi, Februari 2023");
        }
        if (random.nextBoolean()) {
            TableColumn old = result.columns.get(4);
            result.columns.set(4, new TableColumn(old.key(), "Realisasi 2022", 0, old.type()));
            expected.add("renamed COLUMN Realisasi -> Realisasi 2022");
        }
        if (random.nextBoolean()) {
            // Formulas are told by position, so a column comes behind those that they refer to.
            result.columns.add(new TableColumn("note", "Keterangan", 0, ColumnType.TEXT));
            result.rows.forEach(row -> row.with("note", texts.word()));
            expected.add("added COLUMN Keterangan");
        }
    }
}
