package id.lembarkinerja.comparison.merge;

import id.lembarkinerja.comparison.merge.MergeOutcome.CellWrite;
import id.lembarkinerja.comparison.merge.MergeOutcome.Source;
import id.lembarkinerja.comparison.merge.MergeOutcome.Source.Copied;
import id.lembarkinerja.comparison.merge.MergeOutcome.Source.Typed;
import id.lembarkinerja.comparison.merge.MergeOutcome.Source.Worded;
import id.lembarkinerja.formulas.number.NumberParser;
import id.lembarkinerja.formulas.number.Reading;
import id.lembarkinerja.workbook.Cell;
import id.lembarkinerja.workbook.CellAddress;
import id.lembarkinerja.workbook.CellRange;
import id.lembarkinerja.workbook.FormatCode;
import id.lembarkinerja.workbook.FormatEdit;
import id.lembarkinerja.workbook.NumberStyle;
import id.lembarkinerja.workbook.StyleProperty;
import id.lembarkinerja.workbook.Workbook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the cells of a merge have to look so that what was copied still says the same. Excel keeps 50 % as 0.5 and a date
 * as a count of days; only the format tells them apart from such numbers. Any other look of a cell is the carrier's.
 */
public final class MergedFormats {
    private final BookCells base;
    private final BookCells other;
    private final BookCells result;

    /**
     * From these workbooks into the last.
     *
     * @param result after all was written
     */
    public MergedFormats(Workbook base, Workbook other, Workbook result) {
        this.base = new BookCells(base);
        this.other = new BookCells(other);
        this.result = new BookCells(result);
    }

    /**
     * Merged cells of the carrier that have to be parted, because one of their hidden cells says something of its own.
     */
    public static List<FormatEdit> listPartings(MergeOutcome outcome, Workbook other, Workbook carrier) {
        BookCells from = new BookCells(other);
        BookCells to = new BookCells(carrier);
        return outcome.cells().stream()
                .filter(write -> isOwn(from, write.source()))
                .flatMap(write -> to
                        .findCover(write.sheet(), write.cell())
                        .<FormatEdit>map(merge -> new FormatEdit.Unmerge(write.sheet(), merge.first()))
                        .stream())
                .distinct()
                .toList();
    }

    private static boolean isOwn(BookCells from, Source source) {
        if (!(source instanceof Copied copied)) {
            return source instanceof Worded || source instanceof Typed;
        }
        boolean blank = from.cell(copied.sheet(), copied.cell()).isBlank()
                && copied.formula().isEmpty();
        return !copied.base()
                && !copied.heading()
                && !blank
                && from.findCover(copied.sheet(), copied.cell()).isEmpty();
    }

    /** The formats that have to go along. */
    public List<FormatEdit> list(MergeOutcome outcome) {
        List<FormatEdit> formats = new ArrayList<>();
        for (CellWrite write : outcome.cells()) {
            if (write.source() instanceof Copied copied) {
                find(write, copied).ifPresent(formats::add);
            }
        }
        return formats;
    }

    private Optional<FormatEdit> find(CellWrite write, Copied copied) {
        BookCells source = copied.base() ? base : other;
        Cell was = source.cell(copied.sheet(), copied.cell());
        Cell is = result.cell(write.sheet(), write.cell());
        if (was.number() == null || is.number() == null || saysSame(was, is)) {
            return Optional.empty();
        }
        FormatCode format = source.format(copied.sheet(), copied.cell());
        return result.find(write.sheet()).map(sheet -> {
            CellAddress cell = BookCells.first(sheet, write.cell());
            return new FormatEdit.Style(
                    write.sheet(), new CellRange(cell, cell), List.of(new StyleProperty.NumberFormat(format.code())));
        });
    }

    private static boolean saysSame(Cell was, Cell is) {
        // The result of a formula may be another one by now, and its unit is that of the format alone.
        boolean typed = !was.hasFormula() && !is.hasFormula();
        return meaning(was.style()) == meaning(is.style())
                && (!typed || unit(was.printed()).equals(unit(is.printed())));
    }

    /** The formats that leave a number what it is are one. */
    private static NumberStyle meaning(NumberStyle style) {
        return switch (style) {
            case GENERAL, NUMBER, TEXT -> NumberStyle.GENERAL;
            case DATE, DATE_1904 -> NumberStyle.DATE;
            case PERCENT, CURRENCY -> style;
        };
    }

    private static String unit(String printed) {
        return NumberParser.parse(printed) instanceof Reading.Value value ? value.unit() : "";
    }
}
