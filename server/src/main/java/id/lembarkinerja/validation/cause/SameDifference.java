package id.lembarkinerja.validation.cause;

import id.lembarkinerja.validation.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Sums in several tables of one workbook that are wrong by the same amount to the last digit: the slip was carried from
 * the table with the fewest rows into the others. An amount of few digits would be chance.
 */
final class SameDifference implements CauseRule {
    private static final int FEWEST_DIGITS = 4;

    @Override
    public List<Link> find(Evidence evidence) {
        Map<String, List<Finding>> byDifference = new LinkedHashMap<>();
        for (Equation equation : evidence.equations()) {
            Finding finding = equation.finding();
            var difference = equation.difference().stripTrailingZeros();
            if (equation.isSum() && difference.precision() >= FEWEST_DIGITS) {
                byDifference
                        .computeIfAbsent(
                                finding.file() + "|" + finding.column() + "|" + difference, key -> new ArrayList<>())
                        .add(finding);
            }
        }
        List<Link> links = new ArrayList<>();
        for (List<Finding> alike : byDifference.values()) {
            Finding cause = alike.stream()
                    .min(Comparator.comparing(
                                    (Finding finding) -> finding.related().size())
                            .thenComparing(Finding::id))
                    .orElseThrow();
            alike.stream()
                    .filter(finding -> !finding.id().equals(cause.id()))
                    .forEach(finding -> links.add(new Link(finding, cause)));
        }
        return links;
    }
}
