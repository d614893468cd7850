package id.lembarkinerja.formulas.expression;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The inputs of one calculation by key; steps are added as they are computed. */
public final class Values {
    private final Map<String, Ratio> numbers = new HashMap<>();
    private final Map<String, List<BigDecimal>> lists = new HashMap<>();

    /** With one more number. */
    public Values put(String key, BigDecimal value) {
        numbers.put(key, Ratio.of(value));
        return this;
    }

    /** With one more exact fraction. */
    public Values put(String key, Ratio value) {
        numbers.put(key, value);
        return this;
    }

    /** With one more list, its blank elements left out. */
    public Values put(String key, List<BigDecimal> values) {
        lists.put(key, List.copyOf(values));
        return this;
    }

    /** The number of this key. */
    Ratio number(String key) {
        @Nullable Ratio value = numbers.get(key);
        if (value == null) {
            throw new IllegalArgumentException("no number " + key);
        }
        return value;
    }

    /** Whether the key has a list. */
    boolean isList(String key) {
        return lists.containsKey(key);
    }

    /** The list of this key; a single number is a list of one. */
    List<BigDecimal> list(String key) {
        @Nullable List<BigDecimal> values = lists.get(key);
        return values == null ? List.of(number(key).rounded()) : values;
    }
}
