package id.lembarkinerja.configure;

import static org.assertj.core.api.Assertions.assertThat;

import id.lembarkinerja.benchmark.Labels;
import id.lembarkinerja.benchmark.LongMerge;
import id.lembarkinerja.comparison.Snapshot;
import id.lembarkinerja.comparison.SnapshotReader;
import id.lembarkinerja.comparison.merge.Conflict;
import id.lembarkinerja.comparison.merge.MergePlan;
import id.lembarkinerja.submission.WorkbookMerging.Merged;
import id.lembarkinerja.validation.Desk;
import id.lembarkinerja.validation.Examination.Evaluated;
import id.lembarkinerja.workbook.WorkbookFile;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the benchmark of merging measures is a merge of both, with the conflicts it says. */
class LongMergeTest {

    private static Snapshot snapshot(WorkbookFile file) {
        Evaluated read = (Evaluated) Desk.examiner().evaluate(file, layout -> Optional.empty());
        return SnapshotReader.snapshot(read.workbook(), read.tables(), read.scorecard());
    }

    @Test
    void the_work_of_both_comes_together_with_the_conflicts_that_are_there() {
        LongMerge files = LongMerge.of(Labels.DIFFERENT, 1_200);
        MergePlan plan = MergePlan.of(snapshot(files.base()), snapshot(files.theirs()), snapshot(files.mine()));
        assertThat(plan.conflicts()).filteredOn(Conflict::isHard).hasSize(files.conflicts());
        Merged merged = (Merged)
                new MergedWorkbook().write(MergeBenchmark.decided(plan), files.base(), files.theirs(), files.mine());
        Snapshot result = snapshot(new WorkbookFile("hasil.xlsx", merged.workbook()));
        assertThat(result.tables())
                .singleElement()
                .satisfies(table -> assertThat(table.rows()).hasSize(1_200 + 2 + 1));
        MergePlan again = MergePlan.of(snapshot(files.base()), result, snapshot(files.mine()));
        assertThat(again.conflicts()).filteredOn(Conflict::isHard).isEmpty();
    }
}
