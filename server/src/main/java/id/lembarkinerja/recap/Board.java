package id.lembarkinerja.recap;

import id.lembarkinerja.account.Agency;
import id.lembarkinerja.account.Scope;
import id.lembarkinerja.submission.Filed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who has handed in what, side by side; agencies without anything are shown too, first. */
public final class Board {
    private Board() {}

    /** One line: an agency and one of its submissions, or none. */
    public record Line(Agency agency, Optional<Filed> filed) {}

    /** The lines of the agencies within the scope. */
    public static List<Line> list(List<Agency> agencies, List<Filed> submissions, Scope scope) {
        List<Line> lines = new ArrayList<>();
        Set<String> present = new HashSet<>();
        submissions.forEach(filed -> present.add(filed.submission().key().agency()));
        for (Agency agency : agencies) {
            if (scope.contains(agency.id()) && !present.contains(agency.id())) {
                lines.add(new Line(agency, Optional.empty()));
            }
        }
        List<Agency> byName =
                agencies.stream().sorted(Comparator.comparing(Agency::name)).toList();
        for (Agency agency : byName) {
            for (Filed filed : submissions) {
                String owner = filed.submission().key().agency();
                if (owner.equals(agency.id()) && scope.contains(owner)) {
                    lines.add(new Line(agency, Optional.of(filed)));
                }
            }
        }
        return List.copyOf(lines);
    }
}
