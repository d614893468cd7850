package id.lembarkinerja.formulas.method;

import id.lembarkinerja.formulas.call.Answer;
import id.lembarkinerja.formulas.call.Answer.Fact;
import id.lembarkinerja.formulas.call.Arguments;
import id.lembarkinerja.formulas.call.Refusals;
import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.formulas.number.Letters;
import id.lembarkinerja.formulas.rating.AboveTop;
import id.lembarkinerja.formulas.rating.Band;
import id.lembarkinerja.formulas.rating.BandParser;
import id.lembarkinerja.formulas.rating.RatingScale;
import id.lembarkinerja.formulas.rating.ScaleDefect;
import java.util.ArrayList;
import java.util.List;

/** Holes, overlaps and misprints of a scale as printed ({@code CACATSKALA}). */
final class ScaleDefectsMethod implements Method {
    @Override
    public Answer answer(Arguments arguments, Scales scales) {
        List<Band> bands = new ArrayList<>();
        for (String printed : arguments.texts("rentang")) {
            if (!Letters.isBlank(printed)) {
                bands.add(band(printed, bands.size() + 1));
            }
        }
        int least = arguments.parameter("rentang").size();
        if (bands.size() < least) {
            throw Refusals.tooFew(arguments.parameter("rentang").name().said(), bands.size(), least);
        }
        List<ScaleDefect> defects = new RatingScale("", "", "", "", "", bands, AboveTop.NO_RATING).defects();
        List<Bilingual> messages = new ArrayList<>();
        var kinds = new StringBuilder();
        for (ScaleDefect defect : defects) {
            messages.add(defect.said());
            kinds.append(kinds.isEmpty() ? "" : ", ").append(defect.kind().name());
        }
        Bilingual text =
                defects.isEmpty() ? new Bilingual("Tidak ada cacat", "No defects") : Bilingual.joined(" ", messages);
        return new Answer.Words(
                text,
                Bilingual.joined(
                        ", ",
                        List.of(
                                Bilingual.count(bands.size(), "rentang", "band", "bands"),
                                Bilingual.count(defects.size(), "cacat", "defect", "defects"))),
                List.of(new Fact("kinds", kinds.toString())),
                List.of());
    }

    private static Band band(String printed, int number) {
        Band read = BandParser.parse(printed, "rentang ke-" + number);
        return new Band(read.label(), "band no. " + number, read.lower(), read.upper(), read.printed());
    }
}
