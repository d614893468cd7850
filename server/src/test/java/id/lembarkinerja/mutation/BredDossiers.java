package id.lembarkinerja.mutation;

import id.lembarkinerja.workbook.WorkbookFile;
import java.util.ArrayList;
import java.util.List;

/** Made dossiers for tests that need many: every layout alone, some mixed, and every defect once. */
public final class BredDossiers {
    private static final int MIXED = 10;

    private BredDossiers() {}

    /** The files of each dossier; the same seed gives the same ones. */
    public static List<List<WorkbookFile>> list(long seed) {
        var wordings = Wording.load("headings.json");
        List<Specimen> specimens = new ArrayList<>(new Breeder(wordings, seed).clean(MIXED));
        specimens.addAll(new Spoiler(wordings, seed).list(1));
        return specimens.stream().map(Specimen::files).toList();
    }
}
