package id.lembarkinerja.validation;

import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.formulas.number.Absence;
import id.lembarkinerja.formulas.number.Decimals;
import id.lembarkinerja.formulas.number.Reading;
import id.lembarkinerja.formulas.rating.Band;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableRow;
import id.lembarkinerja.recognition.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code count-mismatch} and {@code percentage-mismatch}: a table that counts the indicators of each category, against
 * the indicators of the achievement table and against itself.
 */
final class CategoryCountCheck implements Check {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Bilingual WRITE_PERCENTAGE =
            new Bilingual("Tulis persentase yang dihitung", "Write the computed percentage");
    private static final Bilingual WRITE_COUNT =
            new Bilingual("Tulis jumlah yang dihitung", "Write the computed number");

    @Override
    public List<Finding> check(Dossier dossier) {
        List<Finding> findings = new ArrayList<>();
        for (PrintedScale scale : PrintedScale.list(dossier)) {
            if (scale.table().findColumn("count").isPresent()) {
                percentages(scale, findings);
                counts(dossier, scale, findings);
            }
        }
        return findings;
    }

    /** Each percentage is that of its count among all counts. */
    private static void percentages(PrintedScale scale, List<Finding> findings) {
        List<Optional<BigDecimal>> counts =
                scale.rows().stream().map(CategoryCountCheck::count).toList();
        if (counts.stream().anyMatch(Optional::isEmpty)) {
            return;
        }
        BigDecimal all = counts.stream().flatMap(Optional::stream).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (all.signum() <= 0) {
            return;
        }
        for (int i = 0; i < counts.size(); i++) {
            TableRow row = scale.rows().get(i);
            Optional<BigDecimal> percent = PrintedFigure.find(row, "percent");
            BigDecimal part = counts.get(i).orElseThrow();
            BigDecimal computed = Decimals.divide(part.multiply(HUNDRED), all);
            if (percent.isPresent() && !PrintedFigure.agrees(computed, percent.get())) {
                FindingDraft draft = FindingDraft.proven("percentage-mismatch", scale.table())
                        .at(row, "percent")
                        .expected(computed)
                        .fix(WRITE_PERCENTAGE, FindingDraft.display(computed));
                scale.rows().forEach(other -> draft.related(scale.table(), other, "count"));
                findings.add(draft.message(
                        "Tercetak {0} %, padahal {1} dari {2} indikator adalah {3} %. Periksa jumlah tiap kategori, lalu"
                                + " perbaiki {4}.",
                        "{0} % is printed, but {1} of {2} indicators is {3} %. Check the number in each category, then"
                                + " correct {4}.",
                        FindingDraft.say(percent.get()),
                        FindingDraft.say(part),
                        FindingDraft.say(all),
                        FindingDraft.say(computed),
                        draft.cell()));
            }
        }
    }

    private static Optional<BigDecimal> count(TableRow row) {
        Optional<Reading> reading = row.find("count").map(TableCell::reading);
        boolean none = reading.filter(CategoryCountCheck::isDash).isPresent();
        return none ? Optional.of(BigDecimal.ZERO) : reading.flatMap(Reading::value);
    }

    private static boolean isDash(Reading reading) {
        return reading instanceof Reading.Absent absent && absent.kind() == Absence.DASH;
    }

    private static void counts(Dossier dossier, PrintedScale scale, List<Finding> findings) {
        List<Achieved> tables = dossier.tables().stream()
                .filter(table -> table.file() == scale.table().file())
                .map(table -> Achieved.of(dossier, table))
                .filter(achieved ->
                        achieved.table().findColumn(achieved.column()).isPresent())
                .filter(achieved -> !achieved.rows().isEmpty())
                .toList();
        boolean empty = scale.rows().stream()
                .allMatch(row -> count(row).filter(count -> count.signum() != 0).isEmpty());
        if (empty && !tables.isEmpty()) {
            findings.add(notCounted(scale, tables));
        } else if (tables.size() == 1) {
            compare(scale, tables.get(0), findings);
        }
    }

    private static Finding notCounted(PrintedScale scale, List<Achieved> tables) {
        int indicators =
                tables.stream().mapToInt(achieved -> achieved.rows().size()).sum();
        FindingDraft draft = FindingDraft.hint("count-mismatch", scale.table())
                .at(scale.rows().get(0), "count");
        return draft.message(
                "Jumlah indikator tiap kategori belum diisi mulai {0}, padahal berkas ini memuat {1} dengan capaian."
                        + " Hitung indikator tiap kategori.",
                "The number of indicators in each category is not filled in from {0} on, although this workbook has {1}"
                        + " with an achievement. Count the indicators in each category.",
                draft.cell(),
                Bilingual.count(indicators, "indikator", "indicator", "indicators"));
    }

    private static void compare(PrintedScale scale, Achieved achieved, List<Finding> findings) {
        List<TableRow> rows = achieved.rows();
        int[] counted = new int[scale.rows().size()];
        for (TableRow row : rows) {
            BigDecimal value = achieved.find(row).orElseThrow();
            Optional<Band> band =
                    scale.scale().rate(value).or(() -> scale.scale().rate(value.setScale(0, RoundingMode.HALF_UP)));
            if (band.isEmpty()) {
                return;
            }
            counted[scale.scale().bands().indexOf(band.get())]++;
        }
        BigDecimal all =
                scale.rows().stream().flatMap(row -> count(row).stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (all.intValue() == objectives(rows) && objectives(rows) != rows.size()) {
            return;
        }
        for (int i = 0; i < counted.length; i++) {
            TableRow row = scale.rows().get(i);
            BigDecimal computed = BigDecimal.valueOf(counted[i]);
            Optional<BigDecimal> printed = count(row).filter(count -> count.compareTo(computed) != 0);
            if (printed.isPresent()) {
                findings.add(mismatch(scale, row, printed.get(), computed, achieved.table()));
            }
        }
    }

    /** Some tables count objectives instead of indicators. */
    private static long objectives(List<TableRow> rows) {
        return rows.stream()
                .map(row -> Words.normalize(
                        row.find("objective").map(TableCell::printed).orElse("")))
                .filter(objective -> !objective.isEmpty())
                .distinct()
                .count();
    }

    private static Finding mismatch(
            PrintedScale scale, TableRow row, BigDecimal printed, BigDecimal computed, RecognizedTable table) {
        FindingDraft draft = FindingDraft.doubtful("count-mismatch", scale.table())
                .at(row, "count")
                .expected(computed)
                .fix(WRITE_COUNT, computed);
        return draft.message(
                "Kategori \"{0}\" tercetak {1} indikator di {2}, padahal tabel capaian di lembar {3} ({4}) memuat {5}"
                        + " indikator dalam rentang itu. Hitung ulang jumlah tiap kategori.",
                "The number of indicators of category \"{0}\" is printed as {1} in {2}, but the achievement table in sheet"
                        + " {3} ({4}) has {5} within that band. Count the indicators in each category again.",
                row.label(),
                FindingDraft.say(printed),
                draft.cell(),
                table.sheet(),
                table.range().a1(),
                FindingDraft.say(computed));
    }
}
