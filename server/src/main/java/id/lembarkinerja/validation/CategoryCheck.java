package id.lembarkinerja.validation;

import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * {@code category-mismatch}: a category that does not follow from the achievement of its row; {@code missing-category}:
 * a row that was left without one.
 */
final class CategoryCheck implements Check {
    private static final String COLUMN = "category";
    private static final int FEWEST_AGREEING = 2;

    @Override
    public List<Finding> check(Dossier dossier) {
        List<Finding> findings = new ArrayList<>();
        List<PrintedScale> printed = PrintedScale.list(dossier);
        printed.forEach(scale -> unnamedBand(scale).ifPresent(findings::add));
        for (RecognizedTable table : dossier.tables()) {
            if (table.findColumn(COLUMN).isPresent()
                    && table.findColumn("scale").isEmpty()) {
                new Categories(dossier, table, printed).check(findings);
            }
        }
        return findings;
    }

    /** A band of the scale itself that was left without its category. */
    private static Optional<Finding> unnamedBand(PrintedScale scale) {
        List<TableRow> unnamed = scale.rows().stream()
                .filter(row ->
                        row.find(COLUMN).map(TableCell::printed).orElse("").isBlank())
                .toList();
        if (unnamed.isEmpty() || unnamed.size() * 2 > scale.rows().size()) {
            return Optional.empty();
        }
        FindingDraft draft =
                FindingDraft.doubtful("missing-category", scale.table()).at(unnamed.get(0), COLUMN);
        unnamed.forEach(row -> draft.related(scale.table(), row, "scale"));
        return Optional.of(draft.message(
                "Rentang pada skala ini tidak punya kategori di {0}. Isi kategorinya supaya setiap capaian dapat"
                        + " dikategorikan.",
                "In {0} a band of this scale has no category. Enter it, so that every achievement can be given a category.",
                CellList.say(unnamed, COLUMN)));
    }

    private static final class Categories {
        private final RecognizedTable table;
        private final Achieved achieved;
        private final List<TableRow> rated;
        private final List<TableRow> unrated;
        private final CategoryScales scales;

        Categories(Dossier dossier, RecognizedTable table, List<PrintedScale> printed) {
            this.table = table;
            this.achieved = Achieved.of(dossier, table);
            List<TableRow> rows = achieved.rows();
            this.rated = rows.stream().filter(row -> !category(row).isEmpty()).toList();
            this.unrated = rows.stream().filter(row -> category(row).isEmpty()).toList();
            Set<String> categories = new TreeSet<>();
            rated.forEach(row -> categories.add(category(row)));
            this.scales = CategoryScales.of(printed, table, categories);
        }

        void check(List<Finding> findings) {
            // A column that stands mostly empty is not used.
            if (!unrated.isEmpty() && unrated.size() < rated.size()) {
                findings.add(missing());
            }
            List<TableRow> wrong = rated.stream().filter(this::isWrong).toList();
            long right = rated.stream().filter(this::isRight).count();
            boolean proving = scales.isCertain() && right >= FEWEST_AGREEING && right > wrong.size();
            // Most rows against the scale: the agency rates by another one.
            if (right >= wrong.size()) {
                wrong.forEach(row -> findings.add(mismatch(row, proving)));
            }
        }

        private boolean isWrong(TableRow row) {
            Set<String> labels = scales.rate(value(row));
            return !labels.isEmpty() && !CategoryScales.isAmong(labels, category(row));
        }

        private boolean isRight(TableRow row) {
            return CategoryScales.isAmong(scales.rate(value(row)), category(row));
        }

        private Finding mismatch(TableRow row, boolean proving) {
            boolean proven = proving && achieved.isUndisputed(row);
            String expected = String.join(" / ", scales.rate(value(row)));
            FindingDraft draft = (proven
                            ? FindingDraft.proven("category-mismatch", table)
                            : FindingDraft.doubtful("category-mismatch", table))
                    .at(row, COLUMN)
                    .related(table, row, achieved.column())
                    .expected(expected);
            return draft.message(
                    "Kategori \"{0}\" di {1} tidak sesuai dengan capaian {2} %: menurut {3} seharusnya \"{4}\". Periksa"
                            + " capaian dan kategorinya.",
                    "Category \"{0}\" in {1} does not fit an achievement of {2} %: by {3} it should be \"{4}\". Check the"
                            + " achievement and the category.",
                    category(row),
                    draft.cell(),
                    FindingDraft.say(value(row)),
                    scaleNamed(),
                    expected);
        }

        private Bilingual scaleNamed() {
            return scales.printed()
                    ? new Bilingual("skala yang tercetak di berkas ini", "the scale printed in this workbook")
                    : Bilingual.of(
                            "skala {0} (berkas ini tidak memuat skala sendiri)",
                            "the scale {0} (this workbook prints none of its own)",
                            scales.scales().get(0).name());
        }

        private Finding missing() {
            TableRow first = unrated.get(0);
            FindingDraft draft = FindingDraft.doubtful("missing-category", table)
                    .at(first, COLUMN)
                    .expected(String.join(" / ", scales.rate(value(first))));
            unrated.subList(1, unrated.size()).forEach(row -> draft.related(table, row, COLUMN));
            return draft.message(
                    "Kategori di {0} kosong, padahal capaiannya ada dan baris lain berkategori. Isi kategorinya menurut"
                            + " skala yang sama.",
                    "There is no category in {0}, although the achievement is there and other rows have one. Enter the"
                            + " category by the same scale.",
                    CellList.say(unrated, COLUMN));
        }

        private BigDecimal value(TableRow row) {
            return achieved.find(row).orElse(BigDecimal.ZERO);
        }

        private static String category(TableRow row) {
            Optional<String> printed = row.find(COLUMN).map(TableCell::printed).map(String::strip);
            return printed.filter(text -> !text.equals("-")).orElse("");
        }
    }
}
