package id.lembarkinerja.formulas.method;

import id.lembarkinerja.formulas.number.Letters;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the arguments of a native formula stand.
 *
 * @param cells for each number or list its cell or range; a left-out optional one is missing
 * @param choices for each choice or text what it says, since a native formula is written for one rule
 */
public record Places(Map<String, String> cells, Map<String, String> choices) {

    /** The cell or range of this key. */
    public String cell(String key) {
        @Nullable String cell = cells.get(key);
        return cell == null ? "NA()" : cell;
    }

    /** Whether the key has a cell. */
    public boolean has(String key) {
        return cells.containsKey(key);
    }

    /** What the choice of this key says, or what it means left out. */
    public String choice(String key, String standard) {
        @Nullable String choice = choices.get(key);
        return choice == null || Letters.isBlank(choice) ? standard : choice;
    }
}
