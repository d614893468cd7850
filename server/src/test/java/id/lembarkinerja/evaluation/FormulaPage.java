package id.lembarkinerja.evaluation;

import id.lembarkinerja.formulas.call.Answer;
import id.lembarkinerja.formulas.call.AnswerJson;
import id.lembarkinerja.formulas.call.Parameter;
import id.lembarkinerja.formulas.call.Wording;
import id.lembarkinerja.formulas.catalogue.Catalogue;
import id.lembarkinerja.formulas.catalogue.Formula;
import id.lembarkinerja.formulas.catalogue.Formula.Defect;
import id.lembarkinerja.formulas.catalogue.Formula.Example;
import id.lembarkinerja.formulas.data.Node;
import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.formulas.method.Twin;
import id.lembarkinerja.formulas.number.Decimals;
import java.util.ArrayList;
import java.util.List;

/** The page about one formula; its examples are computed while it is written. */
record FormulaPage(Catalogue catalogue, Formula formula) {

    @Override
    public String toString() {
        Markdown page = new Markdown().title(formula.name().id() + " (`" + formula.id() + "`)");
        page.paragraph("*" + formula.name().en() + "*");
        page.paragraphs(formula.summary());
        page.section("Rumus / Rule").paragraphs(formula.rule());
        String unit = formula.unit().isEmpty() ? "mengikuti masukannya / *follows its inputs*" : formula.unit();
        page.paragraph("Satuan hasil / *unit of the result*: " + unit + ".");
        parameters(page);
        policies(page);
        citation(page);
        defects(page);
        examples(page);
        excel(page);
        json(page);
        return page.toString();
    }

    private void parameters(Markdown page) {
        page.section("Masukan / Parameters");
        page.table(
                List.of("kunci / key", "arti / meaning", "satuan / unit", "jangkauan / range", "bila kosong / default"),
                formula.parameters().stream()
                        .map(parameter -> List.of(
                                "`" + parameter.key() + "`",
                                Markdown.both(parameter.name()) + ": " + Markdown.both(parameter.help()),
                                parameter.unit().isEmpty() ? "–" : parameter.unit(),
                                range(parameter),
                                standard(parameter)))
                        .toList());
        for (Parameter parameter : formula.parameters()) {
            if (!parameter.choices().isEmpty()) {
                page.paragraph("Pilihan / *choices* `" + parameter.key() + "`:");
                page.points(parameter.choices().stream()
                        .map(choice -> "`" + choice.key() + "`: " + Markdown.both(choice.name()))
                        .toList());
            }
        }
    }

    private static String range(Parameter parameter) {
        List<String> bounds = new ArrayList<>();
        if (parameter.kind() == Parameter.Kind.LIST || parameter.kind() == Parameter.Kind.TEXTS) {
            bounds.add(
                    parameter.size() > 0
                            ? "rentang, paling sedikit " + parameter.size() + " sel / *range of at least*"
                            : "rentang / *range*");
        }
        parameter.least().ifPresent(least -> bounds.add((parameter.open() ? "> " : "≥ ") + Decimals.indonesian(least)));
        parameter.most().ifPresent(most -> bounds.add("≤ " + Decimals.indonesian(most)));
        return bounds.isEmpty() ? "–" : String.join("; ", bounds);
    }

    private static String standard(Parameter parameter) {
        if (!parameter.optional()) {
            return "wajib / *required*";
        }
        return parameter.standard().isEmpty() ? "boleh kosong / *may be blank*" : "`" + parameter.standard() + "`";
    }

    private void policies(Markdown page) {
        if (!formula.policies().isEmpty()) {
            page.section("Ketentuan / Policies");
            page.points(formula.policies().stream().map(Markdown::both).toList());
        }
    }

    private void citation(Markdown page) {
        page.section("Dasar / Citation").paragraphs(formula.citation().text());
        Wording standing = standing(formula);
        page.paragraph("Kepastian / *standing*: " + Markdown.both(standing) + ".");
        if (!formula.validFrom().isEmpty() || !formula.validTo().isEmpty()) {
            page.paragraph("Berlaku / *valid*: " + formula.validFrom() + " – "
                    + (formula.validTo().isEmpty() ? "sekarang / *today*" : formula.validTo()));
        }
        if (!formula.indicators().isEmpty()) {
            page.paragraph("Menghitung indikator / *computes the indicators*:");
            page.points(formula.indicators().stream()
                    .map(indicator -> indicator.document() + ", nomor " + indicator.number() + ": " + indicator.name())
                    .toList());
        }
    }

