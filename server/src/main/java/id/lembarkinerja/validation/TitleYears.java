package id.lembarkinerja.validation;

import id.lembarkinerja.recognition.NamedYears;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.Words;
import id.lembarkinerja.workbook.CellAddress;
import id.lembarkinerja.workbook.Sheet;
import java.util.Optional;
import java.util.Set;

/** The one year that the title of a table names. */
final class TitleYears {
    private static final int MOST_TITLE_ROWS = 10;
    /** A title with these words may speak of another year than its document. */
    private static final Set<String> LOOKING_ELSEWHERE =
            Set.of("lalu", "sampai", "sd", "perbandingan", "evaluasi", "renstra", "rpjmd", "periode", "prakiraan");

    private TitleYears() {}

    /** A year and the cell in which it stands. */
    record TitleYear(int year, Spot spot) {}

    /** Empty when the title names none, several, or may look back or ahead. */
    static Optional<TitleYear> find(Dossier dossier, RecognizedTable table) {
        Set<Integer> years = NamedYears.in(table.title());
        if (years.size() != 1 || Words.of(table.title()).stream().anyMatch(LOOKING_ELSEWHERE::contains)) {
            return Optional.empty();
        }
        return Optional.of(new TitleYear(years.iterator().next(), spot(dossier, table, years)));
    }

    /** The cell above the table in which one of the years stands; the first cell of the table when none does. */
    static Spot spot(Dossier dossier, RecognizedTable table, Set<Integer> years) {
        Sheet sheet = dossier.sheet(table);
        int top = table.range().first().row();
        for (int row = top - 1; row >= Math.max(0, top - MOST_TITLE_ROWS); row--) {
            for (int column = sheet.nextColumn(row, 0); column >= 0; column = sheet.nextColumn(row, column + 1)) {
                String text = sheet.cell(row, column).printed();
                if (NamedYears.in(text).stream().anyMatch(years::contains)) {
                    return at(table, new CellAddress(row, column).a1(), text);
                }
            }
        }
        return at(table, table.range().first().a1(), table.title());
    }

    private static Spot at(RecognizedTable table, String cell, String text) {
        return new Spot(table.file(), table.sheet(), cell, text, table.id(), "", "");
    }

    /** The one year that a name of a sheet or a file holds. */
    static Optional<Integer> inName(String name) {
        Set<Integer> years = NamedYears.in(name);
        return years.size() == 1 ? Optional.of(years.iterator().next()) : Optional.empty();
    }
}
