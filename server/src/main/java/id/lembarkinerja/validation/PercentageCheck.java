package id.lembarkinerja.validation;

import id.lembarkinerja.evaluation.TotalRows;
import id.lembarkinerja.formulas.aggregate.Mean;
import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.formulas.number.Decimals;
import id.lembarkinerja.formulas.number.Reading;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.Relation;
import id.lembarkinerja.recognition.RowKind;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableRow;
import id.lembarkinerja.recognition.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code percentage-mismatch} and {@code percentages-added}: a percentage that does not follow from its own row. */
final class PercentageCheck implements Check {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** The same in both languages. */
    private static final String CALCULATION = "{0} / {1} × 100 = {2} %";

    @Override
    public List<Finding> check(Dossier dossier) {
        List<Finding> findings = new ArrayList<>();
        for (RecognizedTable table : dossier.tables()) {
            for (Relation relation : dossier.relations(table, Relation.Kind.PERCENTAGE)) {
                for (TableRow row : table.rows()) {
                    if (row.kind() == RowKind.INDICATOR || row.kind() == RowKind.TOTAL) {
                        check(table, relation.columns(), row).ifPresent(findings::add);
                    }
                }
            }
        }
        return findings;
    }

    /** A cell merged over several rows is judged in its first row. */
    static boolean isCarried(TableRow row, String column) {
        return row.find(column).filter(TableCell::carried).isPresent();
    }

    /** Whether the row has all three figures and they agree. */
    static boolean isRight(List<String> columns, TableRow row) {
        Optional<BigDecimal> part = PrintedFigure.find(row, columns.get(0));
        Optional<BigDecimal> whole = PrintedFigure.find(row, columns.get(1));
        Optional<BigDecimal> percent = PrintedFigure.find(row, columns.get(2));
        return part.isPresent()
                && percent.isPresent()
                && whole.filter(figure -> figure.signum() != 0).isPresent()
                && PrintedFigure.agrees(Decimals.divide(part.get().multiply(HUNDRED), whole.get()), percent.get());
    }

    private static Optional<Finding> check(RecognizedTable table, List<String> columns, TableRow row) {
        Optional<BigDecimal> part = PrintedFigure.find(row, columns.get(0));
        Optional<BigDecimal> whole = PrintedFigure.find(row, columns.get(1));
        Optional<BigDecimal> percent = PrintedFigure.find(row, columns.get(2));
        if (isCarried(row, columns.get(2))
                || part.isEmpty()
                || whole.isEmpty()
                || percent.isEmpty()
                || whole.get().signum() == 0) {
            return Optional.empty();
        }
        BigDecimal computed = Decimals.divide(part.get().multiply(HUNDRED), whole.get());
        if (PrintedFigure.agrees(computed, percent.get())) {
            return Optional.empty();
        }
        if (isShare(row, columns.get(2), percent.get(), computed)) {
            return Optional.of(asShare(table, columns, row, computed));
        }
        boolean total = row.kind() == RowKind.TOTAL;
        if (total && isMeanOfPercentages(table, row, columns.get(2), percent.get())) {
            return asMean(table, columns, row, computed);
        }
        boolean added = total && isSumOfPercentages(table, columns.get(2), percent.get());
        FindingDraft draft = FindingDraft.proven(added ? "percentages-added" : "percentage-mismatch", table)
                .at(row, columns.get(2))
                .expected(computed)
                .related(table, row, columns.get(0))
                .related(table, row, columns.get(1))
                .fix(
                        Bilingual.of("Tulis persentase yang dihitung", "Write the computed percentage"),
                        FindingDraft.display(computed));
        Bilingual calculation = Bilingual.of(
                CALCULATION,
                CALCULATION,
                FindingDraft.say(part.get()),
                FindingDraft.say(whole.get()),
                FindingDraft.say(computed));
        return Optional.of(
                added
                        ? draft.message(
                                "Persentase baris jumlah adalah penjumlahan persentase baris-barisnya. Yang benar"
                                        + " dihitung dari jumlah: {0}. Ganti isi {1}.",
                                "The percentage of the total row is the sum of the percentages of its rows. Computed"
                                        + " from the totals, as it must be, it is {0}. Replace what {1} holds.",
                                calculation,
                                draft.cell())
                        : draft.message(
                                "Tercetak {0} %, padahal {1}. Periksa kedua angkanya, lalu perbaiki {2}.",
                                "{0} % is printed, but {1}. Check both figures, then correct {2}.",
                                FindingDraft.say(percent.get()),
                                calculation,
                                draft.cell()));
    }

