package id.lembarkinerja.comparison;

import id.lembarkinerja.comparison.Sketch.Row;
import id.lembarkinerja.recognition.ColumnType;
import id.lembarkinerja.recognition.TableColumn;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** What a person can do to a workbook; each writes down what a comparison has to tell, no more and no less. */
enum EditKind {
    ROW_ADDED(edit -> {
        Row added = edit.texts.row(1);
        edit.table.rows.add(edit.place(), edit.dressed(added));
        edit.expect("added ROW " + added.label());
    }),
    ROW_REMOVED(edit -> {
        edit.table.rows.remove(edit.place());
        edit.expect("removed ROW " + edit.row.label());
    }),
    ROW_MOVED(edit -> {
        int place = edit.place();
        edit.table.rows.remove(place);
        edit.table.rows.add(place + 3, edit.row);
        edit.expect("moved ROW " + edit.row.label());
    }),
    ROW_RENAMED(edit -> {
        String old = edit.row.label();
        String fresh = old.substring(0, old.lastIndexOf(' ')) + " xyz";
        edit.row.with("indicator", fresh);
        edit.expect("renamed ROW " + old + " -> " + fresh);
    }),
    VALUE(edit -> edit.change("actual", edit.texts.figure() + "7")),
    VALUE_GONE(edit -> edit.change("actual", List.of("-", "N/A", "").get(edit.random.nextInt(3)))),
    TARGET(edit -> edit.change("target", edit.texts.figure() + "7")),
    UNIT(edit -> edit.change("unit", "Orang")),
    WORDS(edit -> edit.change("note", edit.texts.label())),
    OBJECTIVE_OF_MANY_ROWS(edit -> {
        Row first = edit.table.rows.get(0);
        String old = first.printed.getOrDefault("objective", "");
        edit.table.rows.forEach(row -> row.printed.replace("objective", old, "Kota Layak Anak"));
        edit.expect("changed objective of " + first.label() + ": " + old + " -> Kota Layak Anak");
    }),
    FORMULA_CHANGED(edit -> {
        edit.row.computing("achievement", "{target}{row}/{actual}{row}*100");
        edit.expect("formula achievement of " + edit.row.label());
    }),
    FORMULA_TYPED_OVER(edit -> {
        edit.row.formulas.clear();
        edit.expect("formula achievement of " + edit.row.label());
    }),
    FORMULA_ENTERED(edit -> {
        edit.row.computing("actual", "{target}{row}-1");
        edit.expect("formula actual of " + edit.row.label());
    }),
    VALUE_WITH_ITS_RESULT(edit -> {
        edit.change("actual", edit.texts.figure() + "7");
        edit.change("achievement", edit.texts.figure() + "7");
        edit.expectLastFollows();
    }),
    DIGITS_WRITTEN_OTHERWISE(edit -> {
        edit.row.with("target", edit.row.printed.get("target") + "0");
        edit.looksOnly();
    }),
    SPACES(edit -> {
        edit.row.with("indicator", "  " + edit.row.label().replace(" ", "\n"));
        edit.looksOnly();
    }),
    RUNNING_NUMBER(edit -> {
        edit.row.with("no", edit.row.printed.get("no") + "0");
        edit.looksOnly();
    }),
    COLUMN_ADDED(edit -> {
        edit.table.columns.add(3, new TableColumn("source", "Sumber Data", 0, ColumnType.TEXT));
        edit.table.rows.forEach(row -> row.with("source", edit.texts.word()));
        edit.expect("added COLUMN Sumber Data");
    }),
    COLUMN_REMOVED(edit -> {
        edit.table.columns.remove(edit.column("person-in-charge"));
        edit.expect("removed COLUMN Penanggung Jawab");
    }),
    COLUMN_MOVED(edit -> {
        edit.table.columns.add(2, edit.table.columns.remove(edit.column("unit")));
        edit.expect("moved COLUMN Satuan");
    }),
    HEADING_RENAMED(edit -> {
        int place = edit.column("actual");
        TableColumn old = edit.table.columns.get(place);
        edit.table.columns.set(place, new TableColumn(old.key(), "Realisasi 2022", 0, old.type()));
        edit.expect("renamed COLUMN Realisasi -> Realisasi 2022");
    }),
    TITLE(edit -> {
        int last = edit.table.above.size() - 1;
        String old = edit.table.above.get(last);
        edit.table.above.set(last, old + " PERUBAHAN");
        edit.expect("renamed TABLE " + old + " -> " + old + " PERUBAHAN");
    }),
    LINE_ADDED(edit -> {
        String line = "Catatan " + edit.texts.label();
        edit.table.below.add(line(line));
        edit.expect("added LINE " + line);
    }),
    LINE_REMOVED(
            edit -> edit.expect("removed LINE " + edit.table.below.remove(2).get(0))),
    LINE_MOVED(edit -> {
        List<String> line = edit.table.below.remove(edit.table.below.size() - 1);
        edit.table.below.add(0, line);
        edit.expect("moved LINE " + line.get(0));
    }),
    CELL_OUTSIDE(edit -> {
        String old = edit.table.below.get(0).get(1);
        edit.table.below.set(0, List.of("", old + " 2023"));
        edit.expect("cell: " + old + " -> " + old + " 2023");
    }),
    CELL_OUTSIDE_CLEARED(edit -> {
        List<String> line = edit.table.below.get(1);
        edit.table.below.set(1, List.of(line.get(0), ""));
        edit.expect("cell: " + line.get(1) + " -> ");
    }),
    CELL_OUTSIDE_ENTERED(edit -> {
        List<String> line = edit.table.below.get(1);
        edit.table.below.set(1, List.of(line.get(0), line.get(1), "Kota Jambi"));
        edit.expect("cell:  -> Kota Jambi");
    }),
    TABLE_ADDED(edit -> {
        Sketch added = edit.pair.table(edit.table.sheet, 6);
        edit.pair.result.sketches.add(edit.pair.result.sketches.indexOf(edit.table) + 1, added);
        edit.expect("added TABLE " + added.above.get(0));
        edit.pair.linesOf(added).forEach(line -> edit.expect("added LINE " + line));
    }),
    TABLE_REMOVED(edit -> {
        edit.pair.result.sketches.remove(edit.table);
        edit.expect("removed TABLE " + edit.table.above.get(0));
        edit.pair.linesOf(edit.table).forEach(line -> edit.expect("removed LINE " + line));
    }),
    SHEET_ADDED(edit -> {
        Sketch added = edit.pair.table("Lembar baru", 6);
        edit.pair.result.sketches.add(added);
        edit.expect("added SHEET Lembar baru");
        edit.expect("added TABLE " + added.above.get(0));
    }),
    SHEET_REMOVED(edit -> {
        Sketch last = edit.pair.sheet("Lampiran");
        edit.pair.result.sketches.remove(last);
        edit.expect("removed SHEET " + last.sheet);
        edit.expect("removed TABLE " + last.above.get(0));
    }),
    SHEET_RENAMED(edit -> {
        String old = edit.table.sheet;
        edit.pair.result.sketches.stream()
                .filter(sketch -> sketch.sheet.equals(old))
                .forEach(sketch -> sketch.sheet = old + " 2022");
        edit.expect("renamed SHEET " + old + " -> " + old + " 2022");
    }),
    SHEET_MOVED(edit -> {
        Sketch moved = edit.pair.sheet("Rekap");
        edit.pair.result.sketches.remove(moved);
        edit.pair.result.sketches.add(0, moved);
        edit.expect("moved SHEET Rekap");
    });

    // Nothing can tell the compiler that what is passed above holds no state.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Consumer<KnownPair.Edit> deed;

    EditKind(Consumer<KnownPair.Edit> deed) {
        this.deed = deed;
    }

    void apply(KnownPair.Edit edit) {
        deed.accept(edit);
    }

    /** As the page names it. */
    String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Whether it needs rows of its own and can be done as often as there are such rows. */
    boolean isOfRow() {
        return compareTo(RUNNING_NUMBER) <= 0 && this != OBJECTIVE_OF_MANY_ROWS;
    }

    private static List<String> line(String text) {
        return List.of(text);
    }
}
