package id.lembarkinerja.samples.template;

import id.lembarkinerja.formulas.catalogue.Catalogue;
import id.lembarkinerja.formulas.method.Places;
import id.lembarkinerja.formulas.method.Twin;
import id.lembarkinerja.samples.ShippedFormulas;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellReference;

/**
 * Native formulas of a form. Where the catalogue of formulas has a native twin it is taken, so that a form computes
 * what the server computes: {@code @capaian} and {@code @kategori} stand for these.
 */
final class TemplateFormulas {
    /** What a column of polarities says where less is better; the checks know the same words. */
    private static final List<String> LOWER = List.of("min", "rendah", "turun", "negatif");

    private final TemplateDefinition definition;
    private final Catalogue catalogue = ShippedFormulas.load();

    TemplateFormulas(TemplateDefinition definition) {
        this.definition = definition;
    }

    /** The formula of a cell in a row to fill in. */
    String inRow(String formula, int row) {
        return filled(twins(formula, row), row, row);
    }

    /** The formula of a total over the rows to fill in. */
    String overRows(String formula, int first, int last) {
        return filled(formula, first, last);
    }

    private String filled(String formula, int first, int last) {
        String text = formula;
        for (int i = 0; i < definition.columns().size(); i++) {
            String from = new CellReference(first, i, false, first != last).formatAsString();
            String to = new CellReference(last, i, false, first != last).formatAsString();
            String place = first == last ? cell(i, first) : from.replace("$", "") + ":" + to.replace("$", "");
            text = text.replace("{" + definition.columns().get(i).key() + "}", place);
        }
        return text;
    }

    private static String cell(int column, int row) {
        return new CellReference(row, column, false, false).formatAsString();
    }

    private String twins(String formula, int row) {
        if (formula.startsWith("@capaian")) {
            return achievement(formula.substring("@capaian".length()), row);
        }
        return formula.startsWith("@kategori") ? category(row) : formula;
    }

    /** By the direction the row names; higher is better when it names none. */
    private String achievement(String keys, int row) {
        String[] places = keys.isBlank()
                ? new String[] {"target", "actual"}
                : keys.strip().split(",");
        String target = cell(definition.indexOf(places[0]), row);
        String actual = cell(definition.indexOf(places[1]), row);
        String higher = twin("capaian", Map.of("target", target, "realisasi", actual), Map.of("rumus", "naik"));
        boolean directed =
                definition.columns().stream().anyMatch(column -> column.key().equals("polarity"));
        String both = higher;
        if (directed) {
            String lower = twin("capaian", Map.of("target", target, "realisasi", actual), Map.of("rumus", "turun"));
            both = "IF(" + saysLower(cell(definition.indexOf("polarity"), row)) + "," + lower + "," + higher + ")";
        }
        return "IF(OR(" + target + "=\"\"," + actual + "=\"\"),\"\",IFERROR(" + both + ",\"N/A\"))";
    }

    /** A list offers one word; a value pasted over it may say the same with another. */
    private static String saysLower(String polarity) {
        return LOWER.stream()
                .map(word -> "ISNUMBER(SEARCH(\"" + word + "\"," + polarity + "))")
                .collect(Collectors.joining(",", "OR(", ")"));
    }

    private String category(int row) {
        String achievement = cell(definition.indexOf("achievement"), row);
        String twin = twin("kategori", Map.of("nilai", achievement), Map.of("skala", "permendagri-86-2017"));
        return "IF(ISNUMBER(" + achievement + ")," + twin + ",\"\")";
    }

    private String twin(String formula, Map<String, String> cells, Map<String, String> choices) {
        List<Twin> twins = catalogue.twins(formula, new Places(cells, choices));
        if (twins.isEmpty()) {
            throw new IllegalStateException("no native twin of " + formula);
        }
        return twins.get(0).formula();
    }
}
