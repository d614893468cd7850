package id.lembarkinerja.validation;

import id.lembarkinerja.evaluation.Outline;
import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.Relation;
import id.lembarkinerja.recognition.RowKind;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** {@code parent-child-mismatch}: within one table, a parent row that is not the sum of the rows of its breakdown. */
final class BreakdownCheck implements Check {
    private static final Bilingual WRITE_SUM =
            new Bilingual("Tulis jumlah rinciannya", "Write the sum of its breakdown");

    @Override
    public List<Finding> check(Dossier dossier) {
        List<Finding> findings = new ArrayList<>();
        for (RecognizedTable table : dossier.tables()) {
            // The children of a parent may stand on the next page.
            if (Parts.isContinued(dossier, table)) {
                continue;
            }
            List<TableRow> rows = Parts.whole(dossier, table).rows().stream()
                    .filter(row -> row.kind() == RowKind.INDICATOR)
                    .toList();
            for (Relation relation : dossier.relations(table, Relation.Kind.SUM)) {
                for (String column : relation.columns()) {
                    if (table.findColumn(column).isPresent()) {
                        check(dossier, table, column, rows, findings);
                    }
                }
            }
        }
        return findings;
    }

    /** Next year's budget follows from this year's on every row, so each figure is rounded by itself. */
    private static boolean isComputed(Dossier dossier, RecognizedTable table, String column) {
        return dossier.relations(table, Relation.Kind.GROWTH).stream()
                .anyMatch(growth -> growth.columns().indexOf(column) > 0);
    }

    private static void check(
            Dossier dossier, RecognizedTable table, String column, List<TableRow> rows, List<Finding> findings) {
        List<TableRow> filled = rows.stream()
                .filter(row -> PrintedFigure.find(row, column).isPresent())
                .toList();
        Outline outline = Outline.of(filled);
        int sound = 0;
        List<Outline.Family> broken = new ArrayList<>();
        for (Outline.Family family : families(table, outline, rows, column)) {
            ParentSum sum = new ParentSum(outline, family, column);
            if (sum.isExact() || (isComputed(dossier, table, column) && sum.isRounded())) {
                sound++;
            } else if (!family.mixed()) {
                broken.add(family);
            }
        }
        // Only a table that keeps to it elsewhere says that its parents are sums.
        if (sound == 0 || sound < broken.size()) {
            return;
        }
        for (Outline.Family family : broken) {
            findings.add(finding(dossier, table, column, family, family.byCode() && sound > broken.size()));
        }
    }

    /** By codes or numbering; where there are no codes, programs say themselves that they stand above activities. */
    private static List<Outline.Family> families(
            RecognizedTable table, Outline outline, List<TableRow> rows, String column) {
        List<Outline.Family> programs =
                table.findColumn("code").isPresent() ? List.of() : ProgramRows.families(rows, column);
        return programs.isEmpty() ? outline.families() : programs;
    }

    private static Finding finding(
            Dossier dossier, RecognizedTable whole, String column, Outline.Family family, boolean proven) {
        RecognizedTable table = Parts.part(dossier, whole, family.parent());
        BigDecimal printed = PrintedFigure.find(family.parent(), column).orElse(BigDecimal.ZERO);
        BigDecimal sum = PrintedFigure.sum(family.children(), column);
        FindingDraft draft = (proven
                        ? FindingDraft.proven("parent-child-mismatch", table)
                        : FindingDraft.doubtful("parent-child-mismatch", table))
                .at(family.parent(), column)
                .expected(sum)
                .fix(WRITE_SUM, sum);
        family.children().forEach(child -> draft.related(Parts.part(dossier, whole, child), child, column));
        String first = family.children()
                .get(0)
                .find(column)
                .map(TableCell::cell)
                .map(cell -> cell.a1())
                .orElse("");
        return draft.message(
                "\"{0}\" menyatakan {1}, padahal {2} mulai {3} berjumlah {4} (selisih {5}). Periksa rinciannya, lalu"
                        + " perbaiki {6}.",
                "\"{0}\" states {1}, but the sum of {2} from {3} on is {4} (difference {5}). Check the breakdown, then"
                        + " correct {6}.",
                family.parent().label(),
                FindingDraft.say(printed),
                rowsOf(family),
                first,
                FindingDraft.say(sum),
                FindingDraft.say(printed.subtract(sum)),
                draft.cell());
    }

    private static Bilingual rowsOf(Outline.Family family) {
        int rows = family.children().size();
        return rows == 1
                ? new Bilingual("satu baris rinciannya", "the one row of its breakdown")
                : Bilingual.of("{0} baris rinciannya", "the {0} rows of its breakdown", rows);
    }
}
