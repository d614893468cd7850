package id.lembarkinerja.formulas.formulatext;

import id.lembarkinerja.formulas.language.Bilingual;
import java.util.ArrayList;
import java.util.List;

/** The printed text and what was mended in it; a copy serves each further reading of the same text. */
final class Notes {
    private final String printed;
    private final List<Bilingual> all;
    /** Whether a note such as (%) says that the result is a percentage. */
    private boolean percent;

    Notes(String printed) {
        this(printed, List.of(), false);
    }

    private Notes(String printed, List<Bilingual> all, boolean percent) {
        this.printed = printed;
        this.all = new ArrayList<>(all);
        this.percent = percent;
    }

    Notes copy() {
        return new Notes(printed, all, percent);
    }

    void add(String indonesian, String english, Object... parts) {
        add(Bilingual.of(indonesian, english, parts));
    }

    void add(Bilingual sentence) {
        if (!all.contains(sentence)) {
            all.add(sentence);
        }
    }

    List<Bilingual> list() {
        return all;
    }

    void sayPercent() {
        percent = true;
    }

    boolean saysPercent() {
        return percent;
    }

    /** The printed words from one mark to another, cleaned. */
    String words(Mark first, Mark last) {
        return Characters.tidy(printed.substring(first.start(), Math.max(first.start(), last.end())));
    }

    String words(List<Mark> marks) {
        return marks.isEmpty() ? "" : words(marks.get(0), marks.get(marks.size() - 1));
    }

    /** The printed words, shortened for a message. */
    String quote(List<Mark> marks) {
        String words = words(marks);
        return "“" + (words.length() > 60 ? words.substring(0, 57) + "…" : words) + "”";
    }
}
