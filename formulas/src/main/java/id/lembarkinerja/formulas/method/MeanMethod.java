package id.lembarkinerja.formulas.method;

import id.lembarkinerja.formulas.aggregate.Mean;
import id.lembarkinerja.formulas.call.Answer;
import id.lembarkinerja.formulas.call.Arguments;
import id.lembarkinerja.formulas.call.Figures;
import id.lembarkinerja.formulas.call.Refusals;
import id.lembarkinerja.formulas.language.Bilingual;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The mean that says what it counted ({@code RERATA}); rows without a figure are left out or count as 0. */
final class MeanMethod implements Method {
    @Override
    public Answer answer(Arguments arguments, Scales scales) {
        boolean zero = "nol".equals(arguments.choice("kosong"));
        List<Optional<BigDecimal>> rows = new ArrayList<>();
        for (Optional<BigDecimal> row : arguments.findNumbers("nilai")) {
            rows.add(row.isEmpty() && zero ? Optional.of(BigDecimal.ZERO) : row);
        }
        Mean mean = Mean.of(rows)
                .orElseThrow(() ->
                        Refusals.tooFew(arguments.parameter("nilai").name().said(), 0, 1));
        List<Bilingual> notes = mean.counted() == mean.of()
                ? List.of()
                : List.of(Bilingual.of(
                        "{0} dari {1} nilai kosong, sehingga rata-rata ini tidak mencakupnya.",
                        "Blank, so not part of this mean: {0} of {1} values.", mean.of() - mean.counted(), mean.of()));
        return new Answer.Figure(
                mean.value(), "", Figures.display(mean.value(), ""), mean.derivation(), List.of(), notes);
    }

    @Override
    public List<Twin> twins(Places places, Scales scales) {
        String range = places.cell("nilai");
        String text = "nol".equals(places.choice("kosong", "lewati"))
                ? "SUM(" + range + ")/(" + ExcelText.size(range) + ")"
                : "IF(COUNT(" + range + ")=0,NA(),AVERAGE(" + range + "))";
        return List.of(new Twin("", text));
    }
}
