package id.lembarkinerja.validation.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds which rows of different tables are the same thing: by name, told apart by code, level and by what they stand
 * below. One row of a table is at most one thing, and a thing is at most one row of a table; what fits two is left out.
 */
final class Identities {
    private static final double UNLIKE = 0.5;

    private Identities() {}

    /** The things that two tables or more mention, each with one row per table, in the order of the tables. */
    static List<List<Mention>> list(List<List<Mention>> tables) {
        Map<Integer, List<List<Mention>>> byGroup = new LinkedHashMap<>();
        for (List<Mention> table : tables) {
            Map<Integer, List<Mention>> own = new LinkedHashMap<>();
            table.forEach(mention -> own.computeIfAbsent(mention.group(), key -> new ArrayList<>())
                    .add(mention));
            own.forEach((group, rows) ->
                    byGroup.computeIfAbsent(group, key -> new ArrayList<>()).add(rows));
        }
        List<List<Mention>> things = new ArrayList<>();
        for (List<List<Mention>> rows : byGroup.values()) {
            if (rows.size() > 1) {
                split(rows).stream().filter(thing -> thing.size() > 1).forEach(things::add);
            }
        }
        return things;
    }

    private static List<List<Mention>> split(List<List<Mention>> tables) {
        List<List<Mention>> things = new ArrayList<>();
        for (List<Mention> rows : tables) {
            Map<Integer, List<Mention>> claims = new HashMap<>();
            List<Mention> fresh = new ArrayList<>();
            for (Mention row : rows) {
                List<Integer> fitting = best(things, row);
                if (fitting.isEmpty()) {
                    fresh.add(row);
                } else if (fitting.size() == 1) {
                    claims.computeIfAbsent(fitting.get(0), key -> new ArrayList<>())
                            .add(row);
                }
            }
            claims.forEach(
                    (thing, claimants) -> best(things.get(thing), claimants).forEach(things.get(thing)::add));
            fresh.forEach(row -> things.add(new ArrayList<>(List.of(row))));
        }
        return things;
    }

    /** The things the row fits best; several when nothing tells between them. */
    private static List<Integer> best(List<List<Mention>> things, Mention row) {
        List<Integer> best = new ArrayList<>();
        int most = 1;
        for (int i = 0; i < things.size(); i++) {
            int fit = fit(things.get(i), row);
            if (fit > most) {
                best.clear();
                most = fit;
            }
            if (fit == most) {
                best.add(i);
            }
        }
        return best;
    }

    /** Of several rows of one table that fit a thing the one that fits best, or none. */
    private static List<Mention> best(List<Mention> thing, List<Mention> claimants) {
        int most = claimants.stream().mapToInt(row -> fit(thing, row)).max().orElse(0);
        List<Mention> best =
                claimants.stream().filter(row -> fit(thing, row) == most).toList();
        return best.size() == 1 ? best : List.of();
    }

    /** 0 when it is another thing; more the more of code, owner and wording are the same. */
    private static int fit(List<Mention> thing, Mention row) {
        int fit = 1;
        for (Mention one : thing) {
            if (one.level().contradicts(row.level()) || contradictCodes(one, row) || contradictOwners(one, row)) {
                return 0;
            }
            boolean code = !row.code().isEmpty() && row.code().equals(one.code());
            boolean owner = row.ownerGroup() >= 0 && row.ownerGroup() == one.ownerGroup();
            boolean wording = row.name().key().equals(one.name().key());
            fit = Math.max(fit, 1 + (code ? 4 : 0) + (owner ? 2 : 0) + (wording ? 1 : 0));
        }
        return fit;
    }

    /** Two whole codes of one table's activities may lead to rows of one name. */
    private static boolean contradictCodes(Mention one, Mention row) {
        boolean known = one.code().level() != PlanLevel.UNKNOWN && row.code().level() != PlanLevel.UNKNOWN;
        return known
                && one.ownerGroup() < 0
                && one.code().digits().length() == row.code().digits().length()
                && one.name().core().size() < 3
                && !one.code().equals(row.code());
    }

    /** Below another activity an indicator is another one; so it is below an objective of quite other words. */
    private static boolean contradictOwners(Mention one, Mention row) {
        if (one.ownerGroup() < 0
                || row.ownerGroup() < 0
                || one.ownerGroup() == row.ownerGroup()
                || one.ownerColumn().isEmpty()
                || !isSameKind(one.ownerColumn(), row.ownerColumn())) {
            return false;
        }
        List<String> mine = one.owner().core();
        List<String> other = row.owner().core();
        long shared = mine.stream().filter(other::contains).count();
        return shared < UNLIKE * Math.min(mine.size(), other.size());
    }

    private static boolean isSameKind(String one, String other) {
        return isObjective(one) ? one.equals(other) : !isObjective(other);
    }

    private static boolean isObjective(String column) {
        return column.equals("objective") || column.equals("goal");
    }
}
