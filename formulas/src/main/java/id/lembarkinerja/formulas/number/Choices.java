package id.lembarkinerja.formulas.number;

import id.lembarkinerja.formulas.language.Bilingual;
import java.util.ArrayList;
import java.util.List;

/** What a cell may have meant, for a sentence that asks a person to choose. */
public final class Choices {
    private Choices() {}

    /** The readings between which a person must choose: {@code 1.234 atau 1,234}. */
    public static Bilingual readings(Reading.Ambiguous cell) {
        List<String> texts = new ArrayList<>();
        for (Reading.Value candidate : cell.candidates()) {
            texts.add(Decimals.indonesian(candidate.number()));
        }
        return either(texts);
    }

    /** The same as each is typed so that nothing else can be meant. */
    public static Bilingual typed(Reading.Ambiguous cell) {
        List<String> texts = new ArrayList<>();
        for (Reading.Value candidate : cell.candidates()) {
            texts.add(Decimals.unmistakable(candidate.number()));
        }
        return either(texts);
    }

    /** The likeliest number that became a date, to stand behind what is asked for; nothing when there is none. */
    public static Bilingual hint(Reading.Dated cell) {
        return cell.hint()
                .map(number -> Bilingual.of(
                        ", misalnya {0} bila itu yang semula diketik",
                        ", such as {0} if that is what was typed at first", Decimals.indonesian(number)))
                .orElse(Bilingual.NOTHING);
    }

    private static Bilingual either(List<String> texts) {
        return new Bilingual(String.join(" atau ", texts), String.join(" or ", texts));
    }
}
