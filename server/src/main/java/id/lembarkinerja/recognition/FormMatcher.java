package id.lembarkinerja.recognition;

import id.lembarkinerja.workbook.Sheet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Chooses the form whose columns explain a header band best. */
final class FormMatcher {
    /** A heading that fits worse than this is not that column. */
    private static final double LEAST_FIT = 0.55;
    /** The form for tables that are of no known form: it takes any order of known columns, and is never sure. */
    private static final String ANY_TABLE = "tabel-umum";

    private static final double ANY_TABLE_TRUST = 0.6;
    /** Of a table of no known form so many columns must be known. */
    private static final int FEWEST_KNOWN = 3;

    private final FormCatalogue catalogue;
    private final HeadingLexicon lexicon;

    FormMatcher(FormCatalogue catalogue, HeadingLexicon lexicon) {
        this.catalogue = catalogue;
        this.lexicon = lexicon;
    }

    /** The best form, when any form finds all the columns it requires. */
    Optional<FormMatch> find(Sheet sheet, HeaderBand band, int lastBodyRow) {
        List<ColumnProfile> profiles = band.columns().stream()
                .map(column -> ColumnProfile.of(sheet, column, band.lastRow() + 1, lastBodyRow))
                .toList();
        FormMatch best = null;
        FormMatch any = null;
        for (FormDefinition form : catalogue.forms()) {
            FormMatch match = lay(form, band, profiles);
            if (form.id().equals(ANY_TABLE)) {
                any = match;
            } else if (match != null && (best == null || match.confidence() > best.confidence() + 1e-9)) {
                best = match;
            }
        }
        return best == null ? Optional.ofNullable(any).flatMap(FormMatcher::asAnyTable) : Optional.of(best);
    }

    private static Optional<FormMatch> asAnyTable(FormMatch match) {
        long known = match.columns().stream().filter(column -> column.fit() > 0).count();
        if (known < FEWEST_KNOWN || known * 2 < match.columns().size()) {
            return Optional.empty();
        }
        return Optional.of(
                new FormMatch(match.form(), match.columns(), match.confidence() * ANY_TABLE_TRUST, match.reasons()));
    }

    private record Fit(int column, String key, double score) {}

    private @Nullable FormMatch lay(FormDefinition form, HeaderBand band, List<ColumnProfile> profiles) {
        List<Fit> fits = new ArrayList<>();
        for (int i = 0; i < band.columns().size(); i++) {
            for (String key : form.columns()) {
                ColumnDefinition definition = catalogue.getColumn(key);
                double score = lexicon.fit(band.columns().get(i), key)
                        * profiles.get(i).suits(definition.type());
                if (score >= LEAST_FIT) {
                    fits.add(new Fit(i, key, score));
                }
            }
        }
        // The best pair first; between equals the left column and the earlier key of the form win.
        fits.sort(Comparator.comparingDouble(Fit::score).reversed());
        Map<Integer, Fit> chosen = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (Fit fit : fits) {
            if (!chosen.containsKey(fit.column()) && !taken.contains(fit.key())) {
                chosen.put(fit.column(), fit);
                taken.add(fit.key());
            }
        }
        for (List<String> group : form.required()) {
            if (group.stream().noneMatch(taken::contains)) {
                return null;
            }
        }
        return match(form, band, chosen, taken, profiles);
    }

    private FormMatch match(
            FormDefinition form,
            HeaderBand band,
            Map<Integer, Fit> chosen,
            Set<String> taken,
            List<ColumnProfile> profiles) {
        List<FormMatch.Column> columns = new ArrayList<>();
        Set<String> used = new HashSet<>(taken);
        double sum = 0;
        for (int i = 0; i < band.columns().size(); i++) {
            HeaderColumn header = band.columns().get(i);
            Fit fit = chosen.get(i);
            String key = fit != null ? fit.key() : spareKey(header, used, profiles.get(i));
            ColumnType type = fit != null || catalogue.columns().containsKey(baseKey(key))
                    ? catalogue.getColumn(baseKey(key)).type()
                    : ColumnType.TEXT;
            columns.add(new FormMatch.Column(header, key, type, fit == null ? 0 : fit.score()));
            sum += fit == null ? 0 : fit.score();
        }
        double confidence = sum / band.columns().size();
        List<String> reasons = new ArrayList<>();
        reasons.add("Judul kolom cocok dengan formulir \"" + form.name() + "\": " + chosen.size() + " dari "
                + band.columns().size() + " kolom dikenali.");
        for (FormMatch.Column column : columns) {
            if (column.fit() == 0) {
                reasons.add(
                        "Kolom \"" + column.header().header() + "\" tidak dikenal pada formulir ini dan dibiarkan.");
            }
        }
        return new FormMatch(form, columns, confidence, reasons);
    }

    private String baseKey(String key) {
        if (catalogue.columns().containsKey(key)) {
            return key;
        }
        int dash = key.lastIndexOf('-');
        return dash < 0 ? key : key.substring(0, dash);
    }

    /** A repeated column takes the year of its heading as suffix, an unknown one is kept as {@code other-n}. */
    private String spareKey(HeaderColumn header, Set<String> used, ColumnProfile profile) {
        String best = "";
        double bestFit = LEAST_FIT;
        for (String key : catalogue.columns().keySet()) {
            double fit = lexicon.fit(header, key)
                    * profile.suits(catalogue.getColumn(key).type());
            if (fit > bestFit) {
                bestFit = fit;
                best = key;
            }
        }
        if (!best.isEmpty() && used.add(best)) {
            return best;
        }
        String base = best.isEmpty() ? "other" : best;
        String year = yearIn(header.header());
        if (!year.isEmpty() && used.add(base + "-" + year)) {
            return base + "-" + year;
        }
        int n = best.isEmpty() ? 1 : 2;
        while (!used.add(base + "-" + n)) {
            n++;
        }
        return base + "-" + n;
    }

    private static String yearIn(String text) {
        for (String word : Words.of(text)) {
            if (word.length() == 4 && word.startsWith("20") && word.chars().allMatch(Character::isDigit)) {
                return word;
            }
        }
        return "";
    }
}
