package id.lembarkinerja.validation;

import id.lembarkinerja.evaluation.ScaleFiles;
import id.lembarkinerja.formulas.rating.Band;
import id.lembarkinerja.formulas.rating.RatingScale;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The scales by which the categories of a table may have been given: those printed in the same workbook that know all
 * its categories, or else the shipped ones that do.
 *
 * @param printed whether the workbook itself prints them
 * @param raters what each of them gives, worked out once for all rows
 */
record CategoryScales(List<RatingScale> scales, boolean printed, List<Function<BigDecimal, Optional<Band>>> raters) {
    private static final List<RatingScale> SHIPPED =
            List.copyOf(ScaleFiles.load().values());

    private CategoryScales(List<RatingScale> scales, boolean printed) {
        this(scales, printed, scales.stream().map(RatingScale::rater).toList());
    }

    static CategoryScales of(List<PrintedScale> printed, RecognizedTable table, Collection<String> categories) {
        List<RatingScale> own = printed.stream()
                .filter(scale -> scale.table().file() == table.file())
                .map(PrintedScale::scale)
                .filter(scale -> knows(scale, categories))
                .toList();
        if (!own.isEmpty()) {
            return new CategoryScales(own, true);
        }
        return new CategoryScales(
                SHIPPED.stream().filter(scale -> knows(scale, categories)).toList(), false);
    }

    /** Only one scale is in question, and it has no defect that could excuse a category. */
    boolean isCertain() {
        return printed && scales.size() == 1 && scales.get(0).defects().isEmpty();
    }

    /** The categories that a value may have by any of the scales, as it is or rounded to a whole number. */
    Set<String> rate(BigDecimal value) {
        Set<String> labels = new TreeSet<>();
        for (Function<BigDecimal, Optional<Band>> rater : raters) {
            rater.apply(value).map(Band::label).ifPresent(labels::add);
            rater.apply(value.setScale(0, RoundingMode.HALF_UP))
                    .map(Band::label)
                    .ifPresent(labels::add);
        }
        return labels;
    }

    static boolean isAmong(Collection<String> labels, String category) {
        return labels.stream().anyMatch(label -> isSame(label, category));
    }

    static boolean isSame(String label, String category) {
        return label.equals(category) || Words.normalize(label).equals(Words.normalize(category));
    }

    private static boolean knows(RatingScale scale, Collection<String> categories) {
        Set<String> labels = scale.bands().stream().map(Band::label).collect(Collectors.toSet());
        return !categories.isEmpty() && categories.stream().allMatch(category -> isAmong(labels, category));
    }
}
