package id.lembarkinerja.comparison.merge;

import id.lembarkinerja.comparison.Change;
import id.lembarkinerja.comparison.Change.FormulaChanged;
import id.lembarkinerja.comparison.FormulaRanges;
import id.lembarkinerja.comparison.FormulaRanges.Rows;
import id.lembarkinerja.comparison.FormulaRelocation;
import id.lembarkinerja.comparison.Pairing;
import id.lembarkinerja.comparison.Pairing.At;
import id.lembarkinerja.comparison.Spot;
import id.lembarkinerja.comparison.merge.MergeOutcome.CellWrite;
import id.lembarkinerja.comparison.merge.MergeOutcome.Source.Copied;
import id.lembarkinerja.comparison.merge.MergeOutcome.Source.Widened;
import id.lembarkinerja.comparison.merge.Stretches.Stretch;
import id.lembarkinerja.workbook.CellAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Makes the totals of the result hold the new rows of both: those that only followed their rows, which each side made
 * wide enough for its own, and those that one wrote without knowing the rows of the other.
 */
final class WiderRanges {
    private final Ways ways;
    private final RowPlaces rows;
    private final Stretches own;
    private final Stretches others;
    private final Map<At, CellWrite> writes = new LinkedHashMap<>();
    /** Formulas somebody wrote, by their cell on that side: the cell of the base, and what stood there. */
    private final Map<At, Was> writtenHere;

    private final Map<At, Was> writtenThere;

    private final boolean restored;

    private record Was(At base, String formula) {}

    /** @param restored rows stay or come back that one of the two took away */
    WiderRanges(Carriage carriage, RowPlaces rows, List<CellWrite> writes, boolean restored) {
        this.ways = carriage.ways();
        this.rows = rows;
        this.own = carriage.carrying().stretches();
        this.others = carriage.other().stretches();
        writes.forEach(write -> this.writes.put(new At(write.sheet(), write.cell()), write));
        this.restored = restored;
        this.writtenHere = written(ways.carrier());
        this.writtenThere = written(ways.other());
    }

    private static Map<At, Was> written(Pairing side) {
        Map<At, Was> written = new HashMap<>();
        for (Change change : side.comparison().changes()) {
            Spot base = change.spots().from();
            Spot fresh = change.spots().to();
            if (change instanceof FormulaChanged formula && base != null && fresh != null) {
                String before = formula.entries().from() == null
                        ? ""
                        : formula.entries().from().formula();
                written.put(new At(fresh.sheet(), fresh.cell()), new Was(new At(base.sheet(), base.cell()), before));
            }
        }
        return written;
    }

    void forEach(Consumer<CellWrite> action) {
        if (!rows.bringsAny() && own.all().isEmpty() && others.all().isEmpty()) {
            return;
        }
        List<Wider> beyondOwn = beyondOwn(own.all());
        List<Wider> beyondOthers = beyondOthers(others.all());
        writes.values().forEach(write -> {
            if (write.source() instanceof Copied copied && FormulaRanges.mayHave(copied.formula())) {
                copied(write, copied, beyondOwn, beyondOthers, action);
            }
        });
        Map<At, String> following = following();
        new RangeCells(ways.carrier().to()).all().forEach((at, cell) -> {
            int row = rows.after(at.sheet(), at.cell().row());
            At after = new At(
                    at.sheet(), new CellAddress(Math.max(0, row), at.cell().column()));
            if (row >= 0 && !writes.containsKey(after)) {
                String formula = FormulaRelocation.relocate(cell.entry().formula(), at.sheet(), new After(rows));
                String wide = carried(at, after, formula, following.get(at), beyondOthers);
                if (!wide.equals(formula)) {
                    action.accept(new CellWrite(after.sheet(), after.cell(), new Widened(wide)));
                }
            }
        });
    }

    /** A formula of the carrier, where it stands in the result. */
    private String carried(At at, At after, String formula, @Nullable String followed, List<Wider> beyondOthers) {
        Was was = writtenHere.get(at);
        if (was == null && followed != null) {
            return FormulaRelocation.widened(formula, followed).orElse(formula);
        }
        List<Wider> wider = was == null ? beyondOthers : beyondOthers(others.at(was.base(), was.formula()));
        return widened(formula, after, wider);
    }

