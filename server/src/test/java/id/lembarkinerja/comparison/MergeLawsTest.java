package id.lembarkinerja.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import id.lembarkinerja.comparison.Sketch.Row;
import id.lembarkinerja.comparison.merge.Choice;
import id.lembarkinerja.comparison.merge.Choice.Take;
import id.lembarkinerja.comparison.merge.Conflict;
import id.lembarkinerja.comparison.merge.ConflictKind;
import id.lembarkinerja.comparison.merge.MergeItem;
import id.lembarkinerja.comparison.merge.MergePlan;
import id.lembarkinerja.comparison.merge.Party;
import id.lembarkinerja.recognition.ColumnType;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class MergeLawsTest {

    private static List<String> merged(Snapshot base, Snapshot theirs, Snapshot mine, Take take) {
        MergePlan plan = MergePlan.of(base, theirs, mine);
        List<Choice> choices = plan.conflicts().stream()
                .map(conflict -> Choice.of(
                        conflict.id(),
                        conflict.takes().contains(take) || conflict.takes().isEmpty()
                                ? take
                                : conflict.takes().get(0)))
                .toList();
        return MergedGrid.merged(base, theirs, mine, plan.decide(choices)).lines();
    }

    /** Whether a text is carried down or repeated says the same, so that it is nobody's change. */
    private static Snapshot snapshot(Sketch sketch) {
        sketch.rows.forEach(row -> row.carried.clear());
        return sketch.snapshot();
    }

    private static List<String> lines(Snapshot snapshot) {
        return MergedGrid.of(snapshot).lines();
    }

    @Property(tries = 200)
    void work_that_meets_no_other_work_stays_as_it_is(
            @ForAll long seed, @ForAll @IntRange(max = 30) int rows, @ForAll @IntRange(max = 12) int edits) {
        RandomSketch random = new RandomSketch(new Random(seed));
        for (Sketch sketch : new Sketch[] {random.sketch(rows), random.repetitive(rows)}) {
            Snapshot base = snapshot(sketch);
            Snapshot changed = snapshot(random.mangled(sketch, edits));
            assertThat(merged(base, changed, base, Take.MINE)).isEqualTo(lines(changed));
            assertThat(merged(base, base, changed, Take.THEIRS)).isEqualTo(lines(changed));
        }
    }

    @Property(tries = 200)
    void the_same_work_twice_disputes_nothing(
            @ForAll long seed, @ForAll @IntRange(max = 30) int rows, @ForAll @IntRange(max = 12) int edits) {
        RandomSketch random = new RandomSketch(new Random(seed));
        for (Sketch sketch : new Sketch[] {random.sketch(rows), random.repetitive(rows)}) {
            Snapshot base = snapshot(sketch);
            Snapshot changed = snapshot(random.mangled(sketch, edits));
            MergePlan plan = MergePlan.of(base, changed, changed);
            assertThat(plan.conflicts()).isEmpty();
            assertThat(merged(base, changed, changed, Take.MINE)).isEqualTo(lines(changed));
        }
    }

    @Property(tries = 200)
    void every_change_of_either_side_is_one_item(
            @ForAll long seed, @ForAll @IntRange(max = 30) int rows, @ForAll @IntRange(max = 12) int edits) {
        RandomSketch random = new RandomSketch(new Random(seed));
        Sketch sketch = random.sketch(rows);
        Snapshot base = snapshot(sketch);
        Snapshot theirs = snapshot(random.mangled(sketch, edits));
        Snapshot mine = snapshot(random.mangled(sketch, edits));
        MergePlan plan = MergePlan.of(base, theirs, mine);
        for (Party party : Party.values()) {
            assertThat(plan.items().stream()
                            .filter(item -> item.party() == party)
                            .map(MergeItem::change))
                    .containsExactlyElementsOf((party == Party.THEIRS ? plan.theirs() : plan.mine()).changes());
        }
        assertThat(plan.items())
                .filteredOn(item -> item.standing() == MergeItem.Standing.DISPUTED)
                .allSatisfy(item -> assertThat(item.conflicts()).isNotEmpty());
    }

    @Property(tries = 200)
    void exchanging_the_sides_exchanges_the_conflicts(
            @ForAll long seed, @ForAll @IntRange(max = 30) int rows, @ForAll @IntRange(max = 12) int edits) {
        RandomSketch random = new RandomSketch(new Random(seed));
        Sketch sketch = random.repetitive(rows);
        Snapshot base = snapshot(sketch);
        Snapshot theirs = snapshot(random.mangled(sketch, edits));
        Snapshot mine = snapshot(random.mangled(sketch, edits));
        // What cannot be written depends on whose workbook carries the result; all else does not.
        assertThat(told(MergePlan.of(base, theirs, mine), false))
                .containsExactlyInAnyOrderElementsOf(told(MergePlan.of(base, mine, theirs), true));
    }

    private static List<String> told(MergePlan plan, boolean exchanged) {
        return plan.conflicts().stream()
                .filter(conflict -> conflict.kind() != ConflictKind.NOT_CARRIED)
                .map(conflict -> String.join(
                        "·",
                        conflict.id(),
                        conflict.kind().name(),
                        conflict.told().base().text(),
                        text(conflict, exchanged),
                        text(conflict, !exchanged)))
                .toList();
    }

    private static String text(Conflict conflict, boolean mine) {
        return (mine ? conflict.told().mine() : conflict.told().theirs()).text();
    }

    @Property(tries = 200)
    void cells_disputed_everywhere_are_all_of_the_side_that_was_chosen(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int rows) {
        RandomSketch random = new RandomSketch(new Random(seed));
        Sketch sketch = random.sketch(rows);
        Sketch theirs = sketch.copy();
        Sketch mine = sketch.copy();
        theirs.rows.forEach(row -> row.with("target", random.figure() + "1").with("actual", "11"));
        mine.rows.forEach(row -> row.with("target", random.figure() + "2").with("actual", "12"));
        Snapshot base = snapshot(sketch);
        assertThat(merged(base, snapshot(theirs), snapshot(mine), Take.THEIRS)).isEqualTo(lines(snapshot(theirs)));
        assertThat(merged(base, snapshot(theirs), snapshot(mine), Take.MINE)).isEqualTo(lines(snapshot(mine)));
        assertThat(merged(base, snapshot(theirs), snapshot(mine), Take.BASE)).isEqualTo(lines(base));
    }

    /** A new column only its own workbook can carry; rows and cells of the other go into that. */
    @Property(tries = 300)
    void rows_and_cells_go_into_a_workbook_with_another_layout(
            @ForAll long seed, @ForAll @IntRange(min = 15, max = 40) int rows, @ForAll @IntRange(max = 8) int edits) {
        RandomSketch random = new RandomSketch(new Random(seed));
        Sketch sketch = random.sketch(rows);
        // Whether a text is carried down or repeated says the same and is nobody's change.
        sketch.rows.forEach(row -> row.carried.clear());
        Sketch mine = sketch.copy();
        for (int i = 0; i < edits; i++) {
            edit(mine, random, seed + i);
        }
        Snapshot base = snapshot(sketch);
        Snapshot theirs = snapshot(wider(sketch));
        assertThat(merged(base, theirs, snapshot(mine), Take.MINE)).isEqualTo(lines(snapshot(wider(mine))));
    }

    private static void edit(Sketch sketch, RandomSketch random, long seed) {
        int at = Math.floorMod(seed * 31, sketch.rows.size());
        switch (Math.floorMod(seed, 5)) {
            case 0 -> sketch.rows.add(at, fresh(random));
            case 1 -> sketch.rows.remove(at);
            case 2 -> sketch.rows.get(at).with("target", random.figure());
            case 3 -> sketch.below.add(List.of("", random.label()));
            default -> sketch.rows.get(at).with("indicator", sketch.rows.get(at).label() + " " + random.word());
        }
        if (sketch.rows.size() < 2) {
            sketch.rows.add(fresh(random));
        }
    }

    private static Row fresh(RandomSketch random) {
        return new Row(
                        "objective",
                        "Sasaran 0",
                        "indicator",
                        random.label() + " " + random.label(),
                        "target",
                        "5",
                        "actual",
                        "7")
                .computing("achievement", "E{row}/D{row}*100");
    }

    private static Sketch wider(Sketch sketch) {
        Sketch wider = sketch.copy();
        wider.column("x-1", "Keterangan", ColumnType.TEXT);
        return wider;
    }
}
