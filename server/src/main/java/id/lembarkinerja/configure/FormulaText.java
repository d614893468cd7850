package id.lembarkinerja.configure;

import id.lembarkinerja.evaluation.ExcelCall;
import id.lembarkinerja.formulas.call.Answer;
import id.lembarkinerja.formulas.call.Parameter;
import id.lembarkinerja.formulas.call.Parameter.Kind;
import id.lembarkinerja.formulas.catalogue.Catalogue;
import id.lembarkinerja.formulas.catalogue.Formula;
import id.lembarkinerja.formulas.catalogue.Formula.Example;
import id.lembarkinerja.formulas.data.Node;
import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.formulas.method.Twin;
import id.lembarkinerja.formulas.number.Decimals;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Formulas and their answers as lines for a terminal, in Indonesian. */
final class FormulaText {
    private FormulaText() {}

    /** All formulas by group, one line each. */
    static List<String> list(Catalogue catalogue) {
        Map<String, List<Formula>> groups = new LinkedHashMap<>();
        catalogue
                .list()
                .forEach(formula -> groups.computeIfAbsent(formula.group(), group -> new ArrayList<>())
                        .add(formula));
        int width = catalogue.list().stream()
                .mapToInt(one -> one.id().length())
                .max()
                .orElse(0);
        List<String> lines = new ArrayList<>();
        groups.forEach((group, formulas) -> {
            lines.add(group);
            formulas.forEach(formula -> lines.add(
                    "  " + formula.id() + " ".repeat(width - formula.id().length() + 2)
                            + formula.name().id()));
        });
        return lines;
    }

    /** One formula in full, its examples computed. */
    static List<String> describe(Catalogue catalogue, Formula formula) {
        List<String> lines = new ArrayList<>();
        lines.add(formula.id() + "  " + formula.name().id());
        lines.add(formula.summary().id());
        lines.add("");
        lines.add("Rumus: " + formula.rule().id());
        lines.add("Satuan hasil: " + (formula.unit().isEmpty() ? "mengikuti masukannya" : formula.unit()));
        lines.add("");
        lines.add("Masukan:");
        formula.parameters().forEach(parameter -> parameter(parameter, lines));
        section(
                "Ketentuan:",
                formula.policies().stream().map(policy -> policy.id()).toList(),
                lines);
        lines.add("");
        lines.add("Dasar: " + formula.citation().text().id() + " (" + standing(formula) + ")");
        section(
                "Cacat pada cara yang tercetak:",
                formula.defects().stream()
                        .map(defect -> "\"" + defect.printed() + "\": "
                                + defect.finding().id() + " Yang dihitung: "
                                + defect.instead().id())
                        .toList(),
                lines);
        lines.add("");
        lines.add("Contoh:");
        formula.examples().forEach(example -> example(catalogue, formula, example, lines));
        excel(catalogue, formula, lines);
        return lines;
    }

    /** An answer: figure or words, how it came about, and what to know about it. */
    static List<String> answer(Answer answer) {
        List<String> lines = new ArrayList<>();
        if (answer instanceof Answer.Figure figure) {
            lines.add(figure.display());
            lines.add("Nilai: " + Decimals.plain(figure.value()));
            rest(figure.derivation(), figure.facts(), figure.notes(), lines);
        } else if (answer instanceof Answer.Words words) {
            lines.add(words.text().indonesian());
            rest(words.derivation(), words.facts(), words.notes(), lines);
        } else if (answer instanceof Answer.Table table) {
            lines.add(Bilingual.joined("  ", table.heads()).indonesian());
            table.rows()
                    .forEach(row -> lines.add(String.join(
                            "  ", row.stream().map(Answer.Item::text).toList())));
            rest(table.derivation(), List.of(), table.notes(), lines);
        } else if (answer instanceof Answer.None none) {
            lines.add("Tidak terhitung (" + none.reason().key() + "): " + none.explanation());
        }
        return lines;
    }

