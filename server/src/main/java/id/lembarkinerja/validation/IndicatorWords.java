package id.lembarkinerja.validation;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The wordings by which an indicator tells what it measures, kept as data.
 *
 * @param measures words of a quantity: persentase, jumlah
 * @param statements beginnings that claim a state instead of measuring it: terwujudnya
 * @param outputs things that are made rather than achieved: dokumen
 * @param outputBeginnings beginnings that count such things
 * @param computed quantities that need a formula
 * @param source where the words come from
 */
record IndicatorWords(
        List<String> measures,
        List<String> statements,
        List<String> outputs,
        List<String> outputBeginnings,
        List<String> computed,
        String source) {
    private static final int SHORTEST_ABBREVIATION = 2;

    static IndicatorWords load() {
        try (InputStream in = IndicatorWords.class.getResourceAsStream("indicator-words.json")) {
            return JsonMapper.builder().build().readValue(in, IndicatorWords.class);
        } catch (IOException e) {
            throw new UncheckedIOException("indicator-words.json", e);
        }
    }

    /** The words of an indicator without the numbering in front. */
    static List<String> of(List<String> indicator) {
        int start = 0;
        while (start < indicator.size() - 1 && isNumbering(indicator.get(start))) {
            start++;
        }
        return indicator.subList(start, indicator.size());
    }

    private static boolean isNumbering(String word) {
        int digits = 0;
        while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
            digits++;
        }
        return word.length() == 1 || digits == word.length();
    }

    boolean isMeasured(String indicator, List<String> words) {
        return of(words).stream().anyMatch(measures::contains) || hasAbbreviation(indicator);
    }

    /** {@code IPM} or {@code PDRB} names an index by its letters, unless all is in capitals. */
    private static boolean hasAbbreviation(String indicator) {
        if (indicator.chars().noneMatch(Character::isLowerCase)) {
            return false;
        }
        int capitals = 0;
        boolean whole = true;
        for (int i = 0; i <= indicator.length(); i++) {
            boolean letter = i < indicator.length() && Character.isLetter(indicator.charAt(i));
            if (letter) {
                capitals++;
                whole &= Character.isUpperCase(indicator.charAt(i));
            } else if (whole && capitals > SHORTEST_ABBREVIATION) {
                return true;
            } else {
                capitals = 0;
                whole = true;
            }
        }
        return false;
    }

    /** Begins twice with a quantity or twice with a state, joined by "dan": two things are measured at once. */
    boolean measuresTwice(List<String> indicator) {
        List<String> words = of(indicator);
        for (int i = 1; i + 2 < words.size(); i++) {
            if (words.get(i).equals("dan")) {
                String first = words.get(0);
                String second = words.get(i + 1);
                boolean quantities = isBeginning(first) && isBeginning(second);
                boolean states = statements.contains(first) && statements.contains(second);
                if (quantities || states) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isBeginning(String word) {
        return computed.contains(word)
                || outputBeginnings.contains(word)
                || word.equals("nilai")
                || word.equals("angka");
    }

    boolean isOutput(List<String> indicator) {
        List<String> words = of(indicator);
        if (words.size() < 2 || !outputBeginnings.contains(words.get(0))) {
            return false;
        }
        String counted = String.join(" ", words.subList(1, Math.min(words.size(), 5)));
        return outputs.stream().anyMatch(output -> counted.equals(output) || counted.startsWith(output + " "));
    }

    boolean needsFormula(List<String> indicator) {
        List<String> words = of(indicator);
        return !words.isEmpty() && computed.contains(words.get(0));
    }
}
