package id.lembarkinerja.validation;

import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.RowKind;
import id.lembarkinerja.recognition.TableColumn;
import id.lembarkinerja.recognition.TableRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code copied-values}: two columns that come from different sources but hold the same figures in all rows, or figures
 * in one constant proportion.
 */
final class CopiedColumnsCheck implements Check {
    /** So many different figures agree by copying only. */
    private static final int FEWEST_COPIES = 4;
    /** A proportion can be a matter of few round figures: more of them are needed. */
    private static final int FEWEST_MULTIPLES = 6;

    /**
     * Two columns filled from different sources.
     *
     * @param why what to make sure of, after {@code sama persis di semua baris}
     * @param proportional whether a constant proportion is as strange as equality
     */
    private record Independent(String first, String second, Bilingual why, boolean proportional) {}

    private static final Independent SHARES = new Independent(
            "physical",
            "financial",
            new Bilingual(
                    "Kemajuan fisik jarang sama dengan serapan anggaran; pastikan kolom fisik tidak disalin dari kolom"
                            + " keuangan.",
                    "Physical progress is rarely the same as the share of the budget spent; make sure that the physical"
                            + " column was not copied from the financial one."),
            true);
    private static final Bilingual FROM_TARGET = new Bilingual(
            "Pastikan kolom realisasi diisi dari data, bukan disalin dari kolom target.",
            "Make sure that the column of actuals was filled in from data, not copied from the column of targets.");
    private static final Bilingual FROM_BASELINE = new Bilingual(
            "Pastikan kondisi awal diisi dari data tahun dasar, bukan disalin dari tahun ini.",
            "Make sure that the baseline was filled in from data of the base year, not copied from this year.");
    private static final Bilingual FROM_BUDGET = new Bilingual(
            "Anggaran jarang terserap sampai rupiah terakhir di semua baris; pastikan realisasi tidak disalin dari pagu.",
            "A budget is rarely spent to the last rupiah in every row; make sure that the expenditure was not copied from"
                    + " the ceiling.");
    private static final Bilingual FROM_YEAR = new Bilingual(
            "Pastikan kolom tahun berikutnya ditetapkan sendiri, bukan disalin dari tahun sebelumnya.",
            "Make sure that the column of the next year was set by itself, not copied from the year before.");
    private static final Bilingual FROM_OTHER_YEAR = new Bilingual(
            "Angka tahun yang lain: pastikan blok kolom ini tidak tergeser satu tahun dan tidak disalin dari target.",
            "Figures of another year: make sure that this block of columns is not shifted by a year and not copied from"
                    + " the targets.");
    private static final Bilingual EXACTLY = new Bilingual("sama persis dengan", "is exactly the same as");
    private static final Bilingual IN_PROPORTION =
            new Bilingual("berbanding tetap dengan", "is in constant proportion to");

    @Override
    public List<Finding> check(Dossier dossier) {
        List<Finding> findings = new ArrayList<>();
        for (RecognizedTable table : dossier.tables()) {
            for (Independent pair : pairs(table)) {
                check(table, pair).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static List<Independent> pairs(RecognizedTable table) {
        List<Independent> pairs = new ArrayList<>();
        pairs.add(SHARES);
        pairs.add(new Independent("baseline", "actual", FROM_BASELINE, true));
        pairs.add(new Independent("baseline", "achievement", FROM_BASELINE, false));
        pairs.add(new Independent("expenditure", "budget", FROM_BUDGET, true));
        pairs.add(new Independent("budget-next", "budget", FROM_YEAR, false));
        pairs.add(new Independent("target-next", "target", FROM_YEAR, false));
        List<TableColumn> columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
            String key = columns.get(i).key();
            if (key.startsWith("actual")) {
                String target = "target" + key.substring("actual".length());
                pairs.add(new Independent(key, target, FROM_TARGET, true));
            }
            ofOtherYears(table, key, pairs);
            if (i > 0 && isYearAfter(columns.get(i - 1).key(), key)) {
                pairs.add(new Independent(key, columns.get(i - 1).key(), FROM_YEAR, false));
            }
        }
        return pairs.stream()
                .filter(pair -> table.findColumn(pair.first()).isPresent()
                        && table.findColumn(pair.second()).isPresent())
                .toList();
    }

    /** Results and projections of a year that are the targets of another one. */
    private static void ofOtherYears(RecognizedTable table, String key, List<Independent> pairs) {
        boolean result = key.startsWith("actual-") || key.startsWith("projection-");
        if (!result || !isYear(key)) {
            return;
        }
        for (TableColumn other : table.columns()) {
            boolean target = other.key().startsWith("target-") && isYear(other.key());
            if (target && !other.key().endsWith(key.substring(key.length() - 4))) {
                pairs.add(new Independent(key, other.key(), FROM_OTHER_YEAR, false));
            }
        }
    }

    /** {@code target-2021} stands right before {@code target-2022}. */
    private static boolean isYearAfter(String before, String key) {
        return isYear(before)
                && isYear(key)
                && before.substring(0, before.length() - 4).equals(key.substring(0, key.length() - 4))
                && Integer.parseInt(key.substring(key.length() - 4)) - 1
                        == Integer.parseInt(before.substring(before.length() - 4));
    }

    private static boolean isYear(String key) {
        int digits = 0;
        while (digits < key.length() && Character.isDigit(key.charAt(key.length() - 1 - digits))) {
            digits++;
        }
        return digits == 4;
    }

    private static Optional<Finding> check(RecognizedTable table, Independent pair) {
        List<TableRow> rows = table.rows().stream()
                .filter(row -> row.kind() == RowKind.INDICATOR)
                .filter(row -> PrintedFigure.find(row, pair.first()).isPresent()
                        && PrintedFigure.find(row, pair.second()).isPresent())
                .toList();
        Set<BigDecimal> distinct = new HashSet<>();
        BigDecimal left = BigDecimal.ZERO;
        BigDecimal right = BigDecimal.ZERO;
        for (TableRow row : rows) {
            BigDecimal first = figure(row, pair.first());
            BigDecimal second = figure(row, pair.second());
            if (left.signum() == 0) {
                left = first;
                right = second;
            }
            // Compared as products, so that no proportion has to be rounded.
            if (first.multiply(right).compareTo(second.multiply(left)) != 0) {
                return Optional.empty();
            }
            if (first.signum() != 0) {
                distinct.add(first.stripTrailingZeros());
            }
        }
        boolean equal = left.compareTo(right) == 0;
        boolean enough = distinct.size() >= (equal ? FEWEST_COPIES : FEWEST_MULTIPLES);
        if (rows.isEmpty() || left.signum() == 0 || right.signum() == 0 || !enough || !(equal || pair.proportional())) {
            return Optional.empty();
        }
        return Optional.of(finding(table, pair, rows, equal));
    }

    private static Finding finding(RecognizedTable table, Independent pair, List<TableRow> rows, boolean equal) {
        FindingDraft draft = FindingDraft.hint("copied-values", table)
                .at(rows.get(0), pair.first())
                .related(table, rows.get(0), pair.second());
        return draft.message(
                "Kolom \"{0}\" {1} kolom \"{2}\" di semua {3} baris. {4}",
                "Column \"{0}\" {1} column \"{2}\" in all {3} rows. {4}",
                table.heading(pair.first()),
                equal ? EXACTLY : IN_PROPORTION,
                table.heading(pair.second()),
                rows.size(),
                pair.why());
    }

    private static BigDecimal figure(TableRow row, String column) {
        return PrintedFigure.find(row, column).orElse(BigDecimal.ZERO);
    }
}
