package id.lembarkinerja.comparison.merge;

import id.lembarkinerja.comparison.Change;
import id.lembarkinerja.comparison.Change.Added;
import id.lembarkinerja.comparison.Change.Removed;
import id.lembarkinerja.comparison.Pairing.At;
import id.lembarkinerja.comparison.Part;
import id.lembarkinerja.comparison.Spot;
import id.lembarkinerja.comparison.merge.Conflict.About;
import id.lembarkinerja.comparison.merge.Conflict.Telling;
import id.lembarkinerja.comparison.merge.Conflict.Told;
import id.lembarkinerja.comparison.merge.MergeOutcome.CellWrite;
import id.lembarkinerja.comparison.merge.MergeOutcome.Source;
import id.lembarkinerja.comparison.merge.MergeOutcome.Source.Typed;
import id.lembarkinerja.comparison.merge.MergeOutcome.Source.Worded;
import id.lembarkinerja.comparison.merge.Place.Aspect;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.workbook.CellAddress;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Running numbers over the rows of both: where they run without a gap or a repetition in the base and in the work of
 * both, they do so in the result; anywhere else they stay as they were typed.
 */
final class RunningNumbers {
    private RunningNumbers() {}

    /** A table in all three versions, and how its numbers run. */
    private record Numbered(RecognizedTable table, Numbering base, Numbering one, Numbering other, Numbering.Way way) {
        static Optional<Numbered> find(RecognizedTable table, SideWork one, SideWork other) {
            return Numbering.list(table).stream()
                    .flatMap(base -> Stream.ofNullable(find(table, base, one, other)))
                    .findFirst();
        }

        private static @Nullable Numbered find(RecognizedTable table, Numbering base, SideWork one, SideWork other) {
            Optional<Numbering> first = same(table, base, one);
            Optional<Numbering> second = same(table, base, other);
            if (first.isEmpty() || second.isEmpty()) {
                return null;
            }
            return Numbering.findWay(List.of(base, first.get(), second.get()))
                    .map(way -> new Numbered(table, base, first.get(), second.get(), way))
                    .orElse(null);
        }

        private static Optional<Numbering> same(RecognizedTable table, Numbering base, SideWork side) {
            return side.pairing().findTable(table.id()).stream()
                    .flatMap(there -> Numbering.list(there).stream())
                    .filter(numbering -> numbering.notation().equals(base.notation()))
                    .findFirst();
        }
    }

    /** Tells of the tables whose numbers are set anew because both have other rows. */
    static void tell(SideWork theirs, SideWork mine, Consumer<Dispute> action) {
        for (RecognizedTable table : theirs.pairing().from().tables()) {
            if (rows(theirs, table, mine) && rows(mine, table, theirs)) {
                Numbered.find(table, theirs, mine).map(RunningNumbers::told).ifPresent(action);
            }
        }
    }

    /** Whether one added rows to the table or removed some, and the other did not do the same. */
    private static boolean rows(SideWork side, RecognizedTable table, SideWork other) {
        return side.deeds().entrySet().stream().anyMatch(entry -> {
            Place place = entry.getKey();
            Change change = entry.getValue().change();
            boolean row = change instanceof Added added
                    ? added.part() == Part.ROW
                    : change instanceof Removed removed && removed.part() == Part.ROW;
            return row && place.where().equals(table.id()) && !other.deeds().containsKey(place);
        });
    }

    private static Dispute told(Numbered numbered) {
        RecognizedTable table = numbered.table();
        Place place = new Place(Aspect.ORDER, table.id(), "#", "no");
        CellAddress cell =
                new CellAddress(table.range().first().row(), numbered.base().column());
        Spot spot = new Spot(0, table.sheet(), cell, table.form(), table.id(), "", table.title(), "no", "");
        Telling told = new Telling(
                new Told(spot, span(numbered.base())),
                new Told(null, span(numbered.one())),
                new Told(null, span(numbered.other())));
        Conflict conflict = new Conflict(place.id(), ConflictKind.RENUMBERED, About.of(spot), told, List.of());
        return new Dispute(conflict, place, null, null);
    }

