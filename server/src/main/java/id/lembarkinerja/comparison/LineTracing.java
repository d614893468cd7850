package id.lembarkinerja.comparison;

import id.lembarkinerja.comparison.Trace.Followed;
import id.lembarkinerja.comparison.Trace.Gone;
import id.lembarkinerja.workbook.CellAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Follows the cells of one sheet that belong to no table. */
final class LineTracing {
    private final OutsidePair pair;
    private final Layout layout;
    private final Map<Integer, Integer> lines = new HashMap<>();
    private final Map<String, Integer> namesakesFrom;
    private final Map<String, Integer> namesakesTo;

    LineTracing(OutsidePair pair, Layout layout) {
        this.pair = pair;
        this.layout = layout;
        for (int i = 0; i < pair.linesFrom().size(); i++) {
            lines.put(row(pair.linesFrom().get(i)), i);
        }
        namesakesFrom =
                Tracing.count(pair.linesFrom().stream().map(OutsidePair::text).toList());
        namesakesTo =
                Tracing.count(pair.linesTo().stream().map(OutsidePair::text).toList());
    }

    private static int row(List<OutsideCell> line) {
        return line.get(0).cell().row();
    }

    SheetContent to() {
        return pair.to();
    }

    /** What became of a cell; nothing when its whole line is blank. */
    Optional<Trace> follow(CellAddress cell) {
        Integer place = lines.get(cell.row());
        if (place == null) {
            return Optional.empty();
        }
        int partner = pair.lines().toOf(place);
        int column = pair.shift().to(cell.column());
        if (partner < 0 || column < 0) {
            return Optional.of(new Gone(partner < 0 ? Part.LINE : Part.COLUMN));
        }
        List<OutsideCell> line = pair.linesTo().get(partner);
        Sighting now = Sightings.of(pair.to(), line, new CellAddress(row(line), column));
        return Optional.of(new Followed(now, isSure(pair.linesFrom().get(place), line)));
    }

    private boolean isSure(List<OutsideCell> old, List<OutsideCell> fresh) {
        return namesakesFrom.getOrDefault(OutsidePair.text(old), 0) < 2
                && namesakesTo.getOrDefault(OutsidePair.text(fresh), 0) < 2;
    }

    /** Where a blank place would be now. */
    CellAddress expected(CellAddress cell) {
        Axis rows = layout.get(pair.from().name()).rows();
        int row = Math.max(0, rows.expected(cell.row()));
        return new CellAddress(row, Math.max(0, pair.shift().to(cell.column())));
    }
}
