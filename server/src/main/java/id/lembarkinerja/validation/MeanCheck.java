package id.lembarkinerja.validation;

import id.lembarkinerja.evaluation.TotalRows;
import id.lembarkinerja.formulas.aggregate.Mean;
import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.formulas.number.Absence;
import id.lembarkinerja.formulas.number.Decimals;
import id.lembarkinerja.formulas.number.Reading;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.Relation;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableRow;
import id.lembarkinerja.recognition.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@code average-mismatch}: a mean that leaves rows out or does not follow from its rows. */
final class MeanCheck implements Check {
    private static final List<String> GROUPS = List.of("objective", "goal", "program");
    private static final Bilingual ADDED =
            Bilingual.of("adalah penjumlahan persentase baris-barisnya", "is the sum of the percentages of its rows");
    private static final Bilingual NO_MEAN =
            Bilingual.of("bukan rata-rata baris-barisnya", "is not the mean of its rows");

    @Override
    public List<Finding> check(Dossier dossier) {
        List<Finding> findings = new ArrayList<>();
        for (RecognizedTable table : dossier.tables()) {
            for (Relation relation : dossier.relations(table, Relation.Kind.MEAN)) {
                for (String column : relation.columns()) {
                    if (table.findColumn(column).isPresent()) {
                        RecognizedTable whole = Parts.whole(dossier, table);
                        for (TotalRows total : TotalRows.list(whole)) {
                            if (Parts.isOwn(table, total.total())
                                    && !isPercentage(dossier, table, total.total(), column)) {
                                check(dossier, whole, column, total, findings);
                            }
                        }
                    }
                }
            }
        }
        return findings;
    }

    /** Calculated from the totals of its own row, as it should be. */
    private static boolean isPercentage(Dossier dossier, RecognizedTable table, TableRow total, String column) {
        return dossier.relations(table, Relation.Kind.PERCENTAGE).stream()
                .filter(relation -> relation.columns().get(2).equals(column))
                .anyMatch(relation -> PercentageCheck.isRight(relation.columns(), total));
    }

    private static void check(
            Dossier dossier, RecognizedTable table, String column, TotalRows total, List<Finding> findings) {
        Optional<BigDecimal> printed = PrintedFigure.find(total.total(), column);
        List<Optional<BigDecimal>> figures = total.rows().stream()
                .map(row -> PrintedFigure.find(row, column))
                .toList();
        Optional<Mean> mean = Mean.of(figures);
        if (printed.isEmpty() || mean.isEmpty()) {
            return;
        }
        BigDecimal sum = figures.stream().flatMap(Optional::stream).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal withZeros = Decimals.divide(sum, BigDecimal.valueOf(figures.size()));
        boolean complete = mean.get().counted() == mean.get().of();
        if (PrintedFigure.agrees(mean.get().value(), printed.get())) {
            if (!complete) {
                findings.add(leavesOut(new Place(dossier, table, column, total), printed.get(), mean.get(), withZeros));
            }
            labelledAsSum(table, column, total, mean.get(), sum).ifPresent(findings::add);
            return;
        }
        boolean explained = PrintedFigure.agrees(withZeros, printed.get())
                || Weighted.mean(total.rows(), column, "budget")
                        .filter(weighted -> PrintedFigure.agrees(weighted, printed.get()))
                        .isPresent()
                || isOtherMean(column, total, printed.get())
                || isMeanOfGroups(column, total, printed.get())
                || Weighted.meanByHeading(table, total.rows(), column)
                        .filter(weighted -> PrintedFigure.agrees(weighted, printed.get()))
                        .isPresent();
        if (!explained) {
            findings.add(mismatch(new Place(dossier, table, column, total), printed.get(), mean.get(), sum));
        }
    }

    /** The mean of all rows, of the subtotals, or of rows cut at a usual cap. */
    private static boolean isOtherMean(String column, TotalRows total, BigDecimal printed) {
        return isMean(total.all(), column, printed)
                || isMean(total.subtotals(), column, printed)
                || UsualCaps.ALL.stream().anyMatch(cap -> isCappedMean(total.rows(), column, cap, printed));
    }

    /** The mean of the objectives' or programmes' own means, whatever number of indicators each has. */
    private static boolean isMeanOfGroups(String column, TotalRows total, BigDecimal printed) {
        return GROUPS.stream().anyMatch(group -> {
            Map<String, List<TableRow>> groups = total.rows().stream()
                    .collect(Collectors.groupingBy(row -> Words.normalize(
                            row.find(group).map(TableCell::printed).orElse(""))));
            List<Optional<BigDecimal>> means = groups.values().stream()
                    .map(rows -> Mean.of(rows.stream()
                                    .map(row -> PrintedFigure.find(row, column))
                                    .toList())
                            .map(Mean::value))
                    .toList();
            return groups.size() > 1
                    && Mean.of(means)
                            .filter(mean -> PrintedFigure.agrees(mean.value(), printed))
                            .isPresent();
        });
    }

    private static boolean isMean(List<TableRow> rows, String column, BigDecimal printed) {
        return Mean.of(rows.stream().map(row -> PrintedFigure.find(row, column)).toList())
                .filter(mean -> PrintedFigure.agrees(mean.value(), printed))
                .isPresent();
    }

    private static boolean isCappedMean(List<TableRow> rows, String column, BigDecimal cap, BigDecimal printed) {
        return Mean.of(rows.stream()
                        .map(row -> PrintedFigure.find(row, column).map(cap::min))
                        .toList())
                .filter(mean -> PrintedFigure.agrees(mean.value(), printed))
                .isPresent();
    }