    private void copied(
            CellWrite write,
            Copied copied,
            List<Wider> beyondOwn,
            List<Wider> beyondOthers,
            Consumer<CellWrite> action) {
        At at = new At(write.sheet(), write.cell());
        String wide;
        if (copied.base()) {
            wide = widened(widened(copied.formula(), at, beyondOthers), at, beyondOwn);
        } else {
            Was was = writtenThere.get(new At(copied.sheet(), copied.cell()));
            List<Wider> wider = was == null ? beyondOwn : beyondOwn(own.at(was.base(), was.formula()));
            wide = widened(copied.formula(), at, wider);
        }
        if (!wide.equals(copied.formula())) {
            Copied source = new Copied(copied.base(), copied.sheet(), copied.cell(), wide, copied.heading());
            action.accept(new CellWrite(write.sheet(), write.cell(), source));
        }
    }

    /** Formulas of the other side that nobody wrote, as they read in the result, by the cell of the carrier. */
    private Map<At, String> following() {
        Map<At, String> following = new HashMap<>();
        if (!rows.bringsAny()) {
            return following;
        }
        new RangeCells(ways.other().to()).all().forEach((at, cell) -> {
            String sheet = ways.sheet(at.sheet());
            int row = ways.row(at.sheet(), at.cell().row());
            int column = ways.column(at.sheet(), at.cell().column());
            if (!sheet.isEmpty() && row >= 0 && column >= 0 && !writtenThere.containsKey(at)) {
                following.put(
                        new At(sheet, new CellAddress(row, column)),
                        FormulaRelocation.relocate(cell.entry().formula(), at.sheet(), rows));
            }
        });
        return following;
    }

    /** Rows of the result: those of the base, and the same with the new ones beside them. */
    private record Wider(Rows block, Rows wide) {}

    private interface Placing {
        Optional<Rows> place(Rows ofSide);
    }

    private List<Wider> beyondOthers(List<Stretch> stretches) {
        List<Stretch> all = new ArrayList<>(stretches);
        if (restored) {
            all.addAll(others.runs());
        }
        return wider(all, this::there, ways.carrier()::followRow);
    }

    /** For a formula of the other side, what the carrier has beside the rows that side still had. */
    private List<Wider> beyondOwn(List<Stretch> stretches) {
        List<Stretch> all = new ArrayList<>(stretches);
        if (restored) {
            all.addAll(own.runs());
        }
        return wider(all, this::here, (sheet, row) -> {
            boolean known = ways.other().followRow(sheet, row) >= 0;
            return known ? ways.carrier().followRow(sheet, row) : -1;
        });
    }

    /** Where a row of the base stands in the carrier, for one who wrote a formula; negative when he did not have it. */
    private interface Knowing {
        int row(String baseSheet, int row);
    }

    private List<Wider> wider(List<Stretch> stretches, Placing placing, Knowing knowing) {
        List<Wider> wider = new ArrayList<>();
        for (Stretch stretch : stretches) {
            Rows base = stretch.base();
            String sheet = ways.carrier().newSheet(base.sheet()).orElse("");
            Optional<Rows> block =
                    FormulaRanges.follow(base, sheet, row -> rows.after(sheet, knowing.row(base.sheet(), row)));
            Optional<Rows> wide = placing.place(stretch.side());
            if (block.isPresent()
                    && wide.isPresent()
                    && block.get().sheet().equals(wide.get().sheet())) {
                wider.add(new Wider(block.get(), wide.get().around(block.get())));
            }
        }
        return wider;
    }

    private Optional<Rows> here(Rows carrier) {
        return FormulaRanges.follow(carrier, carrier.sheet(), row -> rows.after(carrier.sheet(), row));
    }

    private Optional<Rows> there(Rows other) {
        return FormulaRanges.follow(other, ways.sheet(other.sheet()), row -> rows.row(other.sheet(), row));
    }

    /** The formula with the new rows in each range that takes in those beside which they stand. */
    private static String widened(String formula, At at, List<Wider> wider) {
        return wider.isEmpty()
                ? formula
                : FormulaRanges.with(formula, at.sheet(), range -> {
                    Rows wide = range;
                    for (Wider one : wider) {
                        wide = range.covers(one.block()) ? wide.around(one.wide()) : wide;
                    }
                    // No total is part of itself.
                    boolean circular = wide.sheet().equalsIgnoreCase(at.sheet())
                            && wide.holds(at.cell().row())
                            && !range.holds(at.cell().row());
                    return circular ? range : wide;
                });
    }

    /** From the carrier as it is to the carrier after rows came and went. */
    private record After(RowPlaces rows) implements FormulaRelocation.Places {
        @Override
        public String sheet(String sheet) {
            return sheet;
        }

        @Override
        public int row(String sheet, int row) {
            return rows.after(sheet, row);
        }

        @Override
        public int column(String sheet, int column) {
            return column;
        }
    }
}
