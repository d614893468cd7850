package id.lembarkinerja.validation;

import id.lembarkinerja.recognition.NamedYears;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.TableColumn;
import id.lembarkinerja.recognition.TableRow;
import id.lembarkinerja.workbook.Cell;
import id.lembarkinerja.workbook.CellAddress;
import id.lembarkinerja.workbook.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The years that the headings of a table name, with the cells in which they stand. */
final class HeadingYears {
    private static final Pattern OFFSET = Pattern.compile("\\(\\s*[nN]\\s*(?:([-+\u2013])\\s*(\\d))?\\s*\\)");

    private HeadingYears() {}

    /**
     * A heading with one year.
     *
     * @param heading the level that names the year, without it: what the columns of a series share
     * @param above the levels above, joined
     */
    record HeadingYear(
            TableColumn column, String above, String heading, int year, Optional<Integer> offset, Spot spot) {
        /** The year that {@code n} stands for, when the heading says how far it is from it: 2019 (n-2) gives 2021. */
        Optional<Integer> base() {
            return offset.map(distance -> year - distance);
        }
    }

    static List<HeadingYear> list(Dossier dossier, RecognizedTable table) {
        List<HeadingYear> years = new ArrayList<>();
        for (TableColumn column : table.columns()) {
            List<String> levels = List.of(column.header().split(" ?/ ", -1));
            for (int level = levels.size() - 1; level >= 0; level--) {
                Set<Integer> named = NamedYears.in(levels.get(level));
                if (named.size() == 1) {
                    int year = named.iterator().next();
                    String above = String.join(" / ", levels.subList(0, level));
                    years.add(new HeadingYear(
                            column,
                            above,
                            OFFSET.matcher(levels.get(level).replace(Integer.toString(year), ""))
                                    .replaceAll("")
                                    .strip(),
                            year,
                            offset(levels.get(level)),
                            spot(dossier, table, column, year)));
                    break;
                }
            }
        }
        return years;
    }

    private static Optional<Integer> offset(String heading) {
        Matcher matcher = OFFSET.matcher(heading);
        if (!matcher.find()) {
            return Optional.empty();
        }
        if (matcher.group(2) == null) {
            return Optional.of(0);
        }
        int distance = Integer.parseInt(matcher.group(2));
        return Optional.of("+".equals(matcher.group(1)) ? distance : -distance);
    }

    private static Spot spot(Dossier dossier, RecognizedTable table, TableColumn column, int year) {
        Sheet sheet = dossier.sheet(table);
        int top = table.range().first().row();
        int body = table.rows().stream().mapToInt(TableRow::row).min().orElse(top + 1);
        for (int row = body - 1; row >= top; row--) {
            Cell cell = sheet.effectiveCell(row, column.column());
            if (cell.printed().contains(Integer.toString(year))) {
                CellAddress at = sheet.mergeAt(row, column.column())
                        .map(merge -> merge.first())
                        .orElse(new CellAddress(row, column.column()));
                return new Spot(table.file(), table.sheet(), at.a1(), cell.printed(), table.id(), "", column.key());
            }
        }
        String first = new CellAddress(top, column.column()).a1();
        return new Spot(table.file(), table.sheet(), first, column.header(), table.id(), "", column.key());
    }
}
