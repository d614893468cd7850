package id.lembarkinerja.mutation;

import id.lembarkinerja.mutation.Specimen.Planted;
import id.lembarkinerja.mutation.Specimen.Spot;
import id.lembarkinerja.mutation.Specimen.TruthTable;
import id.lembarkinerja.workbook.WorkbookFile;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Mistakes that only show when two tables, two files, or a title and its agency are laid beside each other. */
final class DossierDefects {
    private static final String STRANGER = "DINAS KEARSIPAN KABUPATEN TALANG PADANG";

    private final FormModels models;
    private final List<Agency> agencies;

    DossierDefects(FormModels models, List<Agency> agencies) {
        this.models = models;
        this.agencies = agencies;
    }

    List<Specimen> list(Random random) {
        return List.of(
                targets(random, false),
                targets(random, true),
                budgets(random),
                labels(random),
                years(random),
                stranger(random));
    }

    private Specimen targets(Random random, boolean twoFiles) {
        Recipe recipe = Recipe.of(random);
        Facts facts = new Facts(recipe.pick(agencies), random);
        TableModel first = models.make("pengukuran-iku", facts, recipe);
        TableModel second = models.make("target-kinerja", facts, recipe);
        int row = random.nextInt(facts.indicators().size());
        second.put(row, "target", CellModel.number(second.get(row, "target").add(new BigDecimal("3"))));
        String code = twoFiles ? "cross-document-mismatch" : "cross-table-mismatch";
        return pair(
                "a target that differs between " + (twoFiles ? "files" : "tables"),
                code,
                List.of(),
                first,
                second,
                row,
                "target",
                twoFiles,
                recipe);
    }

    private Specimen budgets(Random random) {
        Recipe recipe = Recipe.of(random);
        Facts facts = new Facts(recipe.pick(agencies), random);
        TableModel first = models.make("t-c-33", facts, recipe);
        TableModel second = models.make("t-c-31", facts, recipe);
        second.put(1, "budget", CellModel.number(second.get(1, "budget").add(BigDecimal.valueOf(7_000_000))));
        return pair(
                "an amount that differs between tables",
                "cross-table-mismatch",
                List.of("parent-child-mismatch"),
                first,
                second,
                1,
                "budget",
                false,
                recipe);
    }

    private Specimen labels(Random random) {
        Recipe recipe = Recipe.of(random);
        Facts facts = new Facts(recipe.pick(agencies), random);
        TableModel first = models.make("pengukuran-iku", facts, recipe);
        TableModel second = models.make("perjanjian-kinerja", facts, recipe);
        int row = random.nextInt(facts.indicators().size());
        String label = second.row(row).get("indicator").text();
        second.put(row, "indicator", CellModel.text(label.replaceFirst("([a-z])([a-z]) ", "$2$1 ")));
        return pair(
                "an indicator spelled otherwise in another table",
                "label-variant",
                List.of(),
                first,
                second,
                row,
                "indicator",
                false,
                recipe);
    }

    private Specimen years(Random random) {
        Recipe recipe = Recipe.of(random);
        Facts facts = new Facts(recipe.pick(agencies), random);
        TableModel first = models.make("pengukuran-iku", facts, recipe);
        TableModel second = models.make("pengukuran-iku", facts, recipe);
        first.entitle("PENGUKURAN KINERJA TAHUN " + facts.year());
        second.entitle("PENGUKURAN KINERJA TAHUN " + (facts.year() - 1));
        Specimen pair = pair(
                "the same figures under another year",
                "year-mismatch",
                List.of(),
                first,
                second,
                0,
                "target",
                false,
                recipe);
        return inTitle(pair, second.title());
    }

    private Specimen stranger(Random random) {
        Recipe recipe = Recipe.of(random, Mutation.LETTERHEAD, Mutation.SIGNATURE_BELOW);
        Facts facts = new Facts(recipe.pick(agencies), random);
        TableModel table = models.make("pengukuran-iku", facts, recipe);
        table.entitle("PENGUKURAN KINERJA " + STRANGER + " TAHUN " + facts.year());
        List<Page> pages = new Composer(models, recipe).compose(List.of(table));
        WorkbookFile file = new WorkbookFile("kinerja.xlsx", XlsxWriter.write(pages, recipe));
        List<TruthTable> tables = Specimen.tables(pages, 0);
        Planted planted = new Planted("foreign-agency", List.of(), titleSpots(pages, 0, table.title()), false);
        return new Specimen(
                "another agency's name in the title", recipe.mutations(), List.of(file), tables, List.of(planted));
    }

    private Specimen pair(
            String name,
            String code,
            List<String> accepted,
            TableModel first,
            TableModel second,
            int row,
            String key,
            boolean twoFiles,
            Recipe recipe) {
        List<Page> left = new Composer(models, recipe).compose(List.of(first), "Satu");
        List<Page> right = new Composer(models, recipe).compose(List.of(second), "Dua");
        List<WorkbookFile> files = new ArrayList<>();
        List<TruthTable> tables = new ArrayList<>(Specimen.tables(left, 0));
        List<TruthTable> others = Specimen.tables(right, twoFiles ? 1 : 0);
        tables.addAll(others);
        if (twoFiles) {
            files.add(new WorkbookFile("satu.xlsx", XlsxWriter.write(left, recipe)));
            files.add(new WorkbookFile("dua.xlsx", XlsxWriter.write(right, recipe)));
        } else {
            left.addAll(right);
            files.add(new WorkbookFile("kinerja.xlsx", XlsxWriter.write(left, recipe)));
        }
        List<Spot> spots = new ArrayList<>();
        spots.add(new Spot(twoFiles ? 1 : 0, "Dua", others.get(0).address(row, key)));
        if (code.equals("year-mismatch")) {
            spots.addAll(titleSpots(right, 0, second.title()));
        }
        return new Specimen(
                name, recipe.mutations(), files, tables, List.of(new Planted(code, accepted, spots, false)));
    }

    /** Only the title counts, not the row. */
    private static Specimen inTitle(Specimen pair, String title) {
        Planted planted = pair.defects().get(0);
        List<Spot> spots = planted.spots().subList(1, planted.spots().size());
        if (spots.isEmpty()) {
            throw new IllegalStateException("no cell holds " + title);
        }
        return new Specimen(
                pair.name(),
                pair.mutations(),
                pair.files(),
                pair.tables(),
                List.of(new Planted(planted.code(), planted.accepted(), spots, planted.proven())));
    }

    private static List<Spot> titleSpots(List<Page> pages, int file, String title) {
        List<Spot> spots = new ArrayList<>();
        for (Page page : pages) {
            for (Page.Words words : page.words()) {
                if (title.contains(words.text())) {
                    spots.add(new Spot(file, page.name(), Drawing.a1(words.row(), words.column())));
                }
            }
        }
        return spots;
    }
}
