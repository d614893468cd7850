package id.lembarkinerja.validation;

import java.util.ArrayList;
import java.util.List;

/** Holds the figures that sentences between the tables state against the tables. */
final class NarrativeCheck implements Check {
    private static final List<Claim> CLAIMS =
            List.of(new CountClaim(), new SpelledFigure(), new MoneyClaim(), new PercentClaim());

    /** One kind of statement that a sentence may make. */
    interface Claim {
        void check(Dossier dossier, Sentence sentence, List<Finding> findings);
    }

    @Override
    public List<Finding> check(Dossier dossier) {
        List<Finding> findings = new ArrayList<>();
        for (LooseTexts.LooseText text : LooseTexts.list(dossier)) {
            if (text.text().chars().anyMatch(Character::isDigit)) {
                Sentence sentence = new Sentence(text);
                CLAIMS.forEach(claim -> claim.check(dossier, sentence, findings));
            }
        }
        return findings;
    }
}
