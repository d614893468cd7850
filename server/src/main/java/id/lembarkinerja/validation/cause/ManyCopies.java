package id.lembarkinerja.validation.cause;

import id.lembarkinerja.validation.Finding;
import id.lembarkinerja.validation.Finding.RelatedCell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One cell that differs from its copies in several tables: the cell that is in most of the differences is the matter.
 */
final class ManyCopies implements CauseRule {

    @Override
    public List<Link> find(Evidence evidence) {
        List<Finding> copies = evidence.equations().stream()
                .map(Equation::finding)
                .filter(finding -> Codes.COPIES.contains(finding.code()))
                .toList();
        Map<RelatedCell, Integer> differences = new LinkedHashMap<>();
        copies.forEach(copy -> copy.cells().forEach(cell -> differences.merge(cell, 1, Integer::sum)));
        Map<RelatedCell, Finding> first = new HashMap<>();
        List<Link> links = new ArrayList<>();
        for (Finding copy : copies) {
            RelatedCell hub = copy.at();
            for (RelatedCell cell : copy.cells()) {
                hub = differences.getOrDefault(cell, 0) > differences.getOrDefault(hub, 0) ? cell : hub;
            }
            Finding known = first.putIfAbsent(hub, copy);
            if (known != null) {
                links.add(new Link(copy, known));
            }
        }
        return links;
    }
}
