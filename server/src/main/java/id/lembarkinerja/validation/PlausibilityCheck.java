package id.lembarkinerja.validation;

import id.lembarkinerja.recognition.ColumnType;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.RowKind;
import id.lembarkinerja.recognition.TableColumn;
import id.lembarkinerja.recognition.TableRow;
import id.lembarkinerja.recognition.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code value-impossible} and {@code copied-values}: figures that cannot be, and a column copied from another. */
final class PlausibilityCheck implements Check {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** Shares of a whole: physical progress and budget spent never exceed it. */
    private static final Set<String> SHARES = Set.of("physical", "financial");

    private static final Set<String> BALANCES =
            Set.of("surplus", "defisit", "pembiayaan", "netto", "silpa", "selisih", "kurang", "pengurangan", "koreksi");

    private static final int FEWEST_COPIES = 4;

    private static final String COPIED_SHARE = "Persentase fisik dan keuangan sama persis di semua {n} baris. Kemajuan"
            + " fisik jarang sama dengan serapan anggaran; pastikan kolom fisik tidak disalin dari kolom keuangan.";
    private static final String COPIED_TARGET = "Realisasi sama persis dengan target di semua {n} baris. Pastikan kolom"
            + " realisasi diisi dari data, bukan disalin dari kolom target.";

    @Override
    public List<Finding> check(Dossier dossier) {
        List<Finding> findings = new ArrayList<>();
        for (RecognizedTable table : dossier.tables()) {
            for (TableColumn column : table.columns()) {
                for (TableRow row : table.rows()) {
                    impossible(table, column, row).ifPresent(findings::add);
                }
            }
            copied(table, "physical", "financial", COPIED_SHARE).ifPresent(findings::add);
            copied(table, "actual", "target", COPIED_TARGET).ifPresent(findings::add);
        }
        return findings;
    }

    /** A balance may be negative: a deficit, net financing. */
    private static boolean isBalance(String label) {
        List<String> words = Words.of(label);
        return BALANCES.stream().anyMatch(words::contains);
    }

    private static Optional<Finding> impossible(RecognizedTable table, TableColumn column, TableRow row) {
        Optional<BigDecimal> figure = PrintedFigure.find(row, column.key());
        if (figure.isEmpty()) {
            return Optional.empty();
        }
        boolean share = SHARES.contains(column.key());
        boolean above = share && figure.get().compareTo(HUNDRED) > 0;
        boolean below =
                figure.get().signum() < 0 && (share || (column.type() == ColumnType.MONEY && !isBalance(row.label())));
        if (!above && !below) {
            return Optional.empty();
        }
        FindingDraft draft = FindingDraft.doubtful("value-impossible", table).at(row, column.key());
        return Optional.of(draft.message("\"" + column.header() + "\" di " + draft.cell() + " bernilai "
                + FindingDraft.say(figure.get())
                + (above ? ", padahal paling banyak 100 %." : ", padahal tidak mungkin negatif.")
                + " Periksa angkanya."));
    }

    private static Optional<Finding> copied(RecognizedTable table, String first, String second, String why) {
        if (table.findColumn(first).isEmpty() || table.findColumn(second).isEmpty()) {
            return Optional.empty();
        }
        Set<BigDecimal> distinct = new HashSet<>();
        int rows = 0;
        TableRow firstRow = null;
        for (TableRow row : table.rows()) {
            Optional<BigDecimal> left = PrintedFigure.find(row, first);
            Optional<BigDecimal> right = PrintedFigure.find(row, second);
            if (row.kind() != RowKind.INDICATOR || left.isEmpty() || right.isEmpty()) {
                continue;
            }
            if (left.get().compareTo(right.get()) != 0) {
                return Optional.empty();
            }
            firstRow = firstRow == null ? row : firstRow;
            rows++;
            if (left.get().signum() != 0) {
                distinct.add(left.get().stripTrailingZeros());
            }
        }
        if (firstRow == null || distinct.size() < FEWEST_COPIES) {
            return Optional.empty();
        }
        FindingDraft draft =
                FindingDraft.hint("copied-values", table).at(firstRow, first).related(table, firstRow, second);
        return Optional.of(draft.message(why.replace("{n}", Integer.toString(rows))));
    }
}
