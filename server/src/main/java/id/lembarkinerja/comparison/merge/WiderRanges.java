package id.lembarkinerja.comparison.merge;

import id.lembarkinerja.comparison.Change;
import id.lembarkinerja.comparison.Change.FormulaChanged;
import id.lembarkinerja.comparison.FormulaLimits;
import id.lembarkinerja.comparison.FormulaRanges;
import id.lembarkinerja.comparison.FormulaRelocation;
import id.lembarkinerja.comparison.Pairing;
import id.lembarkinerja.comparison.Pairing.At;
import id.lembarkinerja.comparison.Spot;
import id.lembarkinerja.comparison.merge.MergeOutcome.CellWrite;
import id.lembarkinerja.comparison.merge.MergeOutcome.Source.Copied;
import id.lembarkinerja.comparison.merge.MergeOutcome.Source.Widened;
import id.lembarkinerja.comparison.merge.ResultRows.Whose;
import id.lembarkinerja.comparison.merge.TotalRows.Written;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Makes each total of the result take in the rows that belong to it, whoever wrote it and whoever has them. */
final class WiderRanges {
    private final RowPlaces rows;
    private final Map<At, CellWrite> writes = new LinkedHashMap<>();
    private final ResultRows result;
    private final TotalRows totals;
    /** Formulas somebody wrote over another one, by their cell on that side, with what stood there. */
    private final Map<At, String> writtenHere;

    private final Map<At, String> writtenThere;
    /** Formulas left as they are because Excel would not open what they would become. */
    private final List<Left> left = new ArrayList<>();

    /** A formula left as it is: whose, and where it stands in that version. */
    record Left(Whose author, At at) {}

    WiderRanges(Ways ways, RowPlaces rows, List<CellWrite> writes) {
        this.rows = rows;
        writes.forEach(write -> this.writes.put(new At(write.sheet(), write.cell()), write));
        this.result = new ResultRows(ways, rows);
        this.totals = new TotalRows(result);
        this.writtenHere = written(ways.carrier(), Whose.CARRIER);
        this.writtenThere = written(ways.other(), Whose.OTHER);
    }

    /** By the place in the result. */
    private Map<At, String> written(Pairing side, Whose whose) {
        Map<At, String> written = new HashMap<>();
        for (Change change : side.comparison().changes()) {
            Spot fresh = change.spots().to();
            if (change instanceof FormulaChanged formula && fresh != null) {
                String before = formula.entries().from() == null
                        ? ""
                        : formula.entries().from().formula();
                result.follow(whose, new At(fresh.sheet(), fresh.cell()))
                        .ifPresent(place -> written.put(place, before));
            }
        }
        return written;
    }

    void forEach(Consumer<CellWrite> action) {
        writes.values().forEach(write -> {
            if (write.source() instanceof Copied copied && FormulaRanges.mayHave(copied.formula())) {
                copied(write, copied, action);
            }
        });
        totals.of(Whose.CARRIER).all().forEach((place, total) -> {
            if (!writes.containsKey(place)) {
                String formula =
                        FormulaRelocation.relocate(total.formula(), total.at().sheet(), new After(rows));
                String wide = taken(new Written(place, Whose.CARRIER, total, untouched(place, Whose.CARRIER)), formula);
                if (!wide.equals(formula)) {
                    action.accept(new CellWrite(place.sheet(), place.cell(), new Widened(wide)));
                }
            }
        });
    }

    private void copied(CellWrite write, Copied copied, Consumer<CellWrite> action) {
        At place = new At(write.sheet(), write.cell());
        Whose author = copied.base() ? Whose.BASE : Whose.OTHER;
        totals.of(author).of(new At(copied.sheet(), copied.cell())).ifPresent(total -> {
            String wide = taken(new Written(place, author, total, untouched(place, author)), copied.formula());
            if (!wide.equals(copied.formula())) {
                Copied source = new Copied(copied.base(), copied.sheet(), copied.cell(), wide, copied.heading());
                action.accept(new CellWrite(write.sheet(), write.cell(), source));
            }
        });
    }

    /** What was left as it is; complete once all was written. */
    List<Left> left() {
        return List.copyOf(left);
    }

    /** Another formula that a side left as it was took in none of its new rows. */
    private Set<Whose> untouched(At place, Whose author) {
        Set<Whose> untouched = new HashSet<>();
        String before = (author == Whose.OTHER ? writtenThere : writtenHere).getOrDefault(place, "");
        if (!before.isEmpty()) {
            untouched.add(writtenHere.containsKey(place) ? author : Whose.CARRIER);
            untouched.add(writtenThere.containsKey(place) ? author : Whose.OTHER);
        }
        return untouched;
    }

    /** The formula with those rows in each of its ranges. */
    private String taken(Written written, String relocated) {
        String sheet = written.place().sheet();
        // With a range lost it is another formula.
        boolean whole = FormulaRanges.list(relocated, sheet).size()
                == written.own().ranges().size();
        if (!whole) {
            return relocated;
        }
        String wide = FormulaRanges.with(relocated, sheet, (index, range) -> totals.stretches(written, index, range));
        if (!FormulaLimits.areKept(wide)) {
            left.add(new Left(written.author(), written.own().at()));
            return relocated;
        }
        return wide;
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
