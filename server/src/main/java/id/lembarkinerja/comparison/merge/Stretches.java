package id.lembarkinerja.comparison.merge;

import id.lembarkinerja.comparison.Change;
import id.lembarkinerja.comparison.Change.Added;
import id.lembarkinerja.comparison.Change.FormulaChanged;
import id.lembarkinerja.comparison.FormulaRanges;
import id.lembarkinerja.comparison.FormulaRanges.Rows;
import id.lembarkinerja.comparison.Pairing;
import id.lembarkinerja.comparison.Pairing.At;
import id.lembarkinerja.comparison.Part;
import id.lembarkinerja.comparison.Spot;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.RowKind;
import id.lembarkinerja.recognition.TableRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Rows that one side put beside rows of the base, so that whoever takes in those has to take in the new ones too. How
 * far is told by the totals that follow their rows, and by the indicators that stand together in a table.
 */
final class Stretches {
    private final Pairing pairing;
    private final Map<String, NavigableSet<Integer>> added = new HashMap<>();
    private final Map<String, NavigableSet<Integer>> kept = new HashMap<>();
    /** By the cell of the base in which the total stands that follows; without any for one that took in nothing new. */
    private final Map<At, List<Stretch>> byTotal = new HashMap<>();

    private final Set<Stretch> all = new LinkedHashSet<>();
    /** Cells of the base that have another formula on this side. */
    private final Set<At> written = new HashSet<>();

    /**
     * Rows of the base, and what became of them.
     *
     * @param base as they were, on their sheet of the base
     * @param side the same with the new ones beside them, on the sheet of the side
     */
    record Stretch(Rows base, Rows side) {}

    Stretches(Pairing pairing) {
        this.pairing = pairing;
        for (Change change : pairing.comparison().changes()) {
            if (change instanceof Added row && (row.part() == Part.ROW || row.part() == Part.LINE)) {
                added.computeIfAbsent(row.to().sheet(), sheet -> new TreeSet<>())
                        .add(RowNumber.of(row));
            }
        }
        if (!added.isEmpty()) {
            totals();
            runs().stream().filter(run -> isStretched(run.base(), run.side())).forEach(all::add);
        }
    }

    /** Indicators one below the other, with those of the base among them, whether some are new or not. */
    private List<Stretch> runs() {
        List<Stretch> runs = new ArrayList<>();
        pairing.from().tables().forEach(table -> together(table, runs));
        return runs;
    }

    /** Every one, for a formula that stands where the base has none. */
    List<Stretch> all() {
        return List.copyOf(all);
    }

    /**
     * Those that count for a formula the other side wrote.
     *
     * @param base cell of the base in which it stands
     * @param formula what stood there, or empty
     */
    List<Stretch> at(At base, String formula) {
        List<Stretch> own = byTotal.get(base);
        if (own != null) {
            return own;
        }
        // Another formula that this side left as it was took in none of the new rows.
        return formula.isEmpty() || written.contains(base) ? all() : List.of();
    }

    /** Whether this side left the formula of a cell alone and yet has it take in new rows. */
    boolean follows(At base) {
        return !byTotal.getOrDefault(base, List.of()).isEmpty();
    }

    private void totals() {
        for (Change change : pairing.comparison().changes()) {
            Spot base = change.spots().from();
            if (change instanceof FormulaChanged && base != null) {
                written.add(new At(base.sheet(), base.cell()));
            }
        }
        Map<At, RangeCells.Found> side = new RangeCells(pairing.to()).all();
        new RangeCells(pairing.from())
                .all()
                .forEach((at, was) -> pairing.follow(was.spot()).ifPresent(there -> {
                    RangeCells.Found is = side.get(there);
                    if (is != null && !written.contains(at)) {
                        byTotal.put(at, stretches(was, is));
                    }
                }));
        byTotal.values().forEach(all::addAll);
    }

    private List<Stretch> stretches(RangeCells.Found was, RangeCells.Found is) {
        List<Rows> before = FormulaRanges.list(was.entry().formula(), was.spot().sheet());
        List<Rows> after = FormulaRanges.list(is.entry().formula(), is.spot().sheet());
        List<Stretch> stretches = new ArrayList<>();
        for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
            if (isStretched(before.get(i), after.get(i))) {
                stretches.add(new Stretch(before.get(i), after.get(i)));
            }
        }
        return stretches;
    }

    /**
     * Whether there are new rows among them; in between counts too, for the other may have taken away those at the end.
     */
    private boolean isStretched(Rows before, Rows after) {
        return follow(before).isPresent()
                && !added.getOrDefault(after.sheet(), new TreeSet<>())
                        .subSet(after.first(), after.last() + 1)
                        .isEmpty();
    }

    private void together(RecognizedTable base, List<Stretch> runs) {
        RecognizedTable table = pairing.findTable(base.id()).orElse(null);
        if (table == null) {
            return;
        }
        Map<Integer, Integer> old = new HashMap<>();
        pairing.rows(base.sheet()).forEach((from, to) -> old.put(to, from));
        List<TableRow> run = new ArrayList<>();
        for (TableRow row : table.rows()) {
            if (row.kind() == RowKind.INDICATOR) {
                run.add(row);
            } else {
                addRun(base.sheet(), table.sheet(), run, old, runs);
                run.clear();
            }
        }
        addRun(base.sheet(), table.sheet(), run, old, runs);
    }

    private static void addRun(
            String baseSheet, String sheet, List<TableRow> run, Map<Integer, Integer> old, List<Stretch> runs) {
        List<Integer> known = run.stream()
                .map(TableRow::row)
                .filter(old::containsKey)
                .map(row -> old.getOrDefault(row, row))
                .sorted()
                .toList();
        if (!known.isEmpty()) {
            Rows base = new Rows(baseSheet, known.get(0), known.get(known.size() - 1));
            runs.add(new Stretch(
                    base,
                    new Rows(sheet, run.get(0).row(), run.get(run.size() - 1).row())));
        }
    }

    /** Where rows of the base stand on this side; empty when none of them is left. */
    Optional<Rows> follow(Rows base) {
        String sheet = pairing.newSheet(base.sheet()).orElse("");
        return FormulaRanges.follow(base, sheet, row -> pairing.followRow(base.sheet(), row));
    }

    /** Whether a range of this side ends where the rows end: it has no other row of the base beyond them. */
    boolean endsWith(Rows range, Rows block) {
        NavigableSet<Integer> known = kept.computeIfAbsent(
                range.sheet(),
                sheet -> new TreeSet<>(pairing.oldSheet(sheet)
                        .map(old -> pairing.rows(old).values())
                        .orElse(List.of())));
        return range.covers(block)
                && known.subSet(range.first(), block.first()).isEmpty()
                && known.subSet(block.last() + 1, range.last() + 1).isEmpty();
    }
}
