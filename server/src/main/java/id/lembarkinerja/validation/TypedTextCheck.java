package id.lembarkinerja.validation;

import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.formulas.number.Decimals;
import id.lembarkinerja.formulas.number.Reading;
import id.lembarkinerja.recognition.ColumnType;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableColumn;
import id.lembarkinerja.recognition.TableRow;
import id.lembarkinerja.workbook.CellAddress;
import id.lembarkinerja.workbook.CellKind;
import id.lembarkinerja.workbook.CellRange;
import id.lembarkinerja.workbook.FormulaReferences;
import id.lembarkinerja.workbook.FormulaReferences.Area;
import id.lembarkinerja.workbook.Sheet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code number-format}: a figure kept as text in a column of numbers. It is read here, but formulas pass over it. One
 * hint a column; a column that keeps most of its figures as text does so on purpose. A figure with its unit ({@code 12
 * desa}) is text by right, unless a formula has to compute with it.
 */
final class TypedTextCheck implements Check {

    /** More figures with their unit are a habit, not slips; and each is looked for in every formula. */
    private static final int MOST_WORDED = 20;

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
        List<Typed> worded = new ArrayList<>();
        int numbers = 0;
        for (TableRow row : table.rows()) {
            Optional<TableCell> cell = row.find(column.key()).filter(one -> !one.carried());
            if (cell.isEmpty() || !(cell.get().reading() instanceof Reading.Value value)) {
                continue;
            }
            CellKind kind = sheet.cell(
                            cell.get().cell().row(), cell.get().cell().column())
                    .kind();
            if (kind == CellKind.NUMBER) {
                numbers++;
            } else if (kind == CellKind.TEXT) {
                boolean plain = isBare(value) && !value.irregular();
                (plain ? texts : worded).add(new Typed(Spot.of(table, row, column.key()), value.number()));
            }
        }
        if (worded.size() <= MOST_WORDED && texts.size() + worded.size() <= numbers) {
            texts.addAll(computedWith(sheet, worded));
        }
        return texts.isEmpty() || texts.size() > numbers ? Optional.empty() : Optional.of(finding(column, texts));
    }

    /** {@code 40 Orang} is text by right, {@code 40} and {@code 40 %} are numbers. */
    private static boolean isBare(Reading.Value value) {
        return value.unit().isEmpty() || value.unit().equals("%");
    }

    /** Those that a formula of the sheet reads. */
    private static List<Typed> computedWith(Sheet sheet, List<Typed> worded) {
        if (worded.isEmpty()) {
            return List.of();
        }
        List<Area> all = worded.stream().map(typed -> area(sheet, typed)).toList();
        Set<Typed> read = new LinkedHashSet<>();
        for (CellAddress at : sheet.formulaCells()) {
            String formula = sheet.cell(at.row(), at.column()).formula();
            if (read.size() < worded.size() && FormulaReferences.mayRead(formula, sheet.name(), all)) {
                worded.stream()
                        .filter(typed -> FormulaReferences.mayRead(formula, sheet.name(), List.of(area(sheet, typed))))
                        .forEach(read::add);
            }
        }
        return worded.stream().filter(read::contains).toList();
    }

    private static Area area(Sheet sheet, Typed typed) {
        return new Area(sheet.name(), CellRange.parse(typed.spot().cell()));
    }

    private static Finding finding(TableColumn column, List<Typed> texts) {
        Typed first = texts.get(0);
        List<Spot> others = texts.stream().skip(1).map(Typed::spot).toList();
        String proposed = Decimals.indonesian(first.number());
        return SpotDraft.hint("number-format", first.spot())
                .related(others)
                .expected(Decimals.plain(first.number()))
                .fix(Bilingual.of("Tulis {0} sebagai angka", "Write {0} as a number", proposed), first.number())
                .message(
                        "\"{0}\" di {1}{2} tersimpan sebagai teks, padahal isi kolom \"{3}\" yang lain berupa angka,"
                                + " sehingga tidak ikut terhitung oleh rumus. Ketik ulang sebagai angka.",
                        "\"{0}\" in {1}{2} stored as text while the other cells of column \"{3}\" hold numbers, so"
                                + " formulas do not count what is text. Type it again as a number.",
                        first.spot().printed().strip(),
                        first.spot().cell(),
                        more(others.size()),
                        column.header());
    }

    private static Bilingual more(int others) {
        return others == 0
                ? new Bilingual("", " is")
                : Bilingual.of(
                        " dan {0}", " and {0} are", Bilingual.count(others, "sel lain", "other cell", "other cells"));
    }
}
