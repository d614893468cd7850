package id.lembarkinerja.validation;

import id.lembarkinerja.recognition.WordForms;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words that have a form of {@link WordForms} in common. Every word has about as many forms as letters, and nearly none
 * is shared: so a first round over all of them finds those that may come twice, and only these are collected.
 */
final class SharedForms {
    private final Recurring forms;
    private final Map<Long, List<String>> words = new HashMap<>();

    private SharedForms(Collection<String> words) {
        this.forms = new Recurring(words.stream().mapToLong(String::length).sum());
    }

    /** Groups of words that share a form; a word may be in several groups, and in one twice. */
    static Collection<List<String>> of(Collection<String> words) {
        SharedForms shared = new SharedForms(words);
        words.forEach(shared::mark);
        words.forEach(shared::collect);
        return shared.words.values();
    }

    private void mark(String word) {
        for (long form : WordForms.behindFirst(word)) {
            forms.add(form);
        }
    }

    private void collect(String word) {
        for (long form : WordForms.behindFirst(word)) {
            if (forms.mayRecur(form)) {
                words.computeIfAbsent(form, unknown -> new ArrayList<>(1)).add(word);
            }
        }
    }
}
