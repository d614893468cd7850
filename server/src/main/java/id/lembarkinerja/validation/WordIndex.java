package id.lembarkinerja.validation;

import id.lembarkinerja.recognition.ColumnType;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableColumn;
import id.lembarkinerja.recognition.TableRow;
import id.lembarkinerja.recognition.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The names in the tables of a dossier, cut into words once: a dozen checks ask for the words of the same names. Equal
 * words are one string, which computes its hash once for all lists of words that it is looked up in.
 */
final class WordIndex {
    private final Map<String, Wording> texts = new HashMap<>();

    /**
     * A text made comparable.
     *
     * @param normal see {@link Words#normalize}
     * @param words see {@link Words#of}
     */
    record Wording(String normal, List<String> words) {}

    static WordIndex of(List<RecognizedTable> tables) {
        WordIndex index = new WordIndex();
        Map<String, String> vocabulary = new HashMap<>();
        for (RecognizedTable table : tables) {
            List<TableColumn> columns = table.columns().stream()
                    .filter(column -> column.type() == ColumnType.TEXT)
                    .toList();
            for (TableRow row : table.rows()) {
                index.add(row.label(), vocabulary);
                for (TableColumn column : columns) {
                    TableCell cell = row.cells().get(column.key());
                    if (cell != null) {
                        index.add(cell.printed(), vocabulary);
                    }
                }
            }
        }
        return index;
    }

    private void add(String text, Map<String, String> vocabulary) {
        if (texts.containsKey(text)) {
            return;
        }
        String normal = Words.normalize(text);
        List<String> words = Words.cut(normal);
        words.replaceAll(word -> {
            String known = vocabulary.putIfAbsent(word, word);
            return known == null ? word : known;
        });
        texts.put(text, new Wording(normal, List.copyOf(words)));
    }

    /** The words of any text, whether it stands in a table or not. */
    Wording find(String text) {
        Wording known = texts.get(text);
        if (known != null) {
            return known;
        }
        String normal = Words.normalize(text);
        return new Wording(normal, List.copyOf(Words.cut(normal)));
    }
}
