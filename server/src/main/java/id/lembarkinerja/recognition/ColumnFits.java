package id.lembarkinerja.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How well each heading of a band fits each column of a form, by its words and by what stands below it. */
final class ColumnFits {
    /** A heading that fits worse than this is not that column. */
    static final double LEAST = 0.55;
    /** A column that explains all levels of a heading so well leaves little to one that explains the lowest only. */
    private static final double EXPLAINED = 0.85;

    private static final double LEAF_ONLY = 0.8;

    private static final double CONTRADICTED = 0.8;

    private static final double SPECIFIC = 1e-3;

    private final HeadingLexicon lexicon;

    ColumnFits(HeadingLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * A column of a form that a heading may be, and how well it fits.
     *
     * @param clear whether all levels of the heading say it, or nothing else above the lowest
     */
    record Fit(int column, FormColumn form, double score, boolean clear) {}

    /** The best pair first; between equals the left column and the earlier key of the form. */
    List<Fit> list(FormDefinition form, HeaderBand band, List<ColumnProfile> profiles) {
        List<Fit> fits = new ArrayList<>();
        for (int i = 0; i < band.columns().size(); i++) {
            fits.addAll(fits(form, band.columns().get(i), profiles.get(i), i));
        }
        fits.sort(Comparator.comparingDouble(Fit::score).reversed());
        return fits;
    }

    private List<Fit> fits(FormDefinition form, HeaderColumn heading, ColumnProfile profile, int index) {
        List<HeadingLexicon.Fit> raw = form.columns().stream()
                .map(column -> lexicon.fit(heading, form, column))
                .toList();
        boolean explained = raw.stream().anyMatch(fit -> fit.whole() >= EXPLAINED);
        List<Fit> fits = new ArrayList<>();
        for (int c = 0; c < raw.size(); c++) {
            FormColumn column = form.columns().get(c);
            boolean byLeafOnly = explained && raw.get(c).whole() < EXPLAINED;
            double fit = byLeafOnly
                    ? Math.max(raw.get(c).whole(), LEAF_ONLY * raw.get(c).leaf())
                    : raw.get(c).best();
            double score =
                    fit * profile.suits(column.type()) * (contradicts(heading, column.type()) ? CONTRADICTED : 1);
            if (score >= LEAST) {
                // A wording that only this form has says more than one that every form has.
                boolean clear = !byLeafOnly && score >= MappingDoubts.SURE_COLUMN;
                fits.add(new Fit(index, column, raw.get(c).specific() ? score + SPECIFIC : score, clear));
            }
        }
        return fits;
    }

    /** A heading in rupiah is over no percentage, one in percent over no amount. */
    private static boolean contradicts(HeaderColumn heading, ColumnType type) {
        List<String> words = Words.of(heading.leaf());
        return (type == ColumnType.PERCENT && words.contains("rp"))
                || (type == ColumnType.MONEY && words.contains("%"));
    }
}
