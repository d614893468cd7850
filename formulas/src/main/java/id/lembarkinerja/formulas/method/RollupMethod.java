package id.lembarkinerja.formulas.method;

import id.lembarkinerja.formulas.achievement.Rollup;
import id.lembarkinerja.formulas.aggregate.Quarters;
import id.lembarkinerja.formulas.call.Answer;
import id.lembarkinerja.formulas.call.Arguments;
import id.lembarkinerja.formulas.call.Figures;
import id.lembarkinerja.formulas.call.Refusals;
import id.lembarkinerja.formulas.language.Bilingual;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Quarters made into a year by a named rollup ({@code KONSOLIDASI}). */
final class RollupMethod implements Method {
    @Override
    public Answer answer(Arguments arguments, Scales scales) {
        List<Optional<BigDecimal>> quarters = arguments.findNumbers("triwulan");
        Quarters year = Quarters.consolidate(quarters, rollup(arguments.choice("sifat")))
                .orElseThrow(() ->
                        Refusals.tooFew(arguments.parameter("triwulan").name().said(), 0, 1));
        List<Bilingual> notes = year.counted() == year.of()
                ? List.of()
                : List.of(Bilingual.of(
                        "{0} dari {1} triwulan tanpa angka, sehingga tidak ikut dihitung.",
                        "Without a figure, so not counted: {0} of {1} quarters.",
                        year.of() - year.counted(),
                        year.of()));
        return new Answer.Figure(
                year.value(), "", Figures.display(year.value(), ""), year.derivation(), List.of(), notes);
    }

    @Override
    public List<Twin> twins(Places places, Scales scales) {
        String range = places.cell("triwulan");
        String text = switch (rollup(places.choice("sifat", "jumlah"))) {
            case AVERAGE -> "AVERAGE(" + range + ")";
            case MAX -> "MAX(" + range + ")";
            case LAST -> "LOOKUP(2,1/ISNUMBER(" + range + ")," + range + ")";
            case SUM, NONE -> "SUM(" + range + ")";
        };
        return List.of(new Twin("", "IF(COUNT(" + range + ")=0,NA()," + text + ")"));
    }

    /** The rollup a choice names. */
    static Rollup rollup(String choice) {
        return switch (choice) {
            case "terakhir" -> Rollup.LAST;
            case "rata-rata" -> Rollup.AVERAGE;
            case "tertinggi" -> Rollup.MAX;
            default -> Rollup.SUM;
        };
    }

    /** The choice that names a rollup, and what it means in English. */
    static Bilingual name(Rollup rollup) {
        return switch (rollup) {
            case LAST -> new Bilingual("terakhir", "last value");
            case AVERAGE -> new Bilingual("rata-rata", "mean");
            case MAX -> new Bilingual("tertinggi", "highest value");
            case SUM, NONE -> new Bilingual("jumlah", "sum");
        };
    }
}
