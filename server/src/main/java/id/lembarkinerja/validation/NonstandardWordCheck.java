package id.lembarkinerja.validation;

import id.lembarkinerja.recognition.ColumnType;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableColumn;
import id.lembarkinerja.recognition.TableRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * {@code label-variant}: a word that the dictionary spells otherwise, such as {@code prosentase}, even where all tables
 * agree on it. One hint for each word, however often it stands.
 */
final class NonstandardWordCheck implements Check {
    private static final int LONGEST = 2_000;

    private final Spelling spelling = Spelling.load();

    @Override
    public List<Finding> check(Dossier dossier) {
        Map<String, List<Spot>> places = new LinkedHashMap<>();
        Map<String, Set<String>> known = new HashMap<>();
        for (RecognizedTable table : dossier.tables()) {
            for (TableColumn column : table.columns()) {
                for (TableRow row : column.type() == ColumnType.TEXT ? table.rows() : List.<TableRow>of()) {
                    TableCell cell = row.cells().get(column.key());
                    if (cell != null && !cell.carried()) {
                        known.computeIfAbsent(cell.printed(), text -> nonstandard(text, dossier.words(text)))
                                .forEach(word -> add(places, word, Spot.of(table, row, column.key())));
                    }
                }
            }
        }
        LooseTexts.list(dossier)
                .forEach(text -> nonstandard(text.text(), dossier.words(text.text()))
                        .forEach(word -> add(places, word, text.spot())));
        List<Finding> findings = new ArrayList<>();
        places.forEach((word, spots) -> findings.add(finding(word, spots)));
        return findings;
    }

    private Set<String> nonstandard(String text, List<String> words) {
        Set<String> found = new TreeSet<>();
        if (text.length() <= LONGEST) {
            for (String word : words) {
                if (spelling.findStandard(word).isPresent()) {
                    found.add(word);
                }
            }
        }
        return found;
    }

    private static void add(Map<String, List<Spot>> places, String word, Spot spot) {
        places.computeIfAbsent(word, key -> new ArrayList<>(1)).add(spot);
    }

    private Finding finding(String word, List<Spot> spots) {
        String standard = spelling.findStandard(word).orElseThrow();
        Spot at = spots.get(0);
        return SpotDraft.hint("label-variant", at)
                .related(spots)
                .expected(standard)
                .message(
                        "Kata \"{0}\" di {1}{2} bukan ejaan baku; menurut Kamus Besar Bahasa Indonesia \"{3}\". Samakan"
                                + " penulisannya supaya tabel-tabel dapat dicocokkan.",
                        "Word \"{0}\" in {1}{2} is not the standard spelling; by the dictionary Kamus Besar Bahasa"
                                + " Indonesia it is \"{3}\". Use that everywhere, so that tables can be matched.",
                        word,
                        at.cell(),
                        LabelVariantCheck.others(spots),
                        standard);
    }
}
