package id.lembarkinerja.formulas.catalogue;

import id.lembarkinerja.formulas.call.Parameter;
import id.lembarkinerja.formulas.call.Parameter.Kind;
import id.lembarkinerja.formulas.call.Parameter.Option;
import id.lembarkinerja.formulas.call.Wording;
import id.lembarkinerja.formulas.data.BadDataException;
import id.lembarkinerja.formulas.data.Node;
import id.lembarkinerja.formulas.number.Decimals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the parameters of a definition; one that contradicts itself is refused with its key. */
final class ParameterReader {
    private ParameterReader() {}

    static List<Parameter> list(Node.Fields definition) {
        List<Parameter> parameters = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        boolean optional = false;
        for (Node.Fields fields : definition.objects("parameters")) {
            Parameter parameter = read(fields);
            if (!keys.add(parameter.key())) {
                throw new BadDataException("masukan \"" + parameter.key() + "\" tertulis dua kali");
            }
            if (optional && !parameter.optional()) {
                throw new BadDataException(
                        "masukan wajib \"" + parameter.key() + "\" berada setelah yang boleh kosong");
            }
            optional = parameter.optional();
            parameters.add(parameter);
        }
        if (parameters.isEmpty()) {
            throw new BadDataException("rumus tanpa masukan");
        }
        return parameters;
    }

    private static Parameter read(Node.Fields fields) {
        String key = fields.text("key");
        fields.allow(
                "key",
                "kind",
                "name",
                "help",
                "unit",
                "optional",
                "default",
                "choices",
                "min",
                "minOpen",
                "max",
                "size",
                "blanks");
        Parameter parameter = new Parameter(
                key,
                Wording.of(fields.fields("name")),
                Wording.of(fields.fields("help")),
                kind(fields.text("kind")),
                fields.textOrEmpty("unit"),
                fields.isTrue("optional"),
                fields.textOrEmpty("default"),
                choices(fields),
                bound(fields, "min"),
                bound(fields, "max"),
                fields.isTrue("minOpen"),
                fields.find("size").isPresent() ? size(fields) : 0,
                fields.isTrue("blanks"));
        if (parameter.kind() == Kind.CHOICE) {
            checkChoice(parameter);
        }
        if (!parameter.optional() && !parameter.standard().isEmpty()) {
            throw new BadDataException("masukan wajib \"" + key + "\" tidak boleh punya nilai baku");
        }
        return parameter;
    }

    private static void checkChoice(Parameter parameter) {
        boolean known = parameter.standard().isEmpty();
        for (Option option : parameter.choices()) {
            known |= option.key().equals(parameter.standard());
        }
        if (parameter.choices().isEmpty() || !known) {
            throw new BadDataException("pilihan \"" + parameter.key() + "\" kosong atau nilai bakunya bukan pilihan");
        }
    }

    private static int size(Node.Fields fields) {
        return Decimals.find(fields.text("size"))
                .orElseThrow(() -> new BadDataException("\"size\" bukan angka"))
                .intValue();
    }

    private static Kind kind(String text) {
        for (Kind kind : Kind.values()) {
            if (kind.key().equals(text)) {
                return kind;
            }
        }
        throw new BadDataException("jenis masukan \"" + text + "\" tidak dikenal");
    }

    private static Optional<BigDecimal> bound(Node.Fields fields, String name) {
        String text = fields.textOrEmpty(name);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                Decimals.find(text).orElseThrow(() -> new BadDataException("\"" + name + "\" bukan angka: " + text)));
    }

    private static List<Option> choices(Node.Fields fields) {
        List<Option> choices = new ArrayList<>();
        for (Node.Fields choice : fields.objects("choices")) {
            choices.add(new Option(choice.text("key"), Wording.of(choice.fields("name"))));
        }
        return choices;
    }
}
