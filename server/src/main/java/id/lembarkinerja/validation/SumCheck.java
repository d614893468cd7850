package id.lembarkinerja.validation;

import id.lembarkinerja.evaluation.Hierarchy;
import id.lembarkinerja.evaluation.TotalRows;
import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.formulas.number.Absence;
import id.lembarkinerja.formulas.number.Decimals;
import id.lembarkinerja.formulas.number.Reading;
import id.lembarkinerja.recognition.ColumnType;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.Relation;
import id.lembarkinerja.recognition.RowKind;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableColumn;
import id.lembarkinerja.recognition.TableRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code sum-mismatch}: a total row that is not the sum of its rows. */
final class SumCheck implements Check {
    private static final Bilingual COUNTED_TWICE = Bilingual.of(
            " Angka itu menjumlahkan baris induk bersama rinciannya, jadi terhitung dua kali.",
            " It adds the parent rows to their own breakdown, so they are counted twice.");
    private static final Bilingual INCOMPLETE = Bilingual.of(
            " Ada baris yang tidak terbaca, jadi jumlah ini belum pasti.",
            " Some rows cannot be read, so this sum is not certain.");

    @Override
    public List<Finding> check(Dossier dossier) {
        List<Finding> findings = new ArrayList<>();
        for (RecognizedTable table : dossier.tables()) {
            for (Relation relation : dossier.relations(table, Relation.Kind.SUM)) {
                for (String key : relation.columns()) {
                    Optional<TableColumn> column = table.findColumn(key);
                    if (column.isPresent()) {
                        RecognizedTable whole = Parts.whole(dossier, table);
                        for (TotalRows total : TotalRows.list(whole)) {
                            if (Parts.isOwn(table, total.total())) {
                                check(dossier, whole, column.get(), total).ifPresent(findings::add);
                            }
                        }
                    }
                }
            }
        }
        return findings;
    }

    private static Optional<Finding> check(
            Dossier dossier, RecognizedTable table, TableColumn column, TotalRows total) {
        Optional<BigDecimal> printed = PrintedFigure.find(total.total(), column.key());
        List<TableRow> programs = ProgramRows.list(total.rows(), column.key());
        List<TableRow> rows =
                programs.isEmpty() ? Hierarchy.leaves(ownFigures(total.rows(), column.key()), column.key()) : programs;
        List<TableRow> filled = rows.stream()
                .filter(row -> PrintedFigure.find(row, column.key()).isPresent())
                .toList();
        if (printed.isEmpty()
                || filled.isEmpty()
                || isAccepted(table, printed.get(), column, total)
                || isCarriedOver(dossier, table, printed.get(), column, total)) {
            return Optional.empty();
        }
        BigDecimal sum = PrintedFigure.sum(rows, column.key());
        boolean complete = rows.stream().allMatch(row -> isReadable(row, column.key()));
        boolean twice = new SumCandidates(table, total, column.key()).isDoubleCounting(printed.get());
        // Other numbers than money may be summed, averaged or repeated: only money totals prove anything.
        FindingDraft draft = complete && !twice && programs.isEmpty() && column.type() == ColumnType.MONEY
                ? FindingDraft.proven("sum-mismatch", table)
                : FindingDraft.doubtful("sum-mismatch", table);
        draft.at(total.total(), column.key())
                .expected(sum)
                .fix(Bilingual.of("Tulis jumlah yang dihitung", "Write the computed sum"), sum);
        for (TableRow row : filled) {
            draft.related(Parts.part(dossier, table, row), row, column.key());
        }
        BigDecimal difference = printed.get().subtract(sum);
        return Optional.of(draft.message(
                "Baris \"{0}\" menyatakan {1}, padahal jumlah {2} di atasnya {3} (selisih {4}).{5}{6} Periksa"
                        + " baris-barisnya, lalu perbaiki {7}.",
                "Row \"{0}\" states {1}, but the {2} above it add up to {3} (difference {4}).{5}{6} Check the rows,"
                        + " then correct {7}.",
                total.total().label(),
                say(printed.get()),
                programs.isEmpty()
                        ? Bilingual.count(filled.size(), "baris", "row", "rows")
                        : Bilingual.count(filled.size(), "program", "programme", "programmes"),
                say(sum),
                say(difference),
                twice ? COUNTED_TWICE : explain(difference, filled, column.key()),
                complete ? Bilingual.NOTHING : INCOMPLETE,
                draft.cell()));
    }

