package id.lembarkinerja.validation;

import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.recognition.ColumnType;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.RowKind;
import id.lembarkinerja.recognition.TableColumn;
import id.lembarkinerja.recognition.TableRow;
import id.lembarkinerja.recognition.Words;
import id.lembarkinerja.validation.unit.UnitNames;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code value-impossible}: more than the whole, and less than nothing. */
final class ImpossibleValueCheck implements Check {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
    private static final Bilingual SHARE = new Bilingual("paling banyak 100 %", "it can be 100 % at most");
    private static final Bilingual NEGATIVE = new Bilingual("tidak mungkin negatif", "it cannot be negative");
    private static final Bilingual SHARE_OF_WHOLE = new Bilingual(
            "persentase bagian dari keseluruhan paling banyak 100 %", "a part of a whole is 100 % of it at most");
    private static final Bilingual NEGATIVE_COUNT =
            new Bilingual("jumlah tidak mungkin negatif", "a number of things cannot be negative");
    private static final Bilingual MONTHS_OF_YEAR =
            new Bilingual("setahun hanya 12 bulan", "a year has only 12 months");

    /** Shares of a whole: physical progress and budget spent never exceed it. */
    private static final Set<String> SHARES = Set.of("physical", "financial");

    private static final Set<String> BALANCES =
            Set.of("surplus", "defisit", "pembiayaan", "netto", "silpa", "selisih", "kurang", "pengurangan", "koreksi");
    /** A share may pass 100 where it compares with something other than its own whole. */
    private static final Set<String> COMPARISONS = Set.of(
            "pertumbuhan",
            "kenaikan",
            "peningkatan",
            "penurunan",
            "perubahan",
            "laju",
            "capaian",
            "pencapaian",
            "realisasi",
            "terhadap",
            "dibanding",
            "dibandingkan",
            "rasio",
            "target",
            "serapan",
            "selisih");
    /** Salaries are paid 13 or 14 times a year, and a duration may be of any length. */
    private static final Set<String> LONGER_THAN_A_YEAR =
            Set.of("gaji", "tunjangan", "honorarium", "lama", "waktu", "durasi", "usia", "umur", "masa", "jangka");

    private final UnitNames units = UnitNames.load();
    private final IndicatorNames names = IndicatorNames.load();

    @Override
    public List<Finding> check(Dossier dossier) {
        List<Finding> findings = new ArrayList<>();
        dossier.tables().forEach(table -> new OfTable(dossier, table).check(findings));
        return findings;
    }

    private final class OfTable {
        private final Dossier dossier;
        private final RecognizedTable table;
        private final List<TableColumn> measures;
        /** By place of the row: its unit is the same for all its figures. */
        private final List<String> unitOfRow;
        /** Units are few and rows many, so each unit is judged once. */
        private final Set<String> percents = new HashSet<>();

        private final Set<String> months = new HashSet<>();

        OfTable(Dossier dossier, RecognizedTable table) {
            this.dossier = dossier;
            this.table = table;
            this.measures = Measures.list(table);
            this.unitOfRow = table.rows().stream()
                    .map(row -> Measures.unit(measures, row))
                    .toList();
            for (String unit : new HashSet<>(unitOfRow)) {
                if (unit.isEmpty() || units.isPercent(unit)) {
                    percents.add(unit);
                }
                if (units.same(unit, "bulan")) {
                    months.add(unit);
                }
            }
        }

        void check(List<Finding> findings) {
            for (TableColumn column : table.columns()) {
                boolean measure = measures.contains(column);
                for (int i = 0; i < table.rows().size(); i++) {
                    TableRow row = table.rows().get(i);
                    Optional<BigDecimal> figure = PrintedFigure.find(row, column.key());
                    if (figure.isPresent() && !PercentageCheck.isCarried(row, column.key())) {
                        find(column, row, figure.get(), measure ? Optional.of(unitOfRow.get(i)) : Optional.empty())
                                .ifPresent(why -> findings.add(finding(table, column, row, figure.get(), why)));
                    }
                }
            }
        }

        /** Why a figure cannot be; the unit is that of a measure. */
        private Optional<Bilingual> find(TableColumn column, TableRow row, BigDecimal figure, Optional<String> unit) {
            boolean above = figure.compareTo(HUNDRED) > 0;
            boolean below = figure.signum() < 0;
            boolean share = SHARES.contains(column.key());
            if (share && above) {
                return Optional.of(SHARE);
            }
            if (below && (share || column.key().startsWith("count") || isMoney(column, row))) {
                return Optional.of(NEGATIVE);
            }
            if (unit.isEmpty() || row.kind() != RowKind.INDICATOR) {
                return Optional.empty();
            }
            if (above && percents.contains(unit.get()) && isShareOfWhole(row)) {
                return Optional.of(SHARE_OF_WHOLE);
            }
            if (below && names.isCount(dossier.words(Measures.indicator(row)))) {
                return Optional.of(NEGATIVE_COUNT);
            }
            return figure.compareTo(MONTHS) > 0 && months.contains(unit.get()) && isWithinAYear(row)
                    ? Optional.of(MONTHS_OF_YEAR)
                    : Optional.empty();
        }

        /** {@code Persentase anak yang dilayani}: of all children, so never more than all. */
        private boolean isShareOfWhole(TableRow row) {
            List<String> words = dossier.words(Measures.indicator(row));
            return names.isShare(words)
                    && words.contains("yang")
                    && words.stream().noneMatch(COMPARISONS::contains);
        }
    }

    /** A balance may be negative: a deficit, net financing. */
    private static boolean isMoney(TableColumn column, TableRow row) {
        return column.type() == ColumnType.MONEY
                && Words.of(row.label()).stream().noneMatch(BALANCES::contains);
    }

    private static boolean isWithinAYear(TableRow row) {
        return Words.of(Measures.indicator(row) + " " + row.label()).stream().noneMatch(LONGER_THAN_A_YEAR::contains);
    }

    private static Finding finding(
            RecognizedTable table, TableColumn column, TableRow row, BigDecimal figure, Bilingual why) {
        FindingDraft draft = FindingDraft.doubtful("value-impossible", table).at(row, column.key());
        return draft.message(
                "\"{0}\" di {1} bernilai {2}, padahal {3}. Periksa angkanya.",
                "\"{0}\" in {1} is {2}, but {3}. Check the figure.",
                column.header(),
                draft.cell(),
                FindingDraft.say(figure),
                why);
    }
}
