package id.lembarkinerja.configure;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lembarkinerja.comparison.ApprovedTargets;
import id.lembarkinerja.comparison.ApprovedTargets.Approval;
import id.lembarkinerja.comparison.Comparer;
import id.lembarkinerja.comparison.Comparison;
import id.lembarkinerja.comparison.Sides;
import id.lembarkinerja.comparison.Snapshot;
import id.lembarkinerja.comparison.contrast.AgencyContrast;
import id.lembarkinerja.comparison.contrast.PlanContrast;
import id.lembarkinerja.comparison.merge.MergePlan;
import id.lembarkinerja.comparison.report.ComparisonJson;
import id.lembarkinerja.comparison.report.MergeJson;
import id.lembarkinerja.submission.ApprovedVersion;
import id.lembarkinerja.submission.VersionComparison;
import id.lembarkinerja.workbook.WorkbookFile;
import id.lembarkinerja.workbook.ooxml.OoxmlWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Stored versions and uploads, compared by the rules in force. */
final class Comparisons implements VersionComparison {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Snapshots snapshots;

    Comparisons(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Override
    public Outcome compare(Side from, Side to, Optional<ApprovedVersion> approved, Telling telling) {
        return read(List.of(from, to), read -> {
            Comparison comparison = Comparer.compare(read.get(0), read.get(1));
            return written(marked(comparison, read.get(1), to.agency(), approved), from, to, telling);
        });
    }

    /** When the approved version can no longer be read, nothing can stand out for it. */
    private Comparison marked(Comparison comparison, Snapshot to, String agency, Optional<ApprovedVersion> approved) {
        return approved.flatMap(version -> snapshots
                        .find(agency, new WorkbookFile(version.name(), version.workbook()))
                        .map(read -> ApprovedTargets.mark(
                                comparison,
                                Comparer.compare(read, to),
                                new Approval(version.n(), version.by(), version.at()))))
                .orElse(comparison);
    }

    private static Outcome written(Comparison comparison, Side from, Side to, Telling telling) {
        Report report = Report.of(comparison, telling.about(), Sides.of(telling.left(), telling.right()));
        // Nothing that differs may still be another file: saved anew by another program.
        boolean identical = Arrays.equals(from.workbook(), to.workbook());
        return telling.view() == View.JSON
                ? new Compared(labelled(report.json().get(), from, to).put("identical", identical))
                : written(report, telling.view(), "perbandingan-{from}-{to}.xlsx");
    }

    @Override
    public Outcome contrast(Side left, Side right, Contrast contrast, Telling telling) {
        return read(List.of(left, right), read -> {
            Sides<String> names = Sides.of(telling.left(), telling.right());
            Report report = contrast == Contrast.AGENCIES
                    ? Report.of(AgencyContrast.of(read.get(0), read.get(1)), names)
                    : Report.of(PlanContrast.of(read.get(0), read.get(1)), names);
            if (telling.view() != View.JSON) {
                return written(report, telling.view(), "penyandingan-{from}-{to}.xlsx");
            }
            ObjectNode json = report.json().get();
            json.withObject("/left").put("label", left.label()).put("agency", left.agency());
            json.withObject("/right").put("label", right.label()).put("agency", right.agency());
            return new Compared(json);
        });
    }

    private static Outcome written(Report report, View view, String fileName) {
        return view == View.HTML
                ? new Written(
                        "text/html; charset=utf-8", "", report.html().get().getBytes(StandardCharsets.UTF_8))
                : new Written(
                        XLSX,
                        fileName,
                        new OoxmlWriter().write(report.workbook().get()));
    }

    @Override
    public Outcome propose(Optional<Side> base, Side latest, Side mine) {
        if (base.isEmpty()) {
            return read(
                    List.of(latest, mine), read -> new Compared(MergeJson.withoutBase(changes(latest, mine, read))));
        }
        Side start = base.get();
        return read(List.of(start, latest, mine), read -> {
            ObjectNode proposal = MergeJson.of(MergePlan.of(read.get(0), read.get(1), read.get(2)));
            labelled(proposal.withObject("/theirs"), start, latest);
            labelled(proposal.withObject("/mine"), start, mine);
            return new Compared(proposal);
        });
    }

    private static ObjectNode changes(Side from, Side to, List<Snapshot> read) {
        return labelled(ComparisonJson.of(Comparer.compare(read.get(0), read.get(1))), from, to);
    }

    /** Names both by their labels too: the file name is often the same. */
    private static ObjectNode labelled(ObjectNode comparison, Side from, Side to) {
        comparison.withObject("/from").put("label", from.label());
        comparison.withObject("/to").put("label", to.label());
        return comparison;
    }

    /** Works with the snapshots of all sides, in their order, unless one of them cannot be read. */
    private Outcome read(List<Side> sides, Function<List<Snapshot>, Outcome> work) {
        List<Snapshot> read = new ArrayList<>();
        for (Side side : sides) {
            Snapshots.Reading reading = snapshots.read(side.agency(), new WorkbookFile(side.name(), side.workbook()));
            if (reading instanceof Snapshots.Reading.Unreadable unreadable) {
                return new Unreadable(side, unreadable.reason());
            }
            read.add(((Snapshots.Reading.Read) reading).snapshot());
        }
        return work.apply(read);
    }
}
