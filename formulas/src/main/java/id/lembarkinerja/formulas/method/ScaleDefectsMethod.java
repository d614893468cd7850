package id.lembarkinerja.formulas.method;

import id.lembarkinerja.formulas.call.Answer;
import id.lembarkinerja.formulas.call.Answer.Fact;
import id.lembarkinerja.formulas.call.Arguments;
import id.lembarkinerja.formulas.call.Refusals;
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
                bands.add(BandParser.parse(printed, "rentang ke-" + (bands.size() + 1)));
            }
        }
        int least = arguments.parameter("rentang").size();
        if (bands.size() < least) {
            throw Refusals.tooFew(arguments.parameter("rentang").name().id(), bands.size(), least);
        }
        List<ScaleDefect> defects = new RatingScale("", "", "", "", "", bands, AboveTop.NO_RATING).defects();
        List<String> messages = new ArrayList<>();
        var kinds = new StringBuilder();
        for (ScaleDefect defect : defects) {
            messages.add(defect.message());
            kinds.append(kinds.isEmpty() ? "" : ", ").append(defect.kind().name());
        }
        String text = defects.isEmpty() ? "Tidak ada cacat" : String.join(" ", messages);
        return new Answer.Words(
                text,
                bands.size() + " rentang, " + defects.size() + " cacat",
                List.of(new Fact("kinds", kinds.toString())),
                List.of());
    }
}
