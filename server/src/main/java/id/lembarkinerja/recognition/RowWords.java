package id.lembarkinerja.recognition;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;

/**
 * Words by which rows are told apart.
 *
 * @param totals words that call a row a total or a mean
 * @param aboutTheTable words that may stand beside them: they speak of the table itself, not of things counted
 * @param bare of these, words that a row of total with a number of its own may have
 * @param budgetTotals words that begin the label of a total of a budget
 * @param budgetParts parts of a budget that such a label may name
 * @param notes words that begin a note
 */
record RowWords(
        Set<String> totals,
        Set<String> aboutTheTable,
        Set<String> bare,
        Set<String> budgetTotals,
        Set<String> budgetParts,
        Set<String> notes) {

    /** The words that ship with the product. */
    static RowWords shipped() {
        try (InputStream in = RowWords.class.getResourceAsStream("row-words.json")) {
            return JsonMapper.builder().build().readValue(in, RowWords.class);
        } catch (IOException e) {
            throw new UncheckedIOException("row-words.json", e);
        }
    }
}
