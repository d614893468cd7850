package id.lembarkinerja.recognition;

import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.recognition.ColumnFits.Fit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Chooses the form whose columns explain a header band best. */
final class FormMatcher {
    /** The title above the table names the form. */
    private static final double NAMED = 0.2;

    /** What a form counts of which a required column was not found. */
    private static final double IN_PART = 0.7;

    private static final double OUT_OF_DATE = 0.1;
    /** The form for tables that are of no known form: it takes any order of known columns, and is never sure. */
    static final String ANY_TABLE = "tabel-umum";

    private static final double ANY_TABLE_TRUST = 0.6;
    /** A known heading that a form has no place for tells against the form. */
    private static final double STRANGER = 0.25;

    /** A table of no known form ranks by this share of its fit beside the forms that fit in part. */
    private static final double ANY_TABLE_RANK = 0.55;
    /** Of a table of no known form so many columns must be known. */
    private static final int FEWEST_KNOWN = 3;

    private static final Bilingual TOLD = new Bilingual(
            "Formulir dan arti kolom ditetapkan oleh pengguna untuk susunan ini.",
            "A person set the form and the meaning of its columns for this layout.");

    private final FormCatalogue catalogue;
    private final HeadingLexicon lexicon;
    private final FormColumnKeys keys;
    private final ColumnFits columnFits;

    FormMatcher(FormCatalogue catalogue, HeadingLexicon lexicon) {
        this.catalogue = catalogue;
        this.lexicon = lexicon;
        this.columnFits = new ColumnFits(lexicon);
        this.keys = new FormColumnKeys(catalogue, lexicon, ColumnFits.LEAST);
    }

    /**
     * The best form, when any form finds all the columns it requires.
     *
     * @param title the words above the table
     * @param mark what the hidden sheet of a blank form says
     */
    Optional<FormMatch> find(HeaderBand band, List<ColumnProfile> profiles, String title, Optional<TemplateMark> mark) {
        List<FormMatch> matches = new ArrayList<>();
        for (FormDefinition form : catalogue.forms()) {
            FormMatch match = lay(form, band, profiles, title, mark);
            if (match != null && form.id().equals(ANY_TABLE)) {
                asAnyTable(match).ifPresent(matches::add);
            } else if (match != null) {
                matches.add(match);
            }
        }
        if (matches.isEmpty()) {
            inOwnWords(band, profiles, title).ifPresent(matches::add);
        }
        // Stable: of equally good forms the first of the catalogue is taken.
        matches.sort(Comparator.comparingDouble(FormMatch::rank).reversed());
        return matches.stream()
                .findFirst()
                .map(best -> best.withRival(matches.size() > 1 ? matches.get(1) : null))
                .map(best -> isAnyTable(best) ? best : OpenColumns.fill(best, catalogue.roots(), profiles));
    }

    /** Its columns come in any order and mean what their headings say: place and roots tell nothing. */
    private static boolean isAnyTable(FormMatch match) {
        return match.form().id().equals(ANY_TABLE);
    }

    /** What a person said, when it still fits the catalogue and the headings. */
    Optional<FormMatch> told(HeaderBand band, LayoutMapping mapping) {
        Optional<FormDefinition> form = catalogue.findForm(mapping.form());
        if (form.isEmpty() || mapping.columns().size() != band.columns().size()) {
            return Optional.empty();
        }
        List<FormMatch.Column> columns = new ArrayList<>();
        for (int i = 0; i < band.columns().size(); i++) {
            String key = mapping.columns().get(i);
            ColumnType type = form.get().findColumn(key).map(FormColumn::type).orElseGet(() -> catalogue.typeOf(key));
            columns.add(new FormMatch.Column(band.columns().get(i), key, type, 1, true));
        }
        List<Bilingual> reasons = List.of(TOLD);
        return Optional.of(new FormMatch(form.get(), columns, 1, 1, reasons));
    }

    private static Optional<FormMatch> asAnyTable(FormMatch match) {
        Set<String> keys = new HashSet<>();
        match.columns().stream().filter(column -> column.fit() > 0).forEach(column -> keys.add(column.key()));
        // What repeats below further wide headings tells neither for nor against.
        long repeated = match.columns().stream()
                .filter(column ->
                        column.fit() <= 0 && keys.contains(column.key().replaceFirst("-\\d+$", "")))
                .count();
        if (keys.size() < FEWEST_KNOWN || keys.size() * 2L < match.columns().size() - repeated) {
            return Optional.empty();
        }
        return Optional.of(
                match.withConfidence(match.confidence() * ANY_TABLE_TRUST, match.confidence() * ANY_TABLE_RANK));
    }

    /** A table that says what its rows are, but calls all its figures by words of its own: a person is asked. */
    private Optional<FormMatch> inOwnWords(HeaderBand band, List<ColumnProfile> profiles, String title) {
        return catalogue
                .findForm(ANY_TABLE)
                .flatMap(form -> Optional.ofNullable(
                        lay(form, form.required().subList(0, 1), band, profiles, title, Optional.empty())))
                .filter(match -> IntStream.range(0, profiles.size())
                        .anyMatch(i -> match.columns().get(i).fit() == 0
                                && profiles.get(i).hasFigures()))
                .map(match -> match.withConfidence(
                        match.confidence() * ANY_TABLE_TRUST, match.confidence() * ANY_TABLE_RANK));
    }

