package id.lembarkinerja.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ComparisonLawsTest {

    @Property(tries = 150)
    void nothing_differs_between_a_version_and_itself(@ForAll long seed, @ForAll @IntRange(max = 60) int rows) {
        RandomSketch random = new RandomSketch(new Random(seed));
        for (Sketch sketch : new Sketch[] {random.sketch(rows), random.repetitive(rows)}) {
            Comparison comparison = Comparer.compare(sketch.snapshot(), sketch.snapshot());
            assertThat(comparison.changes()).isEmpty();
            assertThat(comparison.formatOnly()).isEmpty();
        }
    }

    @Property(tries = 300)
    void comparing_backwards_is_the_inverse(
            @ForAll long seed, @ForAll @IntRange(max = 40) int rows, @ForAll @IntRange(max = 15) int edits) {
        RandomSketch random = new RandomSketch(new Random(seed));
        for (Sketch sketch : new Sketch[] {random.sketch(rows), random.repetitive(rows)}) {
            Snapshot from = sketch.snapshot();
            Snapshot to = random.mangled(sketch, edits).snapshot();
            Comparison forth = Comparer.compare(from, to);
            Comparison back = Comparer.compare(to, from);
            assertThat(back.inverse().changes()).containsExactlyElementsOf(forth.changes());
            assertThat(back).isEqualTo(forth.inverse());
        }
    }

    @Property(tries = 300)
    void the_changes_applied_to_the_old_version_give_the_new_one(
            @ForAll long seed, @ForAll @IntRange(max = 40) int rows, @ForAll @IntRange(max = 15) int edits) {
        RandomSketch random = new RandomSketch(new Random(seed));
        for (Sketch sketch : new Sketch[] {random.sketch(rows), random.repetitive(rows)}) {
            Snapshot from = sketch.snapshot();
            Snapshot to = random.mangled(sketch, edits).snapshot();
            assertThat(Replay.apply(from, Comparer.compare(from, to))).isEqualTo(Content.of(to));
        }
    }

    @Property(tries = 150)
    void nothing_differs_between_a_workbook_of_many_tables_and_itself(
            @ForAll long seed, @ForAll @IntRange(max = 20) int rows) {
        Book book = new RandomBook(new Random(seed)).book(rows);
        Comparison comparison = Comparer.compare(book.snapshot(), book.snapshot());
        assertThat(comparison.changes()).isEmpty();
        assertThat(comparison.formatOnly()).isEmpty();
    }

    @Property(tries = 300)
    void comparing_workbooks_of_many_tables_backwards_is_the_inverse(
            @ForAll long seed, @ForAll @IntRange(max = 20) int rows, @ForAll @IntRange(max = 15) int edits) {
        RandomBook random = new RandomBook(new Random(seed));
        Book book = random.book(rows);
        Snapshot from = book.snapshot();
        Snapshot to = random.mangled(book, edits).snapshot();
        assertThat(Comparer.compare(to, from))
                .isEqualTo(Comparer.compare(from, to).inverse());
    }

    @Property(tries = 300)
    void the_changes_applied_to_an_old_workbook_of_many_tables_give_the_new_one(
            @ForAll long seed, @ForAll @IntRange(max = 20) int rows, @ForAll @IntRange(max = 15) int edits) {
        RandomBook random = new RandomBook(new Random(seed));
        Book book = random.book(rows);
        Snapshot from = book.snapshot();
        Snapshot to = random.mangled(book, edits).snapshot();
        assertThat(BookReplay.apply(from, Comparer.pair(from, to))).isEqualTo(BookContent.of(to));
    }
}