    /** Where a mean stands. */
    private record Place(Dossier dossier, RecognizedTable table, String column, TotalRows total) {}

    private static Finding leavesOut(Place place, BigDecimal printed, Mean mean, BigDecimal withZeros) {
        RecognizedTable table = place.table();
        String column = place.column();
        TotalRows total = place.total();
        // N/A says that there is nothing to count; a gap says nothing.
        boolean answered = total.rows().stream()
                .filter(row -> PrintedFigure.find(row, column).isEmpty())
                .allMatch(row -> isNotAvailable(row, column));
        FindingDraft draft = (answered
                        ? FindingDraft.hint("average-mismatch", table)
                        : FindingDraft.proven("average-mismatch", table))
                .at(total.total(), column)
                .expected(withZeros);
        List<String> missing = new ArrayList<>();
        for (TableRow row : total.rows()) {
            if (PrintedFigure.find(row, column).isEmpty()) {
                draft.related(Parts.part(place.dossier(), table, row), row, column);
                missing.add(row.find(column).map(cell -> cell.cell().a1()).orElse(""));
            }
        }
        draft.fix(
                Bilingual.of("Hitung baris kosong sebagai nol", "Count empty rows as zero"),
                FindingDraft.display(withZeros));
        return draft.message(
                "Nilai {0}, {1}, adalah rata-rata {2} dari {3} baris; {4} tidak dihitung. Bila baris itu bernilai nol,"
                        + " rata-ratanya {5}. Isi baris itu atau nyatakan mengapa tidak dihitung.",
                "The value of {0}, {1}, is the mean of {2} out of {3} rows, without {4}. If what is left out is zero,"
                        + " the mean is {5}. Fill it in, or state why it is not counted.",
                draft.cell(),
                FindingDraft.say(printed),
                mean.counted(),
                mean.of(),
                String.join(", ", missing),
                FindingDraft.say(withZeros));
    }

    private static boolean isNotAvailable(TableRow row, String column) {
        return row.find(column)
                .map(TableCell::reading)
                .filter(reading -> reading instanceof Reading.Absent absent && absent.kind() == Absence.NOT_AVAILABLE)
                .isPresent();
    }

    private static Optional<Finding> labelledAsSum(
            RecognizedTable table, String column, TotalRows total, Mean mean, BigDecimal sum) {
        String label = Words.normalize(total.total().label());
        boolean calledSum = (label.startsWith("jumlah") || label.startsWith("total")) && !label.contains("rata");
        if (!calledSum || mean.counted() < 2 || sum.compareTo(mean.value()) == 0) {
            return Optional.empty();
        }
        FindingDraft draft = FindingDraft.hint("sum-mismatch", table)
                .at(total.total(), column)
                .expected(sum);
        return Optional.of(draft.message(
                "Baris \"{0}\" di {1} berisi rata-rata, bukan jumlah (jumlahnya {2}). Ganti judul baris menjadi"
                        + " \"Rata-rata\".",
                "Row \"{0}\" in {1} holds the mean, not the sum (the sum is {2}). Rename the row to \"Rata-rata\".",
                total.total().label(),
                draft.cell(),
                FindingDraft.say(sum)));
    }

    private static Finding mismatch(Place place, BigDecimal printed, Mean mean, BigDecimal sum) {
        RecognizedTable table = place.table();
        String column = place.column();
        TotalRows total = place.total();
        // One figure and zeros "add up" to that figure by copying it down: only two or more are added.
        long addends = total.rows().stream()
                .flatMap(row -> PrintedFigure.find(row, column).stream())
                .filter(figure -> figure.signum() != 0)
                .count();
        boolean added = addends >= 2 && PrintedFigure.agreesAsSum(sum, printed);
        Optional<BigDecimal> weighted = Weighted.mean(total.rows(), column, "budget");
        BigDecimal expected = weighted.orElse(mean.value());
        // Where amounts stand beside the percentages either mean may be meant: a person decides.
        FindingDraft draft = weighted.isPresent() || added
                ? FindingDraft.doubtful(added ? "percentages-added" : "average-mismatch", table)
                : FindingDraft.proven("average-mismatch", table);
        draft.at(total.total(), column).expected(expected);
        weighted.filter(value -> value.compareTo(mean.value()) != 0)
                .ifPresent(value -> draft.fix(Weighted.WRITE, FindingDraft.display(value)));
        draft.fix(Bilingual.of("Tulis rata-rata", "Write the mean"), FindingDraft.display(mean.value()));
        for (TableRow row : total.rows()) {
            draft.related(Parts.part(place.dossier(), table, row), row, column);
        }
        return draft.message(
                "Baris \"{0}\" menyatakan {1}, yang {2}: {3} (rata-rata {4}){5}. Periksa lalu perbaiki {6}.",
                "Row \"{0}\" states {1}, which {2}; it should be {3} (mean of {4}){5}. Check, then correct {6}.",
                total.total().label(),
                FindingDraft.say(printed),
                added ? ADDED : NO_MEAN,
                FindingDraft.say(mean.value()),
                Bilingual.count(mean.counted(), "baris", "row", "rows"),
                weighted.map(MeanCheck::weighted).orElse(Bilingual.NOTHING),
                draft.cell());
    }

    private static Bilingual weighted(BigDecimal mean) {
        return Bilingual.of(
                " atau {0} (ditimbang dengan anggaran)", " or {0} (weighted by budget)", FindingDraft.say(mean));
    }
}