    private @Nullable FormMatch lay(
            FormDefinition form,
            HeaderBand band,
            List<ColumnProfile> profiles,
            String title,
            Optional<TemplateMark> mark) {
        return lay(form, form.required(), band, profiles, title, mark);
    }

    private @Nullable FormMatch lay(
            FormDefinition form,
            List<List<String>> required,
            HeaderBand band,
            List<ColumnProfile> profiles,
            String title,
            Optional<TemplateMark> mark) {
        List<Fit> fits = columnFits.list(form, band, profiles);
        Map<Integer, Fit> chosen = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (Fit fit : fits) {
            boolean free = fit.form().perYear() || !taken.contains(fit.form().key());
            if (free && !chosen.containsKey(fit.column())) {
                chosen.put(fit.column(), fit);
                taken.add(fit.form().key());
            }
        }
        ColumnOrder.restore(form, fits, chosen);
        new RelatedColumns(band, fits).align(form, chosen);
        boolean named = isNamed(form, title)
                || mark.filter(one -> one.form().equals(form.id())).isPresent();
        int missing = new RequiredColumns(form, required, fits, chosen).complete();
        // A table whose title names the form may call one thing by words that nobody knows.
        if (missing > (named && required.size() > 1 ? 1 : 0)) {
            return null;
        }
        FormMatch match = match(form, band, chosen, profiles, title, mark);
        return missing == 0 ? match : match.withConfidence(match.confidence() * IN_PART, match.rank() * IN_PART);
    }

    private FormMatch match(
            FormDefinition form,
            HeaderBand band,
            Map<Integer, Fit> chosen,
            List<ColumnProfile> profiles,
            String title,
            Optional<TemplateMark> mark) {
        List<FormMatch.Column> columns = new ArrayList<>();
        Set<String> used = new HashSet<>();
        chosen.values().stream()
                .filter(fit -> !repeats(fit.form(), chosen))
                .forEach(fit -> used.add(fit.form().key()));
        double sum = 0;
        for (int i = 0; i < band.columns().size(); i++) {
            HeaderColumn header = band.columns().get(i);
            Fit fit = chosen.get(i);
            if (fit == null) {
                columns.add(keys.spare(header, used, profiles.get(i), twin(band, chosen, i)));
            } else {
                String key = repeats(fit.form(), chosen)
                        ? FormColumnKeys.ofYear(header, fit.form().key(), used)
                        : fit.form().key();
                columns.add(new FormMatch.Column(header, key, fit.form().type(), fit.score(), fit.clear()));
                sum += fit.score();
            }
        }
        double confidence = sum / band.columns().size();
        double strangers = STRANGER
                * IntStream.range(0, band.columns().size())
                        .filter(i -> !chosen.containsKey(i))
                        .filter(i -> lexicon.general(band.columns().get(i)) >= HeadingLexicon.WELL_KNOWN)
                        .count()
                / band.columns().size();
        boolean marked = mark.filter(one -> one.form().equals(form.id())).isPresent();
        boolean named = marked || isNamed(form, title);
        double rank = confidence - strangers + (named ? NAMED : 0) - (isOutOfDate(form, title) ? OUT_OF_DATE : 0);
        return new FormMatch(
                form,
                columns,
                Math.min(1, confidence + (named ? NAMED / 2 : 0)),
                rank,
                FormReasons.of(form, columns, chosen.size(), named, marked ? mark : Optional.empty()));
    }

    /** What a heading of the same words stands for below another wide heading. */
    private static Optional<String> twin(HeaderBand band, Map<Integer, Fit> chosen, int index) {
        HeaderColumn header = band.columns().get(index);
        if (header.path().size() < 2 || FormColumnKeys.yearIn(header.leaf()).isPresent()) {
            return Optional.empty();
        }
        String leaf = Words.normalize(header.leaf());
        return chosen.values().stream()
                .filter(fit -> band.columns().get(fit.column()).path().size() > 1)
                .filter(fit ->
                        Words.normalize(band.columns().get(fit.column()).leaf()).equals(leaf))
                .map(fit -> fit.form().key())
                .findFirst();
    }

    /** A column that may stand for several years but stands for one only keeps its plain key. */
    private static boolean repeats(FormColumn column, Map<Integer, Fit> chosen) {
        return column.perYear()
                && chosen.values().stream()
                                .filter(fit -> fit.form().equals(column))
                                .count()
                        > 1;
    }

    private static boolean isNamed(FormDefinition form, String title) {
        String normal = " " + Words.normalize(title) + " ";
        return form.titles().stream().anyMatch(phrase -> normal.contains(" " + Words.normalize(phrase) + " "));
    }

    private static boolean isOutOfDate(FormDefinition form, String title) {
        return FormColumnKeys.yearIn(title)
                .filter(year -> !form.appliesIn(year))
                .isPresent();
    }
}
