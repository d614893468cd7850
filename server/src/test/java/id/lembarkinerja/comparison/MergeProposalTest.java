package id.lembarkinerja.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import id.lembarkinerja.comparison.MergeProposal.Conflict;
import id.lembarkinerja.comparison.Sketch.Row;
import java.util.List;
import org.junit.jupiter.api.Test;

class MergeProposalTest {
    private static Sketch base() {
        return Sketch.measurement(
                new Row("objective", "S", "indicator", "Cakupan pelayanan", "target", "80", "actual", "70"),
                new Row("objective", "S", "indicator", "Jumlah forum anak", "target", "12", "actual", "11"),
                new Row("objective", "S", "indicator", "Rasio kekerasan", "target", "3", "actual", "4"));
    }

    private static MergeProposal propose(Sketch theirs, Sketch mine) {
        return MergeProposal.propose(base().snapshot(), theirs.snapshot(), mine.snapshot());
    }

    @Test
    void work_on_different_cells_fits_together() {
        Sketch theirs = base();
        theirs.row("Cakupan pelayanan").with("actual", "75");
        Sketch mine = base();
        mine.row("Cakupan pelayanan").with("target", "85");
        mine.rows.add(1, new Row("objective", "S", "indicator", "Indikator baru", "target", "1"));
        MergeProposal proposal = propose(theirs, mine);
        assertThat(proposal.conflicts()).isEmpty();
        assertThat(proposal.theirs().changes()).hasSize(1);
        assertThat(proposal.mine().changes()).hasSize(2);
    }

    @Test
    void the_same_change_by_both_is_no_conflict() {
        Sketch same = base();
        same.row("Rasio kekerasan").with("actual", "5");
        assertThat(propose(same, same.copy()).conflicts()).isEmpty();
    }

    @Test
    void one_cell_changed_to_two_things_is_a_conflict_even_when_the_row_moved() {
        Sketch theirs = base();
        theirs.row("Rasio kekerasan").with("actual", "5");
        Sketch mine = base();
        mine.row("Rasio kekerasan").with("actual", "6");
        mine.rows.add(0, mine.rows.remove(2));
        assertThat(propose(theirs, mine).conflicts())
                .containsExactly(new Conflict("S|Rasio kekerasan", "Rasio kekerasan", "actual", "4", "5", "6"));
    }

    @Test
    void a_row_removed_there_and_changed_here_is_a_conflict() {
        Sketch theirs = base();
        theirs.rows.remove(2);
        Sketch mine = base();
        mine.row("Rasio kekerasan").with("actual", "6");
        List<Conflict> expected = List.of(new Conflict("S|Rasio kekerasan", "Rasio kekerasan", "actual", "4", "", "6"));
        assertThat(propose(theirs, mine).conflicts()).isEqualTo(expected);
    }

    @Test
    void the_same_row_added_by_both_must_agree_in_every_cell() {
        Sketch theirs = base();
        theirs.rows.add(new Row("objective", "S", "indicator", "Indikator baru", "target", "1"));
        Sketch mine = base();
        mine.rows.add(new Row("objective", "S", "indicator", "Indikator baru", "target", "2"));
        assertThat(propose(theirs, mine).conflicts())
                .containsExactly(new Conflict("S|Indikator baru", "Indikator baru", "target", "", "1", "2"));
    }

    @Test
    void a_cell_outside_tables_changed_twice_is_a_conflict() {
        Sketch theirs = base();
        theirs.below.set(0, List.of("", "Jambi, Februari 2023"));
        Sketch mine = base();
        mine.below.set(0, List.of("", "Jambi, Maret 2023"));
        assertThat(propose(theirs, mine).conflicts())
                .extracting(Conflict::base, Conflict::theirs, Conflict::mine)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "Jambi, Januari 2023", "Jambi, Februari 2023", "Jambi, Maret 2023"));
    }
}
