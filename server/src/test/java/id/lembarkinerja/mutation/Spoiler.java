package id.lembarkinerja.mutation;

import id.lembarkinerja.mutation.Specimen.Planted;
import id.lembarkinerja.mutation.Specimen.Spot;
import id.lembarkinerja.mutation.Specimen.TruthTable;
import id.lembarkinerja.workbook.WorkbookFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Makes workbooks with one defect each. */
final class Spoiler {
    private static final Mutation[] HARMLESS = {
        Mutation.MOVED,
        Mutation.LETTERHEAD,
        Mutation.NOTES_BELOW,
        Mutation.SIGNATURE_BELOW,
        Mutation.GROUPED_HEADINGS,
        Mutation.LINE_BREAKS,
        Mutation.UPPER_CASE,
        Mutation.COLUMN_NUMBERS,
        Mutation.HIDDEN_COLUMNS,
        Mutation.NARROW_CODES,
        Mutation.MERGED_CELLS,
        Mutation.TOTALS_CALLED_OTHERWISE,
        Mutation.PERCENT_CELLS,
        Mutation.RUPIAH_TEXTS,
        Mutation.FROZEN_PANES,
        Mutation.PROSE_SHEETS
    };

    private final FormModels models;
    private final List<Agency> agencies = Agency.list();
    private final long seed;

    Spoiler(Map<String, Wording> wordings, long seed) {
        this.models = new FormModels(wordings);
        this.seed = seed;
    }

    static List<Defect> defects() {
        List<Defect> defects = new ArrayList<>(SumDefects.list());
        defects.addAll(AchievementDefects.list());
        defects.addAll(CellDefects.list());
        return defects;
    }

    /** Each defect in so many workbooks, and those that lie between tables, titles and files. */
    List<Specimen> list(int each) {
        List<Specimen> specimens = new ArrayList<>();
        int number = 0;
        for (Defect defect : defects()) {
            for (int n = 0; n < each; n++) {
                Random random = new Random(seed * 1009 + ++number);
                spoil(defect, random, n).ifPresent(specimens::add);
            }
        }
        DossierDefects dossiers = new DossierDefects(models, agencies);
        for (int n = 0; n < each; n++) {
            specimens.addAll(dossiers.list(new Random(seed * 2003 + n)));
        }
        return specimens;
    }

    private Optional<Specimen> spoil(Defect defect, Random random, int n) {
        String form = defect.forms().get(n % defect.forms().size());
        for (int attempt = 0; attempt < 12; attempt++) {
            Recipe recipe = recipe(defect, random);
            Facts facts = new Facts(recipe.pick(agencies), random);
            TableModel table = models.make(form, facts, recipe);
            List<Defect.Cell> cells = defect.planting().plant(table, recipe);
            if (!cells.isEmpty()) {
                List<Page> pages = new Composer(models, recipe).compose(List.of(table));
                WorkbookFile file = new WorkbookFile(form + ".xlsx", XlsxWriter.write(pages, recipe));
                List<TruthTable> tables = Specimen.tables(pages, 0);
                TruthTable truth = tables.get(0);
                List<Spot> spots = cells.stream()
                        .filter(cell -> table.has(cell.key()))
                        .map(cell -> new Spot(0, truth.sheet(), truth.address(cell.row(), cell.key())))
                        .toList();
                Planted planted = new Planted(defect.code(), defect.accepted(), spots, defect.proven());
                String name = defect.name() + " in " + form + " " + n + " " + recipe.mutations();
                return Optional.of(new Specimen(name, recipe.mutations(), List.of(file), tables, List.of(planted)));
            }
        }
        return Optional.empty();
    }

    private static Recipe recipe(Defect defect, Random random) {
        Recipe recipe = Recipe.of(random, defect.needs().toArray(Mutation[]::new));
        for (Mutation mutation : HARMLESS) {
            if (random.nextInt(6) == 0 && (defect.needs().isEmpty() || mutation != Mutation.RUPIAH_TEXTS)) {
                recipe.mutations().add(mutation);
            }
        }
        return recipe;
    }
}
