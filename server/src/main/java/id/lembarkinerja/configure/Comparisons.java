package id.lembarkinerja.configure;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lembarkinerja.comparison.Comparer;
import id.lembarkinerja.comparison.Comparison;
import id.lembarkinerja.comparison.MergeProposal;
import id.lembarkinerja.comparison.Snapshot;
import id.lembarkinerja.comparison.SnapshotReader;
import id.lembarkinerja.comparison.report.ComparisonJson;
import id.lembarkinerja.submission.VersionComparison;
import id.lembarkinerja.validation.Examination;
import id.lembarkinerja.workbook.WorkbookFile;
import java.util.Optional;

/** Files and stored versions, compared by the rules in force. */
final class Comparisons implements VersionComparison {
    private final Rules.Later rules;

    Comparisons(Rules.Later rules) {
        this.rules = rules;
    }

    /**
     * What changed from one file to the other.
     *
     * @throws RefusedException when one of them cannot be read
     */
    Comparison compare(WorkbookFile old, WorkbookFile fresh) {
        return Comparer.compare(snapshot(old), snapshot(fresh));
    }

    @Override
    public ObjectNode compare(Side from, Side to) {
        return labelled(ComparisonJson.of(Comparer.compare(snapshot(from), snapshot(to))), from, to);
    }

    @Override
    public ObjectNode propose(Optional<Side> base, Side latest, Side mine) {
        if (base.isEmpty()) {
            return ComparisonJson.withoutBase(compare(latest, mine));
        }
        Side start = base.get();
        ObjectNode proposal =
                ComparisonJson.of(MergeProposal.propose(snapshot(start), snapshot(latest), snapshot(mine)));
        labelled(proposal.withObject("/theirs"), start, latest);
        labelled(proposal.withObject("/mine"), start, mine);
        return proposal;
    }

    /** Names both by their labels too: the file name is often the same. */
    private static ObjectNode labelled(ObjectNode comparison, Side from, Side to) {
        comparison.withObject("/from").put("label", from.label());
        comparison.withObject("/to").put("label", to.label());
        return comparison;
    }

    private Snapshot snapshot(Side side) {
        return snapshot(new WorkbookFile(side.name(), side.workbook()));
    }

    private Snapshot snapshot(WorkbookFile file) {
        Examination examination = rules.get().examiner.evaluate(file);
        if (examination instanceof Examination.Unreadable unreadable) {
            throw new RefusedException(
                    unreadable.name() + ": " + unreadable.refusal().message());
        }
        Examination.Evaluated evaluated = (Examination.Evaluated) examination;
        return SnapshotReader.snapshot(evaluated.workbook(), evaluated.tables(), evaluated.scorecard());
    }
}
