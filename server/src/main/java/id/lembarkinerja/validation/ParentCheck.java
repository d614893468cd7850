package id.lembarkinerja.validation;

import id.lembarkinerja.evaluation.TotalRows;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.RowKind;
import id.lembarkinerja.recognition.TableRow;
import id.lembarkinerja.recognition.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code parent-child-mismatch}: a table that breaks down one row of another table, named in its title, but totals to
 * another budget.
 */
final class ParentCheck implements Check {
    private static final double SAME_NAME = 0.8;
    private static final int FEWEST_WORDS = 3;

    @Override
    public List<Finding> check(Dossier dossier) {
        List<Finding> findings = new ArrayList<>();
        for (RecognizedTable child : dossier.tables()) {
            List<TotalRows> totals = TotalRows.list(child);
            if (totals.isEmpty() || child.findColumn("budget").isEmpty()) {
                continue;
            }
            TableRow total = totals.get(totals.size() - 1).total();
            for (RecognizedTable parent : dossier.tables()) {
                if (!parent.id().equals(child.id())
                        && parent.file() == child.file()
                        && parent.findColumn("budget").isPresent()) {
                    findParent(parent, child)
                            .flatMap(row -> check(parent, row, child, total))
                            .ifPresent(findings::add);
                }
            }
        }
        return findings;
    }

    /** The row whose name ends the title of the table below. */
    private static Optional<TableRow> findParent(RecognizedTable parent, RecognizedTable child) {
        List<String> title = Words.of(child.title());
        TableRow best = null;
        double bestLikeness = SAME_NAME;
        for (TableRow row : parent.rows()) {
            List<String> name = Words.of(row.label());
            if (row.kind() != RowKind.INDICATOR || name.size() < FEWEST_WORDS || title.size() < name.size()) {
                continue;
            }
            String tail = String.join(" ", title.subList(title.size() - name.size(), title.size()));
            double likeness = Words.labelLikeness(tail, row.label());
            if (likeness > bestLikeness) {
                best = row;
                bestLikeness = likeness;
            }
        }
        return Optional.ofNullable(best);
    }

    private static Optional<Finding> check(
            RecognizedTable parent, TableRow row, RecognizedTable child, TableRow total) {
        Optional<BigDecimal> whole = PrintedFigure.find(row, "budget");
        Optional<BigDecimal> parts = PrintedFigure.find(total, "budget");
        if (whole.isEmpty() || parts.isEmpty() || PrintedFigure.agreesAsSum(whole.get(), parts.get())) {
            return Optional.empty();
        }
        FindingDraft draft = FindingDraft.doubtful("parent-child-mismatch", child)
                .at(total, "budget")
                .related(parent, row, "budget")
                .expected(whole.get());
        return Optional.of(draft.message("Rincian \"" + row.label() + "\" berjumlah " + FindingDraft.say(parts.get())
                + ", tetapi tabel induknya mencantumkan " + FindingDraft.say(whole.get()) + " (selisih "
                + FindingDraft.say(parts.get().subtract(whole.get()))
                + "). Periksa apakah rincian ini memuat kegiatan lain, lalu samakan."));
    }
}
