package id.lembarkinerja.validation.cause;

import id.lembarkinerja.validation.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Where two tables give one indicator different targets or actuals, its achievement differs as a matter of course. */
final class DerivedDifference implements CauseRule {
    private static final Set<String> GIVEN = Set.of("target", "actual", "budget", "expenditure");
    private static final Set<String> DERIVED = Set.of("achievement", "percent");

    @Override
    public List<Link> find(Evidence evidence) {
        List<Link> links = new ArrayList<>();
        List<Finding> copies = evidence.findings().stream()
                .filter(finding -> Codes.COPIES.contains(finding.code()))
                .toList();
        for (Finding derived : copies) {
            if (DERIVED.contains(derived.column())) {
                copies.stream()
                        .filter(given -> GIVEN.contains(given.column()) && isSamePair(given, derived))
                        .findFirst()
                        .ifPresent(given -> links.add(new Link(derived, given)));
            }
        }
        return links;
    }

    private static boolean isSamePair(Finding given, Finding derived) {
        return given.table().equals(derived.table())
                && given.rowKey().equals(derived.rowKey())
                && !given.related().isEmpty()
                && !derived.related().isEmpty()
                && given.related().get(0).isInRowOf(derived.related().get(0));
    }
}
