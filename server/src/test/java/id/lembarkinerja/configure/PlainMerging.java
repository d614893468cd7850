package id.lembarkinerja.configure;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lembarkinerja.platform.json.Json;
import id.lembarkinerja.submission.VersionComparison.Side;
import id.lembarkinerja.submission.WorkbookMerging;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Merges the plain text of {@link PlainEngine}: lines {@code row=value}; a row changed to two values is a conflict. */
final class PlainMerging implements WorkbookMerging {

    @Override
    public Outcome plan(Sides sides, String carrier) {
        return new Planned(planOf(sides));
    }

    private static ObjectNode planOf(Sides sides) {
        ObjectNode plan = Json.object();
        ArrayNode conflicts = plan.putArray("conflicts");
        conflicts(sides).forEach(row -> conflicts.addObject().put("id", row));
        return plan;
    }

    private static List<String> conflicts(Sides sides) {
        Map<String, String> base = rows(sides.base());
        Map<String, String> theirs = rows(sides.theirs());
        List<String> conflicts = new ArrayList<>();
        rows(sides.mine()).forEach((row, value) -> {
            String before = base.getOrDefault(row, "");
            String there = theirs.getOrDefault(row, "");
            if (!value.equals(before) && !there.equals(before) && !there.equals(value)) {
                conflicts.add(row);
            }
        });
        return conflicts;
    }

    @Override
    public Outcome merge(Sides sides, Chosen chosen) {
        Map<String, Decided> byRow = new TreeMap<>();
        if (!chosen.otherwise().isEmpty()) {
            conflicts(sides).forEach(row -> byRow.put(row, new Decided(row, chosen.otherwise(), "")));
        }
        chosen.decided().forEach(one -> byRow.put(one.conflict(), one));
        List<String> open =
                conflicts(sides).stream().filter(row -> !byRow.containsKey(row)).toList();
        if (!open.isEmpty()) {
            return new Open(planOf(sides), open);
        }
        Map<String, String> base = rows(sides.base());
        Map<String, String> merged = rows(sides.theirs());
        rows(sides.mine()).forEach((row, value) -> {
            Decided one = byRow.get(row);
            if (one != null) {
                merged.compute(row, (same, there) -> switch (one.take()) {
                    case "mine" -> value;
                    case "own" -> one.value();
                    default -> there;
                });
            } else if (!value.equals(base.getOrDefault(row, ""))) {
                merged.put(row, value);
            }
        });
        StringBuilder text = new StringBuilder();
        merged.forEach(
                (row, value) -> text.append(row).append('=').append(value).append('\n'));
        return new Merged(sides.theirs().name(), text.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Outcome compare(Side version, Side mine) {
        Map<String, String> before = rows(version);
        Map<String, String> after = rows(mine);
        long changed = after.entrySet().stream()
                .filter(row -> !row.getValue().equals(before.get(row.getKey())))
                .count();
        return new Distance((int) changed, after.size());
    }

    private static Map<String, String> rows(Side side) {
        Map<String, String> rows = new TreeMap<>();
        new String(side.workbook(), StandardCharsets.UTF_8)
                .lines()
                .forEach(line -> rows.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1)));
        return rows;
    }
}
