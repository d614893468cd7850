package id.lembarkinerja.validation;

import id.lembarkinerja.evaluation.Outline;
import id.lembarkinerja.recognition.TableRow;
import id.lembarkinerja.recognition.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows that call themselves programs, in a table whose other rows are activities below them: planning tables often have
 * no codes, only {@code PROGRAM …} in capitals above its activities.
 */
final class ProgramRows {
    private static final List<String> NAMES = List.of("activity", "program", "description", "activity-need");
    private static final int FEWEST = 2;

    private ProgramRows() {}

    /** Those of the rows that are programs with a figure; none when all rows are, or fewer than two. */
    static List<TableRow> list(List<TableRow> rows, String column) {
        List<TableRow> programs = rows.stream()
                .filter(ProgramRows::isProgram)
                .filter(row -> PrintedFigure.find(row, column).isPresent())
                .toList();
        return programs.size() < FEWEST || programs.size() == rows.size() ? List.of() : programs;
    }

    /**
     * Each programme with the rows down to the next one, of rows that have a figure. A programme whose first row below
     * has its very amount has that one activity only: further rows are the sub-activities of it.
     */
    static List<Outline.Family> families(List<TableRow> rows, String column) {
        List<TableRow> filled = rows.stream()
                .filter(row -> PrintedFigure.find(row, column).isPresent())
                .toList();
        List<Outline.Family> families = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= filled.size(); i++) {
            if (i < filled.size() && !isProgram(filled.get(i))) {
                continue;
            }
            if (start >= 0 && i > start + 1) {
                families.add(family(filled.get(start), filled.subList(start + 1, i), column));
            }
            start = i;
        }
        return families.size() < FEWEST ? List.of() : families;
    }

    private static Outline.Family family(TableRow program, List<TableRow> below, String column) {
        boolean one = PrintedFigure.find(program, column).equals(PrintedFigure.find(below.get(0), column));
        return new Outline.Family(program, one ? below.subList(0, 1) : below, false, false);
    }

    private static boolean isProgram(TableRow row) {
        return NAMES.stream()
                .flatMap(key -> row.find(key).stream())
                .filter(cell -> !cell.carried())
                .map(cell -> Words.of(cell.printed()))
                .anyMatch(words -> words.size() > 1 && words.get(0).equals("program"));
    }
}
