package id.lembarkinerja.validation;

import id.lembarkinerja.validation.LooseTexts.LooseText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Holds the figures that sentences between the tables state against the tables. */
final class NarrativeCheck implements Check {
    private static final List<Claim> CLAIMS =
            List.of(new CountClaim(), new SpelledFigure(), new MoneyClaim(), new PercentClaim());

    /** {@code 1. …}, {@code a) …}, {@code I. …} or a dash. */
    private static final Pattern FIRST_ITEM = Pattern.compile("^(\\(?(1|a|A|I)\\s*[.)]|[-\u2022])");

    private static final int NEXT_ROWS = 2;

    /** One kind of statement that a sentence may make. */
    interface Claim {
        void check(Dossier dossier, Sentence sentence, List<Finding> findings);
    }

    @Override
    public List<Finding> check(Dossier dossier) {
        List<Finding> findings = new ArrayList<>();
        List<LooseText> texts = LooseTexts.list(dossier);
        for (int i = 0; i < texts.size(); i++) {
            LooseText text = texts.get(i);
            if (text.text().chars().anyMatch(Character::isDigit)) {
                boolean list = i + 1 < texts.size() && beginsList(text, texts.get(i + 1));
                Sentence sentence = new Sentence(text, list);
                CLAIMS.forEach(claim -> claim.check(dossier, sentence, findings));
            }
        }
        return findings;
    }

    private static boolean beginsList(LooseText sentence, LooseText next) {
        boolean below = next.spot().sheet().equals(sentence.spot().sheet())
                && next.spot().file() == sentence.spot().file()
                && next.row() - sentence.row() <= NEXT_ROWS;
        return below && FIRST_ITEM.matcher(next.text()).find();
    }
}
