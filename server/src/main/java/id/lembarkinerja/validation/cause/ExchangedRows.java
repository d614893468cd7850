package id.lembarkinerja.validation.cause;

import java.util.ArrayList;
import java.util.List;

/** Two results that stand in each other's row: what is wrong with either of them follows. */
final class ExchangedRows implements CauseRule {

    @Override
    public List<Link> find(Evidence evidence) {
        List<Link> links = new ArrayList<>();
        evidence.withCode("swapped-rows")
                .forEach(swap -> swap.cells().stream()
                        .flatMap(cell -> evidence.at(cell).stream())
                        .filter(finding -> Codes.ACHIEVEMENTS.contains(finding.code())
                                || Codes.PERCENTAGES.contains(finding.code()))
                        .forEach(finding -> links.add(new Link(finding, swap))));
        return links;
    }
}
