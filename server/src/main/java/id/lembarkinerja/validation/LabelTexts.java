package id.lembarkinerja.validation;

import id.lembarkinerja.recognition.ColumnType;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableColumn;
import id.lembarkinerja.recognition.TableRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The texts by which the tables of a dossier name things, each once, with all places where it stands. */
final class LabelTexts {
    /** Columns whose words name no performance: persons, sources, remarks. */
    private static final Set<String> OTHER_WORDS = Set.of(
            "person-in-charge",
            "source",
            "note",
            "formula",
            "place",
            "unit",
            "cause",
            "follow-up",
            "scale",
            "category",
            "polarity",
            "period",
            "agency");

    private static final int LONGEST = 400;

    private final Dossier dossier;
    private final Map<List<String>, LabelText> texts = new LinkedHashMap<>();
    private final Map<String, Integer> cellsByWord = new HashMap<>();

    /** One text as it stands in one or several places. */
    record LabelText(String printed, List<String> words, List<Spot> places) {}

    private LabelTexts(Dossier dossier) {
        this.dossier = dossier;
    }

    static LabelTexts of(Dossier dossier) {
        LabelTexts texts = new LabelTexts(dossier);
        for (RecognizedTable table : dossier.tables()) {
            for (TableColumn column : table.columns()) {
                if (column.type() == ColumnType.TEXT && !OTHER_WORDS.contains(column.key())) {
                    table.rows().forEach(row -> texts.add(table, row, column.key()));
                }
            }
        }
        // A caption names what its table breaks down.
        LooseTexts.list(dossier).forEach(text -> texts.add(text.spot()));
        texts.countCells();
        return texts;
    }

    private void add(RecognizedTable table, TableRow row, String column) {
        TableCell cell = row.cells().get(column);
        if (cell != null && !cell.carried()) {
            add(Spot.of(table, row, column));
        }
    }

    private void add(Spot place) {
        List<String> words = place.printed().length() > LONGEST ? List.of() : dossier.words(place.printed());
        if (words.isEmpty()) {
            return;
        }
        texts.computeIfAbsent(words, any -> new LabelText(oneLine(place.printed()), words, new ArrayList<>(1)))
                .places()
                .add(place);
    }

    private void countCells() {
        for (LabelText text : texts.values()) {
            List<String> words = text.words();
            for (int i = 0; i < words.size(); i++) {
                if (words.indexOf(words.get(i)) == i) {
                    cellsByWord.merge(words.get(i), text.places().size(), Integer::sum);
                }
            }
        }
    }

    private static String oneLine(String text) {
        return text.replace('\n', ' ').replace('\r', ' ').strip();
    }

    Collection<LabelText> all() {
        return texts.values();
    }

    /** Every word, each once. */
    Set<String> words() {
        return cellsByWord.keySet();
    }

    int cellsWith(String word) {
        return cellsByWord.getOrDefault(word, 0);
    }

    /** All places of a word, in reading order of the tables. */
    List<Spot> places(String word) {
        return texts.values().stream()
                .filter(text -> text.words().contains(word))
                .flatMap(text -> text.places().stream())
                .toList();
    }
}
