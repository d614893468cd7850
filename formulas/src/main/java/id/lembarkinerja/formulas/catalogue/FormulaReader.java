package id.lembarkinerja.formulas.catalogue;

import id.lembarkinerja.formulas.call.Parameter;
import id.lembarkinerja.formulas.call.Wording;
import id.lembarkinerja.formulas.catalogue.Formula.Citation;
import id.lembarkinerja.formulas.catalogue.Formula.Defect;
import id.lembarkinerja.formulas.catalogue.Formula.Example;
import id.lembarkinerja.formulas.catalogue.Formula.Indicator;
import id.lembarkinerja.formulas.catalogue.Formula.Result;
import id.lembarkinerja.formulas.catalogue.Formula.Standing;
import id.lembarkinerja.formulas.data.BadDataException;
import id.lembarkinerja.formulas.data.Node;
import id.lembarkinerja.formulas.method.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads one definition; what contradicts itself is refused with the formula's id and the reason. */
final class FormulaReader {
    private FormulaReader() {}

    static Formula read(Node.Fields definition) {
        String id = definition.text("id");
        try {
            return formula(id, definition);
        } catch (BadDataException e) {
            throw new BadDataException("rumus \"" + id + "\": " + e.reason());
        }
    }

    private static Formula formula(String id, Node.Fields definition) {
        definition.allow(
                "id",
                "function",
                "group",
                "name",
                "summary",
                "rule",
                "unit",
                "result",
                "spills",
                "parameters",
                "policies",
                "citation",
                "validFrom",
                "validTo",
                "defects",
                "indicators",
                "method",
                "examples");
        Validity.check(definition);
        List<Parameter> parameters = ParameterReader.list(definition);
        String unit = definition.textOrEmpty("unit");
        Method method = MethodReader.read(definition.fields("method"), parameters, unit);
        Wording rule = RuleText.of(method, Wording.find(definition, "rule"));
        if (rule.id().isEmpty()) {
            throw new BadDataException("\"rule\" harus menerangkan cara yang sudah jadi");
        }
        Node.Fields citation = definition.fields("citation");
        Formula formula = new Formula(
                id,
                definition.textOrEmpty("function"),
                definition.text("group"),
                Wording.of(definition.fields("name")),
                Wording.of(definition.fields("summary")),
                rule,
                unit,
                constant(Result.values(), definition.text("result")),
                definition.isTrue("spills"),
                parameters,
                wordings(definition, "policies"),
                new Citation(Wording.of(citation), constant(Standing.values(), citation.text("standing"))),
                definition.textOrEmpty("validFrom"),
                definition.textOrEmpty("validTo"),
                defects(definition),
                indicators(definition),
                examples(definition),
                method);
        if (formula.examples().isEmpty()) {
            throw new BadDataException("tidak ada contoh hitungan");
        }
        return formula;
    }

    private static <E extends Enum<E>> E constant(E[] all, String text) {
        for (E one : all) {
            if (one.name().toLowerCase(Locale.ROOT).equals(text)) {
                return one;
            }
        }
        throw new BadDataException("\"" + text + "\" tidak dikenal");
    }

    private static List<Wording> wordings(Node.Fields definition, String name) {
        List<Wording> wordings = new ArrayList<>();
        for (Node.Fields one : definition.objects(name)) {
            wordings.add(Wording.of(one));
        }
        return wordings;
    }

    private static List<Defect> defects(Node.Fields definition) {
        List<Defect> defects = new ArrayList<>();
        for (Node.Fields one : definition.objects("defects")) {
            defects.add(new Defect(
                    one.text("printed"), Wording.of(one.fields("finding")), Wording.of(one.fields("instead"))));
        }
        return defects;
    }

    private static List<Indicator> indicators(Node.Fields definition) {
        List<Indicator> indicators = new ArrayList<>();
        for (Node.Fields one : definition.objects("indicators")) {
            indicators.add(new Indicator(one.text("document"), one.text("number"), one.text("name")));
        }
        return indicators;
    }

    private static List<Example> examples(Node.Fields definition) {
        List<Example> examples = new ArrayList<>();
        for (Node.Fields one : definition.objects("examples")) {
            one.allow("name", "arguments", "expected", "source");
            examples.add(
                    new Example(one.text("name"), one.list("arguments"), one.fields("expected"), one.text("source")));
        }
        return examples;
    }
}
