package id.lembarkinerja.comparison;

import id.lembarkinerja.comparison.Change.Changed;
import id.lembarkinerja.comparison.Change.FormulaChanged;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the targets that are no longer what was approved, and lets them stand out. */
public final class ApprovedTargets {
    private ApprovedTargets() {}

    /** Who approved which version, when; see {@link ApprovedTarget}. */
    public record Approval(int version, String by, String at) {}

    /** The changes of targets since a version was approved, without totals that merely follow from them. */
    public static List<Change> changedSince(Comparison approval) {
        return approval.changes().stream()
                .filter(change -> isTarget(change) && !change.merelyFollows())
                .toList();
    }

    /**
     * The same comparison, in which every changed target that is not what was approved says so and comes before all
     * that changes no rating.
     *
     * @param sinceApproval from the approved version to the new one of the comparison
     */
    public static Comparison mark(Comparison comparison, Comparison sinceApproval, Approval approval) {
        Map<String, ApprovedTarget> targets = new HashMap<>();
        for (Change change : changedSince(sinceApproval)) {
            targets.put(
                    change.spot().a1(),
                    new ApprovedTarget(
                            approval.version(),
                            approval.by(),
                            approval.at(),
                            before(change).printed()));
        }
        List<Change> changes = comparison.changes().stream()
                .map(change -> {
                    ApprovedTarget approved = targets.get(change.spot().a1());
                    return approved == null || !isTarget(change) ? change : marked(change, approved);
                })
                .toList();
        return new Comparison(comparison.from(), comparison.to(), changes, comparison.formatOnly());
    }

    /** What stood there when it was approved. */
    public static Entry before(Change change) {
        Sides<Entry> entries = change.findEntries().orElse(null);
        Entry old = entries == null ? null : entries.from();
        return old == null ? Entry.BLANK : old;
    }

    private static boolean isTarget(Change change) {
        boolean cell = change instanceof Changed || change instanceof FormulaChanged;
        return cell && Weights.isTarget(change.spot().column());
    }

    private static Change marked(Change change, ApprovedTarget approved) {
        Change heavier = change.weighing(Math.max(change.weight(), Weights.AFTER_APPROVAL));
        return heavier instanceof Changed changed
                ? changed.approved(approved)
                : ((FormulaChanged) heavier).approved(approved);
    }
}
