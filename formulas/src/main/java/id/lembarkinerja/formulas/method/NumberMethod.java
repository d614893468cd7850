package id.lembarkinerja.formulas.method;

import id.lembarkinerja.formulas.call.Answer;
import id.lembarkinerja.formulas.call.Answer.Fact;
import id.lembarkinerja.formulas.call.Answer.Item;
import id.lembarkinerja.formulas.call.Arguments;
import id.lembarkinerja.formulas.call.Refusals;
import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.formulas.number.Choices;
import id.lembarkinerja.formulas.number.Decimals;
import id.lembarkinerja.formulas.number.Notation;
import id.lembarkinerja.formulas.number.NumberParser;
import id.lembarkinerja.formulas.number.Reading;
import java.util.ArrayList;
import java.util.List;

/** The number in a printed cell ({@code ANGKA}): one figure, several with their labels, or the reason for none. */
final class NumberMethod implements Method {
    private static final Bilingual UNUSUAL = new Bilingual(
            "Penulisannya tidak lazim. Periksa, lalu ketik ulang.",
            "It is written in an unusual way. Check it, then type it again.");
    private static final Bilingual SEVERAL = new Bilingual(
            "Satu sel berisi beberapa angka. Tulis satu angka per sel.",
            "One cell holds several numbers. Write one number per cell.");

    @Override
    public Answer answer(Arguments arguments, Scales scales) {
        Reading reading = reading(arguments);
        if (reading instanceof Reading.Value value) {
            return new Answer.Figure(
                    Decimals.normal(value.number()),
                    value.unit(),
                    Decimals.indonesian(value.number()) + (value.unit().isEmpty() ? "" : " " + value.unit()),
                    Bilingual.of(
                            "\"{0}\" dibaca {1}",
                            "\"{0}\" is read as {1}", value.printed().trim(), Decimals.indonesian(value.number())),
                    List.of(new Fact("notation", value.notation().name())),
                    value.irregular() ? List.of(UNUSUAL) : List.of());
        }
        if (reading instanceof Reading.Several several) {
            List<List<Item>> rows = new ArrayList<>();
            List<Bilingual> notes = new ArrayList<>();
            notes.add(SEVERAL);
            for (Reading.Labelled one : several.numbers()) {
                if (!one.others().isEmpty()) {
                    notes.add(twoReadings(one));
                }
                rows.add(List.of(
                        new Item(one.label(), false),
                        new Item(Decimals.plain(one.number().number()), true),
                        new Item(one.number().unit(), false)));
            }
            return new Answer.Table(
                    List.of(Bilingual.same("Label"), new Bilingual("Angka", "Number"), new Bilingual("Satuan", "Unit")),
                    List.copyOf(rows),
                    Bilingual.of(
                            "\"{0}\" berisi {1} angka",
                            "\"{0}\" holds {1} numbers", several.printed().trim(), rows.size()),
                    List.copyOf(notes));
        }
        throw Refusals.noNumber(arguments.parameter("teks").name().said(), reading);
    }

    private static Bilingual twoReadings(Reading.Labelled one) {
        Bilingual readings = one.reading() instanceof Reading.Ambiguous several
                ? Choices.readings(several)
                : Bilingual.same(Decimals.indonesian(one.number().number()));
        return Bilingual.of(
                "\"{0}\" bisa dibaca {1}. Tentukan mana yang dimaksud.",
                "\"{0}\" may be read as {1}. Decide which is meant.",
                one.number().printed().trim(),
                readings);
    }

    private static Reading reading(Arguments arguments) {
        Reading asCell = arguments.reading("teks");
        boolean text = arguments.isText("teks");
        return switch (arguments.choice("notasi")) {
            case "indonesia" -> text ? NumberParser.parse(asCell.printed(), Notation.INDONESIAN) : asCell;
            case "inggris" -> text ? NumberParser.parse(asCell.printed(), Notation.ENGLISH) : asCell;
            default -> asCell;
        };
    }
}