    /** Headings repeated on the next page cut a table in two; the total below covers both pieces. */
    private static boolean isCarriedOver(
            Dossier dossier, RecognizedTable table, BigDecimal printed, TableColumn column, TotalRows total) {
        List<TableRow> rows = new ArrayList<>(total.all());
        for (int i = dossier.tables().indexOf(table) - 1; i >= 0; i--) {
            RecognizedTable before = dossier.tables().get(i);
            boolean same = before.file() == table.file()
                    && before.sheet().equals(table.sheet())
                    && before.columns().equals(table.columns());
            if (!same) {
                return false;
            }
            rows.addAll(
                    0,
                    before.rows().stream()
                            .filter(row -> row.kind() == RowKind.INDICATOR)
                            .toList());
            if (PrintedFigure.agreesAsSum(
                    PrintedFigure.sum(Hierarchy.leaves(rows, column.key()), column.key()), printed)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAccepted(RecognizedTable table, BigDecimal printed, TableColumn column, TotalRows total) {
        return new SumCandidates(table, total, column.key()).explain(printed)
                || (column.type() != ColumnType.MONEY && isMeanOrRepeated(printed, column, total));
    }

    private static boolean isMeanOrRepeated(BigDecimal printed, TableColumn column, TotalRows total) {
        List<BigDecimal> figures = figures(total.rows(), column.key());
        if (figures.isEmpty()) {
            return true;
        }
        BigDecimal sum = figures.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal mean = Decimals.divide(sum, BigDecimal.valueOf(figures.size()));
        return PrintedFigure.agrees(mean, printed) || figures.stream().allMatch(f -> f.compareTo(printed) == 0);
    }

    /** The one row that would explain the difference, if there is one. */
    private static Bilingual explain(BigDecimal difference, List<TableRow> rows, String column) {
        for (TableRow row : rows) {
            BigDecimal figure = PrintedFigure.find(row, column).orElse(BigDecimal.ZERO);
            String cell = row.find(column).map(at -> at.cell().a1()).orElse("");
            if (figure.signum() != 0 && figure.compareTo(difference.negate()) == 0) {
                return Bilingual.of(
                        " Selisihnya persis isi {0}: mungkin baris itu tidak ikut dijumlahkan.",
                        " The difference is exactly what {0} holds: that row may have been left out.", cell);
            }
            if (figure.signum() != 0 && figure.compareTo(difference) == 0) {
                return Bilingual.of(
                        " Selisihnya persis isi {0}: mungkin baris itu terhitung dua kali.",
                        " The difference is exactly what {0} holds: that row may be counted twice.", cell);
            }
        }
        return Bilingual.NOTHING;
    }

    /** An amount merged over several rows counts once. */
    static List<TableRow> ownFigures(List<TableRow> rows, String column) {
        return rows.stream()
                .filter(row -> !PercentageCheck.isCarried(row, column))
                .toList();
    }

    private static boolean isReadable(TableRow row, String column) {
        Optional<Reading> reading = row.find(column).map(TableCell::reading);
        return reading.isPresent()
                && (reading.get() instanceof Reading.Value
                        || (reading.get() instanceof Reading.Absent absent && absent.kind() != Absence.BLANK));
    }

    private static List<BigDecimal> figures(List<TableRow> rows, String column) {
        return rows.stream()
                .flatMap(row -> PrintedFigure.find(row, column).stream())
                .toList();
    }

    private static Bilingual say(BigDecimal value) {
        return FindingDraft.say(value);
    }
}
