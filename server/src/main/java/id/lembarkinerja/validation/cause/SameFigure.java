package id.lembarkinerja.validation.cause;

import id.lembarkinerja.validation.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Two findings that ask for the same value: in one cell under two codes, in one row for two parallel columns (physical
 * and financial), or for the same year in several titles. The first, which is the most serious, stands for all.
 */
final class SameFigure implements CauseRule {
    /** These ask a question of their own. */
    private static final Set<String> QUESTIONS = Set.of("direction-suspect", "swapped-rows");

    @Override
    public List<Link> find(Evidence evidence) {
        Map<String, Finding> inCell = new HashMap<>();
        Map<String, Finding> inRow = new LinkedHashMap<>();
        Map<String, Finding> inTitles = new HashMap<>();
        List<Link> links = new ArrayList<>();
        for (Finding finding : evidence.findings()) {
            if (finding.expected().isEmpty() || QUESTIONS.contains(finding.code())) {
                continue;
            }
            if (finding.rowKey().isEmpty()) {
                if (finding.code().equals("year-mismatch")) {
                    link(inTitles, finding.file() + "|" + finding.expected(), finding, links);
                }
                continue;
            }
            String row = finding.table() + "|" + finding.rowKey() + "|" + finding.expected();
            link(inCell, row + "|" + finding.cell(), finding, links);
            if (!finding.printed().isBlank() && !Codes.COPIES.contains(finding.code())) {
                link(inRow, row + "|" + finding.code() + "|" + finding.printed().strip(), finding, links);
            }
        }
        return links;
    }

    private static void link(Map<String, Finding> first, String key, Finding finding, List<Link> links) {
        Finding known = first.putIfAbsent(key, finding);
        if (known != null) {
            links.add(new Link(finding, known));
        }
    }
}
