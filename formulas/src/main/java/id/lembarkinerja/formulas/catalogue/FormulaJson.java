package id.lembarkinerja.formulas.catalogue;

import id.lembarkinerja.formulas.call.Parameter;
import id.lembarkinerja.formulas.call.Wording;
import id.lembarkinerja.formulas.data.JsonWriter;
import id.lembarkinerja.formulas.data.Node;
import id.lembarkinerja.formulas.number.Decimals;
import java.util.Locale;

/** A formula as JSON, for the web interface, the metadata of the Excel functions and the documentation. */
public final class FormulaJson {
    private FormulaJson() {}

    /** The text. */
    public static String write(Formula formula) {
        JsonWriter json = new JsonWriter().open();
        json.field("id", formula.id()).field("function", formula.function()).field("group", formula.group());
        formula.name().write(json, "name");
        formula.summary().write(json, "summary");
        formula.rule().write(json, "rule");
        json.field("unit", formula.unit())
                .field("result", formula.result().name().toLowerCase(Locale.ROOT))
                .field("spills", formula.spills());
        json.name("parameters").openList();
        formula.parameters().forEach(parameter -> parameter(json, parameter));
        json.closeList().name("policies").openList();
        formula.policies().forEach(policy -> wording(json, policy));
        json.closeList().name("citation").open();
        json.field("id", formula.citation().text().id())
                .field("en", formula.citation().text().en())
                .field("standing", formula.citation().standing().name().toLowerCase(Locale.ROOT))
                .close()
                .field("validFrom", formula.validFrom())
                .field("validTo", formula.validTo());
        defects(json, formula);
        json.name("indicators").openList();
        formula.indicators()
                .forEach(indicator -> json.open()
                        .field("document", indicator.document())
                        .field("number", indicator.number())
                        .field("name", indicator.name())
                        .close());
        json.closeList().name("examples").openList();
        formula.examples().forEach(example -> {
            json.open().field("name", example.name()).name("arguments").openList();
            example.arguments().forEach(argument -> node(json, argument));
            json.closeList().field("source", example.source()).close();
        });
        return json.closeList().close().toString();
    }

    private static void parameter(JsonWriter json, Parameter parameter) {
        json.open().field("key", parameter.key());
        parameter.name().write(json, "name");
        parameter.help().write(json, "help");
        json.field("kind", parameter.kind().key())
                .field("unit", parameter.unit())
                .field("optional", parameter.optional())
                .field("default", parameter.standard());
        parameter.least().ifPresent(least -> json.field("min", least).field("minOpen", parameter.open()));
        parameter.most().ifPresent(most -> json.field("max", most));
        json.name("choices").openList();
        parameter.choices().forEach(choice -> {
            json.open().field("key", choice.key());
            choice.name().write(json, "name");
            json.close();
        });
        json.closeList().close();
    }

    private static void defects(JsonWriter json, Formula formula) {
        json.name("defects").openList();
        formula.defects().forEach(defect -> {
            json.open().field("printed", defect.printed());
            defect.finding().write(json, "finding");
            defect.instead().write(json, "instead");
            json.close();
        });
        json.closeList();
    }

    private static void wording(JsonWriter json, Wording wording) {
        json.open().field("id", wording.id()).field("en", wording.en()).close();
    }

    /** An argument as it stands in the definition: a number of the sheet keeps its digits. */
    private static void node(JsonWriter json, Node node) {
        if (node instanceof Node.Decimal number) {
            json.raw(Decimals.plain(number.value()));
        } else if (node instanceof Node.Elements list) {
            json.openList();
            list.elements().forEach(element -> node(json, element));
            json.closeList();
        } else if (node instanceof Node.Text text) {
            json.value(text.value());
        } else if (node instanceof Node.Truth truth) {
            json.value(truth.value());
        } else {
            json.raw("null");
        }
    }
}
