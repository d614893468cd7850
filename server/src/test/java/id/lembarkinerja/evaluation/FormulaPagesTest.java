package id.lembarkinerja.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import id.lembarkinerja.formulas.catalogue.Catalogue;
import id.lembarkinerja.formulas.catalogue.Formula;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * docs/formulas and docs/scales.md are written from the definitions; run with -Dlembar.docs.write=true to write them.
 */
class FormulaPagesTest {
    private static final Path DOCS = Path.of("..", "docs");

    private final Catalogue catalogue = FormulaFiles.load();

    @TestFactory
    List<DynamicTest> every_worked_example_gives_what_it_says() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Formula formula : catalogue.list()) {
            for (Formula.Example example : formula.examples()) {
                tests.add(dynamicTest(
                        formula.id() + ": " + example.name(),
                        () -> assertThat(FormulaFiles.findDifference(catalogue, formula, example))
                                .isEmpty()));
            }
        }
        return tests;
    }

    @Test
    void the_pages_of_formulas_say_what_the_definitions_say_and_none_is_left_over() throws IOException {
        Map<String, String> pages = pages();
        Path folder = DOCS.resolve("formulas");
        if (Boolean.getBoolean("lembar.docs.write")) {
            Files.createDirectories(folder);
            for (String name : names(folder)) {
                Files.delete(folder.resolve(name));
            }
            for (Map.Entry<String, String> page : pages.entrySet()) {
                Files.writeString(folder.resolve(page.getKey()), page.getValue());
            }
        }
        assertThat(names(folder)).containsExactlyElementsOf(pages.keySet());
        for (Map.Entry<String, String> page : pages.entrySet()) {
            assertThat(Files.readString(folder.resolve(page.getKey())))
                    .as(page.getKey())
                    .isEqualTo(page.getValue());
        }
    }

    @Test
    void the_page_of_scales_says_what_the_files_say() throws IOException {
        String page = new ScalesPage(ScaleFiles.load()).toString();
        Path file = DOCS.resolve("scales.md");
        if (Boolean.getBoolean("lembar.docs.write")) {
            Files.writeString(file, page);
        }
        assertThat(Files.readString(file)).isEqualTo(page);
    }

    private Map<String, String> pages() {
        Map<String, String> pages = new TreeMap<>();
        pages.put("README.md", new FormulaIndexPage(catalogue).toString());
        for (Formula formula : catalogue.list()) {
            pages.put(formula.id() + ".md", new FormulaPage(catalogue, formula).toString());
        }
        return pages;
    }

    private static Set<String> names(Path folder) throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(file -> names.add(file.getFileName().toString()));
        }
        return names;
    }
}
