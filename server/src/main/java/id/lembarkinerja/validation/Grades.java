package id.lembarkinerja.validation;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.lembarkinerja.formulas.number.Reading;
import id.lembarkinerja.recognition.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Words that answer for a figure: a grade ({@code BB}), an audit opinion ({@code WTP}), a level ({@code Madya}). */
final class Grades {
    private final Set<String> words;

    private Grades(Set<String> words) {
        this.words = words;
    }

    /** The words that ship with the product. */
    static Grades load() {
        try (InputStream in = Grades.class.getResourceAsStream("grades.json")) {
            List<String> list = JsonMapper.builder().build().readValue(in, new TypeReference<List<String>>() {});
            Set<String> words = new HashSet<>();
            list.forEach(word -> words.add(Words.normalize(word)));
            return new Grades(words);
        } catch (IOException e) {
            throw new UncheckedIOException("grades.json", e);
        }
    }

    boolean isGrade(Reading.NotANumber text) {
        int bracket = text.printed().indexOf('(');
        // "BB (72)" is a grade with its score.
        String normal = Words.normalize(bracket > 0 ? text.printed().substring(0, bracket) : text.printed());
        for (String start : List.of("nilai ", "predikat ", "opini ", "kategori ", "level ")) {
            normal = normal.startsWith(start) ? normal.substring(start.length()) : normal;
        }
        return words.contains(normal);
    }
}
