package id.lembarkinerja.validation.cause;

import java.util.ArrayList;
import java.util.List;

/** An achievement computed the wrong way round: that it does not follow from target and actual is the same matter. */
final class OppositeDirection implements CauseRule {

    @Override
    public List<Link> find(Evidence evidence) {
        List<Link> links = new ArrayList<>();
        evidence.withCode("direction-suspect")
                .forEach(direction -> evidence.at(direction.at()).stream()
                        .filter(finding -> finding.code().equals("achievement-mismatch"))
                        .forEach(finding -> links.add(new Link(finding, direction))));
        return links;
    }
}
