package id.lembarkinerja.validation;

import id.lembarkinerja.evaluation.TotalRows;
import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.formulas.number.Decimals;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.RowKind;
import id.lembarkinerja.recognition.TableRow;
import id.lembarkinerja.recognition.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code parent-child-mismatch} and {@code percentages-added}: a table that breaks down one row of another table, named
 * at the end of its title, but does not lead to that row's budget or percentages.
 */
final class ParentCheck implements Check {
    private static final double SAME_NAME = 0.9;
    private static final int FEWEST_WORDS = 3;
    private static final List<String> SHARES = List.of("physical", "financial");
    private static final Bilingual ADDED =
            Bilingual.of("adalah penjumlahan persentase rinciannya", "is the sum of the percentages of its breakdown");
    private static final Bilingual DIFFERENT =
            Bilingual.of("tidak sama dengan rinciannya", "does not agree with its breakdown");

    private record Family(RecognizedTable parent, int row, RecognizedTable child) {
        TableRow parentRow() {
            return parent.rows().get(row);
        }

        List<TableRow> children() {
            return child.rows().stream()
                    .filter(one -> one.kind() == RowKind.INDICATOR)
                    .toList();
        }
    }

    @Override
    public List<Finding> check(Dossier dossier) {
        List<Finding> findings = new ArrayList<>();
        for (RecognizedTable child : dossier.tables()) {
            if (child.findColumn("budget").isEmpty() || child.title().isEmpty()) {
                continue;
            }
            for (RecognizedTable parent : dossier.tables()) {
                if (!parent.id().equals(child.id())
                        && parent.file() == child.file()
                        && parent.findColumn("budget").isPresent()) {
                    findFamily(parent, child).ifPresent(family -> check(family, findings));
                }
            }
        }
        return findings;
    }

    /** The row whose name ends the title of the table below. */
    private static Optional<Family> findFamily(RecognizedTable parent, RecognizedTable child) {
        List<String> title = Words.of(child.title());
        Family best = null;
        double bestLikeness = SAME_NAME;
        for (int i = 0; i < parent.rows().size(); i++) {
            TableRow row = parent.rows().get(i);
            List<String> name = Words.of(row.label());
            if (row.kind() != RowKind.INDICATOR || name.size() < FEWEST_WORDS || title.size() < name.size()) {
                continue;
            }
            double likeness = likeness(title, name);
            if (likeness > bestLikeness) {
                best = new Family(parent, i, child);
                bestLikeness = likeness;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Words may be written together or apart, so the end of the title may be a word longer or shorter. */
    private static double likeness(List<String> title, List<String> name) {
        String whole = String.join(" ", name);
        double best = Words.labelLikeness(title.subList(title.size() - name.size(), title.size()), name, 0);
        for (int length = name.size() - 1; length <= Math.min(title.size(), name.size() + 2); length++) {
            String tail = String.join(" ", title.subList(title.size() - length, title.size()));
            best = Math.max(best, Words.letterLikeness(tail, whole, SAME_NAME) - 0.02);
        }
        return best;
    }

    private static void check(Family family, List<Finding> findings) {
        boolean several = coversNextRows(family);
        if (!several) {
            budget(family).ifPresent(findings::add);
            for (String column : SHARES) {
                share(family, column).ifPresent(findings::add);
            }
        }
    }

    /** The breakdown may hold the children of the next rows too: then its total is the sum of those rows. */
    private static boolean coversNextRows(Family family) {
        Optional<BigDecimal> total = total(family.child());
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = family.row(); i < family.parent().rows().size() && total.isPresent(); i++) {
            sum = sum.add(
                    PrintedFigure.find(family.parent().rows().get(i), "budget").orElse(BigDecimal.ZERO));
            if (i > family.row() && PrintedFigure.agreesAsSum(sum, total.get())) {
                return true;
            }
        }
        return false;
    }

    private static Optional<BigDecimal> total(RecognizedTable table) {
        List<TotalRows> totals = TotalRows.list(table);
        return totals.isEmpty()
                ? Optional.empty()
                : PrintedFigure.find(totals.get(totals.size() - 1).total(), "budget");
    }

    private static Optional<Finding> budget(Family family) {
        Optional<BigDecimal> whole = PrintedFigure.find(family.parentRow(), "budget");
        Optional<BigDecimal> parts = total(family.child());
        if (whole.isEmpty() || parts.isEmpty() || PrintedFigure.agreesAsSum(whole.get(), parts.get())) {
            return Optional.empty();
        }
        TableRow total = TotalRows.list(family.child()).get(0).total();
        FindingDraft draft = FindingDraft.doubtful("parent-child-mismatch", family.child())
                .at(total, "budget")
                .related(family.parent(), family.parentRow(), "budget")
                .expected(whole.get());
        return Optional.of(draft.message(
                "Rincian \"{0}\" berjumlah {1}, tetapi tabel induknya mencantumkan {2} (selisih {3}). Periksa apakah"
                        + " rincian ini memuat kegiatan lain, lalu samakan.",
                "The breakdown of \"{0}\" adds up to {1}, but the table above it states {2} (difference {3}). Check"
                        + " whether this breakdown holds other activities, then make both the same.",
                family.parentRow().label(),
                FindingDraft.say(parts.get()),
                FindingDraft.say(whole.get()),
                FindingDraft.say(parts.get().subtract(whole.get()))));
    }

    /** The parent's percentage must be the mean of its children's, weighted by budget: 0 and 50 never make 80. */
    private static Optional<Finding> share(Family family, String column) {
        Optional<BigDecimal> printed = PrintedFigure.find(family.parentRow(), column);
        Optional<BigDecimal> weighted = Weighted.mean(family.children(), column, "budget");
        if (printed.isEmpty() || weighted.isEmpty() || PrintedFigure.agrees(weighted.get(), printed.get())) {
            return Optional.empty();
        }
        List<BigDecimal> parts = family.children().stream()
                .flatMap(row -> PrintedFigure.find(row, column).stream())
                .filter(figure -> figure.signum() != 0)
                .toList();
        BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (PrintedFigure.agrees(
                Decimals.divide(
                        sum, BigDecimal.valueOf(Math.max(1, family.children().size()))),
                printed.get())) {
            return Optional.empty();
        }
        boolean added = parts.size() >= 2 && PrintedFigure.agreesAsSum(sum, printed.get());
        FindingDraft draft = (added
                        ? FindingDraft.proven("percentages-added", family.parent())
                        : FindingDraft.doubtful("parent-child-mismatch", family.parent()))
                .at(family.parentRow(), column)
                .expected(weighted.get())
                .fix(Weighted.WRITE, FindingDraft.display(weighted.get()));
        family.children().forEach(row -> draft.related(family.child(), row, column));
        return Optional.of(draft.message(
                "{0} % {1} di lembar {2} ({3}). Ditimbang dengan anggaran hasilnya {4} %. Periksa lalu perbaiki {5}.",
                "{0} % {1} in sheet {2} ({3}). Weighted by budget the result is {4} %. Check, then correct {5}.",
                FindingDraft.say(printed.get()),
                added ? ADDED : DIFFERENT,
                family.child().sheet(),
                family.child().range().a1(),
                FindingDraft.say(weighted.get()),
                draft.cell()));
    }
}
