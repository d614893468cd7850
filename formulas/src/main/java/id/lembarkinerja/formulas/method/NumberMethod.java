package id.lembarkinerja.formulas.method;

import id.lembarkinerja.formulas.call.Answer;
import id.lembarkinerja.formulas.call.Answer.Fact;
import id.lembarkinerja.formulas.call.Answer.Item;
import id.lembarkinerja.formulas.call.Arguments;
import id.lembarkinerja.formulas.call.Refusals;
import id.lembarkinerja.formulas.number.Decimals;
import id.lembarkinerja.formulas.number.Notation;
import id.lembarkinerja.formulas.number.NumberParser;
import id.lembarkinerja.formulas.number.Reading;
import java.util.ArrayList;
import java.util.List;

/** The number in a printed cell ({@code ANGKA}): one figure, several with their labels, or the reason for none. */
final class NumberMethod implements Method {
    @Override
    public Answer answer(Arguments arguments, Scales scales) {
        Reading reading = reading(arguments);
        if (reading instanceof Reading.Value value) {
            return new Answer.Figure(
                    Decimals.normal(value.number()),
                    value.unit(),
                    Decimals.indonesian(value.number()) + (value.unit().isEmpty() ? "" : " " + value.unit()),
                    "\"" + value.printed().trim() + "\" dibaca " + Decimals.indonesian(value.number()),
                    List.of(new Fact("notation", value.notation().name())),
                    value.irregular() ? List.of("Penulisannya tidak lazim. Periksa, lalu ketik ulang.") : List.of());
        }
        if (reading instanceof Reading.Several several) {
            List<List<Item>> rows = new ArrayList<>();
            List<String> notes = new ArrayList<>();
            notes.add("Satu sel berisi beberapa angka. Tulis satu angka per sel.");
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
                    List.of("Label", "Angka", "Satuan"),
                    List.copyOf(rows),
                    "\"" + several.printed().trim() + "\" berisi " + rows.size() + " angka",
                    List.copyOf(notes));
        }
        throw Refusals.noNumber(arguments.parameter("teks").name().id(), reading);
    }

    private static String twoReadings(Reading.Labelled one) {
        var readings = new StringBuilder(Decimals.indonesian(one.number().number()));
        for (Reading.Value other : one.others()) {
            readings.append(" atau ").append(Decimals.indonesian(other.number()));
        }
        return "\"" + one.number().printed().trim() + "\" bisa dibaca " + readings + ". Tentukan mana yang dimaksud.";
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