    /** {@code 0,5} for 50 %, in a cell that prints no percent sign. */
    private static boolean isShare(TableRow row, String column, BigDecimal printed, BigDecimal computed) {
        boolean bare = row.find(column)
                .filter(cell -> cell.reading() instanceof Reading.Value value
                        && value.unit().isEmpty())
                .isPresent();
        return bare && PrintedFigure.agrees(computed, printed.movePointRight(2));
    }

    private static Finding asShare(RecognizedTable table, List<String> columns, TableRow row, BigDecimal computed) {
        FindingDraft draft = FindingDraft.doubtful("number-format", table)
                .at(row, columns.get(2))
                .expected(computed)
                .fix(Bilingual.of("Tulis sebagai persen", "Write as a percentage"), FindingDraft.display(computed));
        return draft.message(
                "Persentase di {0} tertulis sebagai pecahan; dalam persen {1}. Tulis dalam persen, atau beri format"
                        + " persen.",
                "The percentage in {0} is written as a fraction; in percent it is {1}. Write it in percent, or give the"
                        + " cell the percent format.",
                draft.cell(),
                FindingDraft.say(computed));
    }

    private static boolean isMeanOfPercentages(
            RecognizedTable table, TableRow total, String column, BigDecimal printed) {
        return TotalRows.list(table).stream()
                .filter(rows -> rows.total().key().equals(total.key()))
                .flatMap(rows -> Stream.of(rows.rows(), rows.all(), rows.subtotals()))
                .map(rows -> Mean.of(rows.stream()
                        .map(row -> PrintedFigure.find(row, column))
                        .toList()))
                .flatMap(Optional::stream)
                .anyMatch(mean -> mean.counted() >= 2 && PrintedFigure.agrees(mean.value(), printed));
    }

    /** A row called a mean may hold one; a row called a sum makes one wonder. */
    private static Optional<Finding> asMean(
            RecognizedTable table, List<String> columns, TableRow row, BigDecimal computed) {
        if (Words.normalize(row.label()).contains("rata")) {
            return Optional.empty();
        }
        FindingDraft draft = FindingDraft.doubtful("percentage-mismatch", table)
                .at(row, columns.get(2))
                .expected(computed)
                .related(table, row, columns.get(0))
                .related(table, row, columns.get(1))
                .fix(
                        Bilingual.of("Tulis persentase dari jumlahnya", "Write the percentage of the totals"),
                        FindingDraft.display(computed));
        return Optional.of(draft.message(
                "Persentase di {0} adalah rata-rata persentase baris-barisnya, bukan persentase dari jumlahnya ({1} %)."
                        + " Hitung dari jumlahnya, atau sebut baris ini rata-rata.",
                "The percentage in {0} is the mean of the percentages of its rows, not the percentage of the totals"
                        + " ({1} %). Compute it from the totals, or call this row a mean.",
                draft.cell(),
                FindingDraft.say(computed)));
    }

    private static boolean isSumOfPercentages(RecognizedTable table, String column, BigDecimal printed) {
        List<BigDecimal> rows = table.rows().stream()
                .filter(row -> row.kind() == RowKind.INDICATOR)
                .flatMap(row -> PrintedFigure.find(row, column).stream())
                .filter(figure -> figure.signum() != 0)
                .toList();
        BigDecimal sum = rows.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return rows.size() >= 2 && PrintedFigure.agreesAsSum(sum, printed);
    }
}
