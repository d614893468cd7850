package id.lembarkinerja.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** docs/forms.md is written from the definitions; run with -Dlembar.docs.write=true. */
class FormsPageTest {
    private static final Path PAGE = Path.of("..", "docs", "forms.md");
    private static final int MOST_HEADINGS = 4;

    @Test
    void the_page_of_forms_says_what_the_definitions_say() throws IOException {
        String page = page(FormFiles.load());
        if (Boolean.getBoolean("lembar.docs.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    private static String page(FormCatalogue catalogue) {
        StringBuilder page = new StringBuilder("""
                # Formulir / Forms

                Made from the definitions in `recognition/forms`. An office adds a form of its own as a JSON file in
                `DATA/aturan/formulir`; no code is needed. A definition that contradicts itself is refused at start with
                its file, line and reason.

                A column is a key of the general list (`recognition/columns.json`) or an object: `key`, `type` (TEXT, CODE,
                NUMBER, PERCENT, MONEY, ANY, EXPRESSION), `headings` (instead of the general wordings), `also` (beside
                them), `unit`, `optional` (may stay empty), `perYear` (repeats, the year becomes part of the key).
                `required` lists groups of which one column each must be there, `label` the columns that name a row,
                `titles` phrases of a title that name the form, `relations` the arithmetic that checks hold the rows to.
                `rows` lists the kinds of rows that the body may have beside rows with figures (GROUP, TOTAL, NOTE; all when
                it is left out), `levels` says whether rows lie below one another (OUTLINE) or not (FLAT), `validFrom` and
                `validUntil` when the layout holds (1 January when only the year is known).
                """);
        for (FormDefinition form : catalogue.forms()) {
            page.append("\n## `").append(form.id()).append("`\n\n");
            page.append("**")
                    .append(form.name())
                    .append("** (")
                    .append(form.nameEnglish())
                    .append("). ");
            page.append(form.citation()).append(".");
            if (!form.validFrom().isEmpty()) {
                page.append(" Valid from ").append(form.validFrom()).append('.');
            }
            page.append("\n\nRows: ")
                    .append(form.rows().stream().sorted().map(RowKind::name).collect(Collectors.joining(", ")))
                    .append("; ")
                    .append(form.levels())
                    .append(".\n\n");
            page.append("| column | type | may be empty | headings, for instance |\n|---|---|---|---|\n");
            for (FormColumn column : form.columns()) {
                List<String> headings = catalogue.headings(column);
                page.append("| `")
                        .append(column.key())
                        .append(column.perYear() ? "-YEAR" : "")
                        .append("` | ")
                        .append(column.type())
                        .append(" | ")
                        .append(column.optional() ? "yes" : "")
                        .append(" | ")
                        .append(String.join("; ", headings.subList(0, Math.min(MOST_HEADINGS, headings.size()))))
                        .append(" |\n");
            }
            if (!form.relations().isEmpty()) {
                page.append('\n');
            }
            for (Relation relation : form.relations()) {
                page.append("- ").append(words(relation)).append('\n');
            }
        }
        return page.toString();
    }

    private static String words(Relation relation) {
        List<String> columns =
                relation.columns().stream().map(key -> "`" + key + "`").toList();
        return switch (relation.kind()) {
            case PERCENTAGE -> columns.get(2) + " = " + columns.get(0) + " / " + columns.get(1) + " × 100";
            case ACHIEVEMENT ->
                columns.get(2) + " follows from " + columns.get(0) + " and " + columns.get(1)
                        + " by the indicator's rule";
            case SUM -> "totals and parents of " + String.join(", ", columns) + " are sums";
            case MEAN -> "totals of " + String.join(", ", columns) + " are means";
            case EQUATION -> columns.get(0) + " = `" + relation.expression().replace('_', '-') + "`";
            case GROWTH -> columns.get(1) + " grows from " + columns.get(0) + " by one factor";
        };
    }
}
