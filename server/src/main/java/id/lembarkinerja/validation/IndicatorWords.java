package id.lembarkinerja.validation;

import com.fasterxml.jackson.databind.json.JsonMapper;
import id.lembarkinerja.recognition.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
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
    static List<String> of(String indicator) {
        List<String> words = new ArrayList<>(Words.of(indicator));
        while (words.size() > 1
                && (words.get(0).length() == 1 || words.get(0).chars().allMatch(Character::isDigit))) {
            words.remove(0);
        }
        return words;
    }

    boolean isMeasured(String indicator) {
        return of(indicator).stream().anyMatch(measures::contains) || hasAbbreviation(indicator);
    }

    /** {@code IPM} or {@code PDRB} names an index by its letters, unless all is in capitals. */
    private static boolean hasAbbreviation(String indicator) {
        if (indicator.chars().noneMatch(Character::isLowerCase)) {
            return false;
        }
        for (String word : indicator.split("[^\\p{L}]+", -1)) {
            if (word.length() > SHORTEST_ABBREVIATION && word.chars().allMatch(Character::isUpperCase)) {
                return true;
            }
        }
        return false;
    }

    boolean isStatement(String indicator) {
        List<String> words = of(indicator);
        return !words.isEmpty() && statements.contains(words.get(0));
    }

    /** Begins twice with a quantity or twice with a state, joined by "dan": two things are measured at once. */
    boolean measuresTwice(String indicator) {
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

    boolean isOutput(String indicator) {
        List<String> words = of(indicator);
        if (words.size() < 2 || !outputBeginnings.contains(words.get(0))) {
            return false;
        }
        String counted = String.join(" ", words.subList(1, Math.min(words.size(), 5)));
        return outputs.stream().anyMatch(output -> counted.equals(output) || counted.startsWith(output + " "));
    }

    boolean needsFormula(String indicator) {
        List<String> words = of(indicator);
        return !words.isEmpty() && computed.contains(words.get(0));
    }
}
