package id.lembarkinerja.validation;

import id.lembarkinerja.recognition.ColumnType;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.RowKind;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableColumn;
import id.lembarkinerja.recognition.TableRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code missing-value}: an amount of which no word says what it is for, such as a subtotal without a name, or a need
 * beside the activity of the draft that names no activity of its own.
 */
final class UnnamedAmountCheck implements Check {
    private static final String NEEDED = "activity-need";
    private static final String NEED = "budget-need";

    @Override
    public List<Finding> check(Dossier dossier) {
        List<Finding> findings = new ArrayList<>();
        for (RecognizedTable table : dossier.tables()) {
            List<TableColumn> words = table.columns().stream()
                    .filter(column -> column.type() == ColumnType.TEXT)
                    .toList();
            boolean needs = table.findColumn(NEEDED).isPresent()
                    && table.findColumn(NEED).isPresent();
            for (TableRow row : words.isEmpty() ? List.<TableRow>of() : table.rows()) {
                if (isNameless(table, row)) {
                    amount(table, row).ifPresent(money -> findings.add(unnamed(table, row, words.get(0), money)));
                } else if (needs && row.kind() == RowKind.INDICATOR && isBlank(row, NEEDED) && isPositive(row, NEED)) {
                    findings.add(unneeded(table, row));
                }
            }
        }
        return findings;
    }

    /** No words and no code, its own or of the rows above. */
    private static boolean isNameless(RecognizedTable table, TableRow row) {
        return table.columns().stream()
                .filter(column -> column.type() == ColumnType.TEXT || column.type() == ColumnType.CODE)
                .allMatch(column -> isBlank(row, column.key()));
    }

    private static boolean isBlank(TableRow row, String column) {
        return row.find(column).map(TableCell::printed).orElse("").isBlank();
    }

    private static boolean isPositive(TableRow row, String column) {
        return PrintedFigure.find(row, column).map(BigDecimal::signum).orElse(0) > 0;
    }

    private static Optional<TableColumn> amount(RecognizedTable table, TableRow row) {
        return table.columns().stream()
                .filter(column -> column.type() == ColumnType.MONEY && isPositive(row, column.key()))
                .findFirst();
    }

    private static Finding unnamed(RecognizedTable table, TableRow row, TableColumn name, TableColumn money) {
        FindingDraft draft =
                FindingDraft.hint("missing-value", table).at(row, name.key()).related(table, row, money.key());
        return draft.message(
                "Baris di {0} memuat \"{1}\" {2} tanpa nama. Tulis untuk apa angka itu, misalnya \"Jumlah\".",
                "The row at {0} states \"{1}\" {2} without a name. Write what the figure is for, for example \"Jumlah\""
                        + " (total).",
                draft.cell(),
                money.header(),
                FindingDraft.say(PrintedFigure.find(row, money.key()).orElseThrow()));
    }

    private static Finding unneeded(RecognizedTable table, TableRow row) {
        FindingDraft draft =
                FindingDraft.hint("missing-value", table).at(row, NEEDED).related(table, row, NEED);
        return draft.message(
                "Kolom \"{0}\" di {1} kosong, padahal kebutuhan dananya {2} sudah ada. Tulis nama program atau"
                        + " kegiatannya.",
                "Column \"{0}\" is empty in {1}, although the funds needed, {2}, are there. Write the name of the"
                        + " programme or activity.",
                table.heading(NEEDED),
                draft.cell(),
                FindingDraft.say(PrintedFigure.find(row, NEED).orElseThrow()));
    }
}
