package id.lembarkinerja.configure;

import id.lembarkinerja.review.Anchor;
import id.lembarkinerja.review.CellTracing;
import id.lembarkinerja.submission.VersionComparison.Side;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Cells of plain text: line 3, {@code c=7}, is the cell B3 of the sheet A, in the row c, and says 7. */
final class PlainTracing implements CellTracing {
    private static List<String> lines(Side side) {
        return new String(side.workbook(), StandardCharsets.UTF_8).lines().toList();
    }

    private static Cell sighting(List<String> lines, int line) {
        String[] parts = lines.get(line).split("=", 2);
        return new Cell(
                new Anchor("iku", "Tabel", "A", "B" + (line + 1), parts[0], "target", parts[0], parts[1]), "", "");
    }

    @Override
    public Optional<Cell> find(Side version, String sheet, String cell) {
        List<String> lines = lines(version);
        int line = cell.matches("B[1-9]") ? Integer.parseInt(cell.substring(1)) - 1 : lines.size();
        return sheet.equals("A") && line < lines.size() ? Optional.of(sighting(lines, line)) : Optional.empty();
    }

    @Override
    public Optional<Cell> find(Side version, String form, String rowKey, String column) {
        List<String> lines = lines(version);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(rowKey + "=") && column.equals("target")) {
                return Optional.of(sighting(lines, i));
            }
        }
        return Optional.empty();
    }

    @Override
    public Optional<Follower> between(Side from, Side to) {
        return Optional.of((sheet, cell) -> find(from, sheet, cell)
                .flatMap(old -> find(to, "iku", old.anchor().rowKey(), "target"))
                .map(now -> new Followed(now, true)));
    }
}
