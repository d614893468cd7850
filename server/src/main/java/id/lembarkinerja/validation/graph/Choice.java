package id.lembarkinerja.validation.graph;

import id.lembarkinerja.validation.graph.Quantity.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares a cell with several of another table of which it must be one. */
record Choice(List<Disagreement> disagreements, List<Unlike> unlike) {
    private static final int FEWEST_UNLIKE = 4;

    static Optional<Choice> compare(Agreement agreement, Cells first, Cells other, List<List<Mention>> things) {
        if (first.table().id().equals(other.table().id())) {
            return Optional.empty();
        }
        List<Disagreement> found = new ArrayList<>();
        List<List<Told>> differing = new ArrayList<>();
        int same = 0;
        for (List<Mention> thing : things) {
            for (Told stated : first.told(thing.get(indexOf(thing, first)).row())) {
                List<Told> choices = other
                        .all(thing.get(1 - indexOf(thing, first)).row())
                        .stream()
                        .filter(one -> one.speaksLike(stated, agreement.quarters()))
                        .toList();
                List<Verdict> verdicts = choices.stream()
                        .map(one -> one.quantity().compare(stated.quantity()))
                        .toList();
                if (verdicts.contains(Verdict.SAME)) {
                    same++;
                } else if (verdicts.contains(Verdict.DIFFERENT) && !verdicts.contains(Verdict.OTHER_UNIT)) {
                    found.add(new Disagreement(agreement, List.of(List.of(stated), choices), false));
                    differing.add(List.of(stated, choices.get(0)));
                }
            }
        }
        boolean alien = differing.size() >= FEWEST_UNLIKE && differing.size() > same;
        return Optional.of(
                alien
                        ? new Choice(List.of(), List.of(new Unlike(agreement, differing, same + differing.size())))
                        : new Choice(found, List.of()));
    }

    private static int indexOf(List<Mention> thing, Cells cells) {
        return thing.get(0).table().id().equals(cells.table().id()) ? 0 : 1;
    }
}
