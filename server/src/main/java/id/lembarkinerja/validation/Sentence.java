package id.lembarkinerja.validation;

import id.lembarkinerja.recognition.NamedYears;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.Words;
import id.lembarkinerja.validation.LooseTexts.LooseText;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A text between the tables that states figures of them, and the table it speaks of.
 *
 * @param leadsToList the text below it begins a list, so it is the list that the sentence counts
 */
record Sentence(LooseText text, boolean leadsToList) {
    private static final int FAR_BELOW = 4;
    private static final int FAR_ABOVE = 5;
    private static final Set<String> POINTERS =
            Set.of("berikut", "tabel", "rincian", "uraian", "yaitu", "yakni", "adalah", "bawah");

    String words() {
        return text.text();
    }

    Spot spot() {
        return text.spot();
    }

    /** The sentence leads over to what stands below it: "sebagai berikut", "adalah :". */
    boolean pointsBelow() {
        return words().endsWith(":") || Words.of(words()).stream().anyMatch(POINTERS::contains);
    }

    /** Both name a year, and not the same. */
    boolean isOfOtherYear(RecognizedTable table) {
        return NamedYears.areApart(
                NamedYears.in(words()), NamedYears.in(table.title().replace(words(), "")));
    }

    /** The first of the tables right below the sentence on its sheet, when the sentence points there. */
    Optional<RecognizedTable> findBelow(List<RecognizedTable> tables) {
        if (!pointsBelow()) {
            return Optional.empty();
        }
        return tables.stream()
                .filter(this::isOnSheet)
                .filter(table -> table.range().first().row() > text.row()
                        && table.range().first().row() - text.row() <= FAR_BELOW)
                .min(Comparator.comparingInt(table -> table.range().first().row()));
    }

    /** The last of the tables that end right above the sentence on its sheet. */
    Optional<RecognizedTable> findAbove(List<RecognizedTable> tables) {
        return tables.stream()
                .filter(this::isOnSheet)
                .filter(table -> table.range().last().row() < text.row()
                        && text.row() - table.range().last().row() <= FAR_ABOVE)
                .max(Comparator.comparingInt(table -> table.range().last().row()));
    }

    private boolean isOnSheet(RecognizedTable table) {
        return table.file() == spot().file() && table.sheet().equals(spot().sheet());
    }

    /** Tables of the sentence's own file that do not speak of another year. */
    List<RecognizedTable> tablesOfFile(List<RecognizedTable> tables) {
        return tables.stream()
                .filter(table -> table.file() == spot().file() && !isOfOtherYear(table))
                .toList();
    }
}