    private static String span(Numbering numbering) {
        List<Integer> numbers = numbering.numbers();
        int last = numbers.stream().mapToInt(Integer::intValue).max().orElse(0);
        return numbering.notation().write(numbers.get(0)) + "–"
                + numbering.notation().write(last);
    }

    /**
     * The numbers that have to be written.
     *
     * @param come rows of the other side that come into the carrier
     * @param gone rows of the base that go
     * @param written what is written otherwise
     */
    static List<CellWrite> write(
            Carriage carriage, RowPlaces rows, List<At> come, List<Removed> gone, List<CellWrite> written) {
        Set<At> touched = new HashSet<>();
        written.forEach(write -> touched.add(new At(write.sheet(), write.cell())));
        List<CellWrite> writes = new ArrayList<>();
        for (RecognizedTable table : carriage.carrying().pairing().from().tables()) {
            Numbered.find(table, carriage.carrying(), carriage.other())
                    .ifPresent(numbered -> new Renumbering(carriage, rows, numbered).run(come, gone, touched, writes));
        }
        return writes;
    }

    /** One table of the result. */
    private static final class Renumbering {
        private final Carriage carriage;
        private final RowPlaces rows;
        private final Numbered numbered;
        /** By row of the result: its number so far, zero for a row that parts two groups. */
        private final TreeMap<Integer, Integer> slots = new TreeMap<>();

        Renumbering(Carriage carriage, RowPlaces rows, Numbered numbered) {
            this.carriage = carriage;
            this.rows = rows;
            this.numbered = numbered;
        }

        void run(List<At> come, List<Removed> gone, Set<At> touched, List<CellWrite> writes) {
            RecognizedTable table = numbered.table();
            RecognizedTable carrier =
                    carriage.carrying().pairing().findTable(table.id()).orElseThrow();
            String sheet = carrier.sheet();
            Set<Integer> emptied = emptied(gone);
            for (Numbering.Entry entry : numbered.one().entries()) {
                int row = rows.after(sheet, entry.row());
                if (row >= 0 && !emptied.contains(entry.row())) {
                    slots.put(row, entry.number());
                }
            }
            bring(come);
            Notation notation = numbered.base().notation();
            List<CellWrite> fresh = new ArrayList<>();
            int next = numbered.base().first();
            for (Map.Entry<Integer, Integer> slot : slots.entrySet()) {
                CellAddress cell = new CellAddress(slot.getKey(), numbered.one().column());
                if (slot.getValue() == 0) {
                    next = numbered.way() == Numbering.Way.ANEW ? 1 : next;
                } else {
                    if (!notation.reaches(next)) {
                        return;
                    }
                    if (slot.getValue() != next || touched.contains(new At(sheet, cell))) {
                        fresh.add(new CellWrite(sheet, cell, source(notation.write(next))));
                    }
                    next++;
                }
            }
            writes.addAll(fresh);
        }

        /** Digits alone are a number; with anything beside them they stay text. */
        private static Source source(String number) {
            boolean digits = number.chars().allMatch(Character::isDigit);
            return digits ? new Typed(number) : new Worded(number);
        }

        private Set<Integer> emptied(List<Removed> gone) {
            Set<Integer> emptied = new HashSet<>();
            gone.stream()
                    .filter(removed ->
                            removed.from().table().equals(numbered.table().id()))
                    .flatMap(
                            removed -> RowNumber.follow(removed, carriage.ways().carrier()).stream())
                    .forEach(at -> emptied.add(at.cell().row()));
            return emptied;
        }

        private void bring(List<At> come) {
            String sheet = carriage.other()
                    .pairing()
                    .findTable(numbered.table().id())
                    .map(RecognizedTable::sheet)
                    .orElse("");
            Map<Integer, Integer> numbers = new TreeMap<>();
            numbered.other().entries().forEach(entry -> numbers.put(entry.row(), entry.number()));
            for (At at : come) {
                Integer number = numbers.get(at.cell().row());
                int row = rows.row(at.sheet(), at.cell().row());
                if (at.sheet().equals(sheet) && number != null && row >= 0) {
                    slots.putIfAbsent(row, number);
                }
            }
        }
    }
}
