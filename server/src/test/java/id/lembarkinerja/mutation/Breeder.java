package id.lembarkinerja.mutation;

import id.lembarkinerja.workbook.WorkbookFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes workbooks of agencies that nobody has seen, from a seed: the same seed gives the same workbooks. */
final class Breeder {
    private static final double[] CHANCES = {0.08, 0.16, 0.28};

    private final FormModels models;
    private final List<Agency> agencies = Agency.list();
    private final long seed;

    Breeder(Map<String, Wording> wordings, long seed) {
        this.models = new FormModels(wordings);
        this.seed = seed;
    }

    /** Every form with every mutation alone, and then {@code mixed} workbooks of several mutations. */
    List<Specimen> clean(int mixed) {
        List<Specimen> specimens = new ArrayList<>();
        List<String> forms = models.forms();
        int i = -1;
        for (Mutation mutation : Mutation.values()) {
            i++;
            for (int k = 0; k < 2; k++) {
                String form = forms.get((i * 2 + k + (int) (seed % forms.size())) % forms.size());
                Random random = new Random(seed * 31 + i * 7L + k);
                specimens.add(clean(mutation.name() + " " + form, form, Recipe.of(random, mutation)));
            }
        }
        for (int n = 0; n < mixed; n++) {
            Random random = new Random(seed * 131 + n);
            String form = forms.get(n % forms.size());
            Recipe recipe = Recipe.mixed(random, CHANCES[n % CHANCES.length]);
            specimens.add(clean("mixed " + n + " " + form + " " + recipe.mutations(), form, recipe));
        }
        return specimens;
    }

    private Specimen clean(String name, String form, Recipe recipe) {
        Facts facts = new Facts(recipe.pick(agencies), recipe.random());
        List<TableModel> tables = new ArrayList<>();
        tables.add(models.make(form, facts, recipe));
        if (recipe.has(Mutation.SEVERAL_BELOW) || recipe.has(Mutation.SIDE_BY_SIDE)) {
            int more = 1 + recipe.random().nextInt(2);
            for (int i = 0; i < more; i++) {
                tables.add(models.make(recipe.pick(models.forms()), facts, recipe));
            }
        }
        List<Page> pages = new Composer(models, recipe).compose(tables);
        WorkbookFile file = new WorkbookFile(form + ".xlsx", XlsxWriter.write(pages, recipe));
        return new Specimen(name, recipe.mutations(), List.of(file), Specimen.tables(pages, 0), List.of());
    }
}
