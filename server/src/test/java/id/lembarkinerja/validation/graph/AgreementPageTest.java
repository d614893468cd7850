package id.lembarkinerja.validation.graph;

import static org.assertj.core.api.Assertions.assertThat;

import id.lembarkinerja.formulas.language.Bilingual;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** docs/agreements.md is written from the data the program uses; run with -Dlembar.docs.write=true. */
class AgreementPageTest {
    private static final Path PAGE = Path.of("..", "docs", "agreements.md");

    @Test
    void the_page_of_agreements_says_what_the_data_says() throws IOException {
        String page = page(Agreements.shipped());
        if (Boolean.getBoolean("lembar.docs.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    private static String page(List<Agreement> agreements) {
        StringBuilder page = new StringBuilder("# What the forms state together\n\n"
                + "The tables of a dossier are tied to each other by these agreements: columns of several forms that"
                + " state the same of the same thing. This page is generated from the data the program uses"
                + " (`validation/graph/agreements.json`).\n\n"
                + "`@ +1` is the year after the one of the table's title, `@ heading` only the year its own heading"
                + " names, `YYYY` a column of each year, `*` every form that is not named and not excepted.\n\n"
                + "```mermaid\nflowchart LR\n");
        edges(agreements).forEach(edge -> page.append("  ").append(edge).append('\n'));
        page.append("```\n");
        for (Agreement one : agreements) {
            page.append("\n## ")
                    .append(one.id())
                    .append("\n\n")
                    .append(sentence(one))
                    .append("\n\n");
            one.ends().forEach(end -> page.append("- `").append(end).append("`\n"));
            if (!one.except().isEmpty()) {
                page.append("\nNot in: ")
                        .append(String.join(", ", one.except()))
                        .append(".\n");
            }
            Bilingual said = Bilingual.of("{0}. {1}", "{0}. {1}", one.meaning(), one.advice());
            page.append("\n")
                    .append(said.indonesian())
                    .append(" *")
                    .append(said.english())
                    .append("*");
            page.append(one.hint() ? " (A difference is a hint.)" : "").append("\n\nSource: ");
            page.append(one.citation()).append("\n");
        }
        return page.toString();
    }

    private static String sentence(Agreement one) {
        return switch (one.kind()) {
            case EQUAL -> "Rows of one " + thing(one) + " state the same in:";
            case ONE_OF -> "The first states, for one " + thing(one) + ", what one of the others states:";
            case TOTAL -> "The totals are the same in:";
            case SUM -> "The first is the sum over the rows (" + thing(one) + ") of the others:";
            case COUNT -> "The first is the number of rows (" + thing(one) + ") of the others:";
            case IN_WORDS -> "The words of the first repeat the figure of the others:";
            case LISTED -> "Every " + thing(one) + " of the first is named in the others:";
        };
    }

    private static String thing(Agreement one) {
        return one.thing().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static Set<String> edges(List<Agreement> agreements) {
        Set<String> edges = new LinkedHashSet<>();
        for (Agreement one : agreements) {
            List<String> forms = new ArrayList<>(new LinkedHashSet<>(
                    one.parsedEnds().stream().map(AgreementPageTest::node).toList()));
            for (int i = 1; i < forms.size(); i++) {
                edges.add(forms.get(0) + " ---|" + one.id() + "| " + forms.get(i));
            }
        }
        return edges;
    }

    private static String node(End end) {
        return end.isForEveryForm() ? "every[every other form]" : end.form();
    }
}
