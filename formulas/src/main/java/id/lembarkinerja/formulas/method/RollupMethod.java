package id.lembarkinerja.formulas.method;

import id.lembarkinerja.formulas.achievement.Rollup;
import id.lembarkinerja.formulas.aggregate.Quarters;
import id.lembarkinerja.formulas.call.Answer;
import id.lembarkinerja.formulas.call.Arguments;
import id.lembarkinerja.formulas.call.Figures;
import id.lembarkinerja.formulas.call.Refusals;
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
                        Refusals.tooFew(arguments.parameter("triwulan").name().id(), 0, 1));
        List<String> notes = year.counted() == year.of()
                ? List.of()
                : List.of((year.of() - year.counted()) + " dari " + year.of()
                        + " triwulan tanpa angka, sehingga tidak ikut dihitung.");
        return new Answer.Figure(
                year.value(),
                "",
                Figures.display(year.value(), ""),
                year.derivation().indonesian(),
                List.of(),
                notes);
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

    /** The choice that names a rollup. */
    static String choice(Rollup rollup) {
        return switch (rollup) {
            case LAST -> "terakhir";
            case AVERAGE -> "rata-rata";
            case MAX -> "tertinggi";
            case SUM, NONE -> "jumlah";
        };
    }
}
