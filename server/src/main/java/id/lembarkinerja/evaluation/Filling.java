package id.lembarkinerja.evaluation;

import id.lembarkinerja.formulas.achievement.Outcome;
import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.formulas.number.Decimals;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableColumn;
import id.lembarkinerja.recognition.TableRow;
import id.lembarkinerja.workbook.CellAddress;
import id.lembarkinerja.workbook.CellEdit;
import id.lembarkinerja.workbook.NumberStyle;
import id.lembarkinerja.workbook.Sheet;
import id.lembarkinerja.workbook.Workbook;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Plans what computing writes: the achievement of each row, rounded half up to two decimals, where the cell is empty or
 * says something else; and its category, in the category column or in a new one right of the table when that place is
 * free. Formulas are never overwritten, and rows whose achievement cannot be computed are left alone.
 */
public final class Filling {
    private static final String HEADING = "Kategori";

    private final Workbook workbook;
    private final Scorecard scorecard;

    private Filling(Workbook workbook, Scorecard scorecard) {
        this.workbook = workbook;
        this.scorecard = scorecard;
    }

    /** The cells that would be written into one workbook of a dossier. */
    public static List<ProposedCell> plan(
            Workbook workbook, int file, List<RecognizedTable> tables, Scorecard scorecard) {
        Filling filling = new Filling(workbook, scorecard);
        List<ProposedCell> cells = new ArrayList<>();
        for (RecognizedTable table : tables) {
            if (table.file() == file) {
                filling.plan(table, cells);
            }
        }
        return List.copyOf(cells);
    }

    private void plan(RecognizedTable table, List<ProposedCell> cells) {
        Optional<TableColumn> achievement = table.findColumn("achievement");
        if (achievement.isEmpty()) {
            return;
        }
        Optional<Sheet> sheet = workbook.sheets().stream()
                .filter(one -> one.name().equals(table.sheet()))
                .findFirst();
        if (sheet.isEmpty()) {
            return;
        }
        Optional<CellAddress> percentStyle = percentCell(sheet.get(), table, achievement.get());
        Optional<Integer> category = categoryColumn(sheet.get(), table);
        boolean addsColumn = table.findColumn("category").isEmpty();
        List<ProposedCell> categories = new ArrayList<>();
        for (TableRow row : table.rows()) {
            Optional<RowScore> score = scorecard.find(table.id(), row.key());
            if (score.isPresent() && score.get().outcome() instanceof Outcome.Computed computed) {
                achievement(table, row, score.get(), computed, percentStyle).ifPresent(cells::add);
                category.flatMap(at -> category(table, row, score.get(), at, addsColumn))
                        .ifPresent(categories::add);
            }
        }
        if (addsColumn && category.isPresent() && !categories.isEmpty()) {
            cells.add(heading(table, category.get(), achievement.get()));
        }
        cells.addAll(categories);
    }

    private Optional<ProposedCell> achievement(
            RecognizedTable table,
            TableRow row,
            RowScore score,
            Outcome.Computed computed,
            Optional<CellAddress> percentStyle) {
        Optional<TableCell> cell = row.find("achievement");
        BigDecimal rounded = computed.value().setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        Optional<BigDecimal> printed = cell.flatMap(one -> one.reading().value());
        boolean same = printed.isPresent()
                && computed.value()
                                .setScale(Math.max(0, Math.min(2, printed.get().scale())), RoundingMode.HALF_UP)
                                .compareTo(printed.get())
                        == 0;
        if (cell.isEmpty() || cell.get().carried() || !cell.get().formula().isEmpty() || same) {
            return Optional.empty();
        }
        CellAddress at = cell.get().cell();
        BigDecimal stored = percentStyle.isPresent() ? rounded.movePointLeft(2) : rounded;
        CellEdit edit = CellEdit.number(table.sheet(), at.a1(), stored);
        if (percentStyle.isPresent() && cell.get().printed().isBlank()) {
            edit = edit.withStyleOf(percentStyle.get().a1());
        }
        return Optional.of(new ProposedCell(
                table.file(),
                table.id(),
                row.key(),
                "achievement",
                Bilingual.same(row.label()),
                cell.get().printed(),
                Decimals.plain(stored),
                Decimals.indonesian(rounded) + (percentStyle.isPresent() ? " %" : ""),
                Optional.of(score),
                false,
                edit));
    }

    private static Optional<ProposedCell> category(
            RecognizedTable table, TableRow row, RowScore score, int column, boolean added) {
        String band = score.rating().map(Rating::band).orElse("");
        @Nullable TableCell cell = row.cells().get("category");
        String before = cell == null ? "" : cell.printed();
        boolean formula = cell != null && !cell.formula().isEmpty();
        if (band.isEmpty() || before.strip().equalsIgnoreCase(band) || formula) {
            return Optional.empty();
        }
        CellAddress at = cell == null ? new CellAddress(row.row(), column) : cell.cell();
        CellEdit edit = CellEdit.text(table.sheet(), at.a1(), band);
        if (added) {
            edit = edit.withStyleOf(new CellAddress(row.row(), column - 1).a1());
        }
        return Optional.of(new ProposedCell(
                table.file(),
                table.id(),
                row.key(),
                "category",
                Bilingual.same(row.label()),
                before,
                band,
                band,
                Optional.of(score),
                added,
                edit));
    }

    private static ProposedCell heading(RecognizedTable table, int column, TableColumn achievement) {
        CellAddress at = new CellAddress(table.range().first().row(), column);
        String like = new CellAddress(table.range().first().row(), achievement.column()).a1();
        return new ProposedCell(
                table.file(),
                table.id(),
                "",
                "category",
                new Bilingual("Judul kolom", "Column heading"),
                "",
                HEADING,
                HEADING,
                Optional.empty(),
                true,
                CellEdit.text(table.sheet(), at.a1(), HEADING).withStyleOf(like));
    }

    /** The table's own category column, else the first column right of it when nothing stands there. */
    private static Optional<Integer> categoryColumn(Sheet sheet, RecognizedTable table) {
        Optional<TableColumn> own = table.findColumn("category");
        if (own.isPresent()) {
            return own.map(TableColumn::column);
        }
        int column = table.range().last().column() + 1;
        for (int row = table.range().first().row(); row <= table.range().last().row(); row++) {
            if (!sheet.effectiveCell(row, column).isBlank()
                    || sheet.mergeAt(row, column).isPresent()) {
                return Optional.empty();
            }
        }
        return Optional.of(column);
    }

    /** A cell of the column that holds a share of one under a percent format: then all of the column do. */
    private static Optional<CellAddress> percentCell(Sheet sheet, RecognizedTable table, TableColumn column) {
        for (TableRow row : table.rows()) {
            if (sheet.cell(row.row(), column.column()).style() == NumberStyle.PERCENT) {
                return Optional.of(new CellAddress(row.row(), column.column()));
            }
        }
        return Optional.empty();
    }
}