    /** How sure the source is, in words. */
    static Wording standing(Formula formula) {
        return switch (formula.citation().standing()) {
            case DOCUMENT -> new Wording("tercetak pada dokumen yang dibaca", "printed in a document that was read");
            case CONVENTION ->
                new Wording("kebiasaan; tidak ditemukan peraturannya", "convention, no regulation found");
            case UNCONFIRMED -> new Wording("belum dipastikan", "not confirmed");
        };
    }

    private void defects(Markdown page) {
        if (formula.defects().isEmpty()) {
            return;
        }
        page.section("Cacat pada cara yang tercetak / Defects of the printed method");
        List<List<String>> rows = new ArrayList<>();
        for (Defect defect : formula.defects()) {
            rows.add(List.of(defect.printed(), Markdown.both(defect.finding()), Markdown.both(defect.instead())));
        }
        page.table(
                List.of("tercetak / printed", "yang salah / what is wrong", "yang dihitung / what is computed instead"),
                rows);
    }

    private void examples(Markdown page) {
        page.section("Contoh / Worked examples");
        for (Example example : formula.examples()) {
            page.subsection(example.name());
            page.points(points(example));
        }
    }

    private List<String> points(Example example) {
        List<String> points = new ArrayList<>();
        points.add("masukan / *arguments*: `" + CallJson.arguments(example.arguments()) + "`");
        Answer answer = catalogue.evaluate(formula.id(), example.arguments());
        if (answer instanceof Answer.Figure figure) {
            points.add("hasil / *result*: **" + figure.display() + "** (`" + Decimals.plain(figure.value()) + "`)");
            points.add("hitungan / *derivation*: " + figure.derivation());
            figure.notes().forEach(note -> points.add("catatan / *note*: " + note));
        } else if (answer instanceof Answer.Words words) {
            points.add("hasil / *result*: **" + words.text() + "**");
            points.add("hitungan / *derivation*: " + words.derivation());
            words.notes().forEach(note -> points.add("catatan / *note*: " + note));
        } else if (answer instanceof Answer.Table table) {
            points.add("hasil / *result*: " + Bilingual.joined(", ", table.heads()) + ": "
                    + String.join(
                            "; ",
                            table.rows().stream()
                                    .map(row -> String.join(
                                            ", ",
                                            row.stream().map(Answer.Item::text).toList()))
                                    .toList()));
            points.add("hitungan / *derivation*: " + table.derivation());
            table.notes().forEach(note -> points.add("catatan / *note*: " + note));
        } else if (answer instanceof Answer.None none) {
            points.add("tidak terhitung / *not computed* (`" + none.reason().key() + "`): " + none.explanation());
        }
        points.add("sumber / *source*: " + example.source());
        return points;
    }

    private void excel(Markdown page) {
        page.section("Excel");
        if (formula.function().isEmpty()) {
            page.paragraph("Rumus ini tidak punya fungsi Excel. *This formula has no Excel function.*");
        } else {
            page.paragraph("Dengan add-in. Pemisah masukan mengikuti pengaturan regional komputer: titik koma bila"
                    + " tanda desimalnya koma (Indonesia), koma bila tanda desimalnya titik. *With the add-in; the"
                    + " separator follows the regional settings: semicolons where the decimal sign is a comma, commas"
                    + " where it is a point.*");
            page.code("", ExcelCall.signature(formula, "; ") + "\n" + ExcelCall.signature(formula, ", "));
            page.paragraph("Misalnya / *for example*:");
            page.code("", ExcelCall.example(formula, "; ") + "\n" + ExcelCall.example(formula, ", "));
        }
        List<Twin> twins = ExcelCall.twins(catalogue, formula);
        if (twins.isEmpty()) {
            page.paragraph("Excel tidak punya rumus bawaan yang setara. *Excel has no native formula for it.*");
            return;
        }
        page.paragraph("Rumus bawaan yang memberi hasil sama tanpa add-in, masukan pertama di A2, berikutnya di B2, dan"
                + " seterusnya, untuk pilihan bakunya. *The native formula with the same result without the add-in;"
                + " first"
                + " argument in A2, next in B2, and so on, for the default choices.*");
        for (Twin twin : twins) {
            if (!twin.head().isEmpty()) {
                page.paragraph(twin.head() + ":");
            }
            page.code("", "=" + ExcelCall.withDecimalComma(twin.formula()) + "\n=" + twin.formula());
        }
    }

    private void json(Markdown page) {
        List<Node> arguments = formula.examples().get(0).arguments();
        page.section("JSON");
        page.code(
                "",
                "POST /api/v1/formulas/" + formula.id() + "/evaluate\n{\"arguments\":" + CallJson.arguments(arguments)
                        + "}");
        page.code(
                "json",
                "{\"formula\":\"" + formula.id() + "\",\"answers\":["
                        + AnswerJson.write(catalogue.evaluate(formula.id(), arguments)) + "]}");
    }
}
