package id.lembarkinerja.validation;

import id.lembarkinerja.formulas.number.Decimals;
import id.lembarkinerja.formulas.number.Reading;
import id.lembarkinerja.recognition.ColumnType;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableColumn;
import id.lembarkinerja.recognition.TableRow;
import id.lembarkinerja.workbook.CellKind;
import id.lembarkinerja.workbook.Sheet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code number-format}: a figure kept as text in a column of numbers. It is read here, but formulas pass over it. One
 * hint a column; a column that keeps most of its figures as text does so on purpose.
 */
final class TypedTextCheck implements Check {

    private record Typed(Spot spot, BigDecimal number) {}

    @Override
    public List<Finding> check(Dossier dossier) {
        List<Finding> findings = new ArrayList<>();
        for (RecognizedTable table : dossier.tables()) {
            Sheet sheet = dossier.sheet(table);
            for (TableColumn column : table.columns()) {
                if (column.type().isFigure() && column.type() != ColumnType.EXPRESSION) {
                    check(sheet, table, column).ifPresent(findings::add);
                }
            }
        }
        return findings;
    }

    private static Optional<Finding> check(Sheet sheet, RecognizedTable table, TableColumn column) {
        List<Typed> texts = new ArrayList<>();
        int numbers = 0;
        for (TableRow row : table.rows()) {
            Optional<TableCell> cell = row.find(column.key()).filter(one -> !one.carried());
            if (cell.isEmpty() || !(cell.get().reading() instanceof Reading.Value value) || !isBare(value)) {
                continue;
            }
            CellKind kind = sheet.cell(
                            cell.get().cell().row(), cell.get().cell().column())
                    .kind();
            if (kind == CellKind.NUMBER) {
                numbers++;
            } else if (kind == CellKind.TEXT && !value.irregular()) {
                texts.add(new Typed(Spot.of(table, row, column.key()), value.number()));
            }
        }
        return texts.isEmpty() || texts.size() > numbers ? Optional.empty() : Optional.of(finding(column, texts));
    }

    /** {@code 40 Orang} is text by right, {@code 40} and {@code 40 %} are numbers. */
    private static boolean isBare(Reading.Value value) {
        return value.unit().isEmpty() || value.unit().equals("%");
    }

    private static Finding finding(TableColumn column, List<Typed> texts) {
        Typed first = texts.get(0);
        List<Spot> others = texts.stream().skip(1).map(Typed::spot).toList();
        String proposed = Decimals.indonesian(first.number());
        return SpotDraft.hint("number-format", first.spot())
                .related(others)
                .expected(Decimals.plain(first.number()))
                .fix("Tulis " + proposed + " sebagai angka", first.number())
                .message("\"" + first.spot().printed().strip() + "\" di "
                        + first.spot().cell()
                        + (others.isEmpty() ? "" : " dan " + others.size() + " sel lain")
                        + " tersimpan sebagai teks, padahal isi kolom \"" + column.header()
                        + "\" yang lain berupa angka, sehingga tidak ikut terhitung oleh rumus. Ketik ulang sebagai"
                        + " angka.");
    }
}
