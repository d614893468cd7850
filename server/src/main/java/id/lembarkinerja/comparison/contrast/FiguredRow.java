package id.lembarkinerja.comparison.contrast;

import id.lembarkinerja.comparison.Score;
import id.lembarkinerja.comparison.Sighting;
import id.lembarkinerja.comparison.Sightings;
import id.lembarkinerja.comparison.Snapshot;
import id.lembarkinerja.comparison.align.Aligner;
import id.lembarkinerja.comparison.align.Alignment;
import id.lembarkinerja.comparison.align.Item;
import id.lembarkinerja.comparison.align.Resemblance;
import id.lembarkinerja.comparison.align.Words;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.RowKind;
import id.lembarkinerja.recognition.TableColumn;
import id.lembarkinerja.recognition.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A row with figures of its own, and where it comes from. */
record FiguredRow(Snapshot snapshot, RecognizedTable table, TableRow row) {

    /** All such rows of the tables that are asked for, in reading order. */
    static List<FiguredRow> list(Snapshot snapshot, Predicate<RecognizedTable> tables) {
        List<FiguredRow> rows = new ArrayList<>();
        for (RecognizedTable table : snapshot.tables()) {
            if (tables.test(table)) {
                table.rows().stream()
                        .filter(row -> row.kind() == RowKind.INDICATOR)
                        .forEach(row -> rows.add(new FiguredRow(snapshot, table, row)));
            }
        }
        return rows;
    }

    /** Which row of one list is which of the other: by code and words, for their values say nothing about that. */
    static Alignment align(List<FiguredRow> left, List<FiguredRow> right) {
        return Aligner.align(items(left), items(right), Resemblance.none());
    }

    private static List<Item> items(List<FiguredRow> rows) {
        return rows.stream()
                .map(each -> {
                    String code =
                            each.row.find("code").map(cell -> cell.printed()).orElse("");
                    String words = Words.unnumbered(Words.normalised(each.row.label()));
                    return new Item(Item.mix(1, words), "", code, each.row.label());
                })
                .toList();
    }

    Score score() {
        return snapshot.scoresOf(table).get(row.key());
    }

    Optional<Sighting> find(String column) {
        Optional<TableColumn> found = table.findColumn(column);
        return found.map(one -> Sightings.of(snapshot, table, row, one));
    }
}