    private static void rest(Bilingual derivation, List<Answer.Fact> facts, List<Bilingual> notes, List<String> lines) {
        lines.add("Hitungan: " + derivation);
        facts.forEach(fact -> lines.add("  " + FactText.line(fact)));
        notes.forEach(note -> lines.add("Catatan: " + note));
    }

    private static void parameter(Parameter parameter, List<String> lines) {
        String unit = parameter.unit().isEmpty() ? "" : ", " + parameter.unit();
        String range = range(parameter);
        String standard = !parameter.optional()
                ? ", wajib"
                : parameter.standard().isEmpty() ? ", boleh kosong" : ", bila kosong " + parameter.standard();
        lines.add("  " + parameter.key() + "  " + parameter.name().id() + " (" + kind(parameter.kind()) + unit
                + (range.isEmpty() ? "" : ", " + range) + standard + ")");
        lines.add("      " + parameter.help().id());
        parameter
                .choices()
                .forEach(option -> lines.add(
                        "      - " + option.key() + ": " + option.name().id()));
    }

    private static String kind(Kind kind) {
        return switch (kind) {
            case NUMBER -> "angka";
            case TEXT -> "teks";
            case CHOICE -> "pilihan";
            case LIST -> "rentang angka";
            case TEXTS -> "rentang teks";
        };
    }

    private static String range(Parameter parameter) {
        List<String> bounds = new ArrayList<>();
        parameter.least().ifPresent(least -> bounds.add((parameter.open() ? "> " : "≥ ") + Decimals.indonesian(least)));
        parameter.most().ifPresent(most -> bounds.add("≤ " + Decimals.indonesian(most)));
        return String.join(" dan ", bounds);
    }

    private static String standing(Formula formula) {
        return switch (formula.citation().standing()) {
            case DOCUMENT -> "tercetak pada dokumen yang dibaca";
            case CONVENTION -> "kebiasaan; tidak ditemukan peraturannya";
            case UNCONFIRMED -> "belum dipastikan";
        };
    }

    private static void section(String title, List<String> content, List<String> lines) {
        if (!content.isEmpty()) {
            lines.add("");
            lines.add(title);
            content.forEach(line -> lines.add("  - " + line));
        }
    }

    private static void example(Catalogue catalogue, Formula formula, Example example, List<String> lines) {
        lines.add("  " + example.name() + ": "
                + String.join(
                        " ",
                        example.arguments().stream().map(FormulaText::typed).toList()));
        answer(catalogue.evaluate(formula.id(), example.arguments())).forEach(line -> lines.add("      " + line));
    }

    /** An argument as it is typed on the command line. */
    private static String typed(Node argument) {
        if (argument instanceof Node.Elements range) {
            return "\""
                    + String.join(
                            ";",
                            range.elements().stream().map(FormulaText::cell).toList()) + "\"";
        }
        String cell = cell(argument);
        return cell.isEmpty() || cell.contains(" ") ? "\"" + cell + "\"" : cell;
    }

    private static String cell(Node argument) {
        if (argument instanceof Node.Decimal number) {
            return Decimals.plain(number.value()).replace('.', ',');
        }
        return argument instanceof Node.Text text ? text.value() : "";
    }

    private static void excel(Catalogue catalogue, Formula formula, List<String> lines) {
        if (!formula.function().isEmpty()) {
            lines.add("");
            lines.add("Di Excel dengan add-in (pemisah titik koma; koma bila pengaturan Windows berbahasa Inggris):");
            lines.add("  " + ExcelCall.signature(formula, "; "));
        }
        List<Twin> twins = ExcelCall.twins(catalogue, formula);
        lines.add("");
        lines.add(
                twins.isEmpty()
                        ? "Excel tidak punya rumus bawaan yang setara."
                        : "Rumus bawaan Excel yang setara, masukan pertama di A2, berikutnya di B2, dan seterusnya:");
        for (Twin twin : twins) {
            lines.add("  " + (twin.head().isEmpty() ? "" : twin.head() + ": ") + "="
                    + ExcelCall.withDecimalComma(twin.formula()));
        }
    }
}
