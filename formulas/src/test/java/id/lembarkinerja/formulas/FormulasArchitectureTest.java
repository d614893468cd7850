package id.lembarkinerja.formulas;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which package knows which; what may be called at all stands in {@code same-in-javascript.txt}. */
class FormulasArchitectureTest {
    private static final String BASE = "id.lembarkinerja.formulas.";

    private final JavaClasses formulas = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("id.lembarkinerja.formulas");

    @Test
    void formulas_know_only_the_jdk_and_its_null_marks() {
        classes()
                .that()
                .resideInAPackage("id.lembarkinerja.formulas..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "id.lembarkinerja.formulas..",
                        "java.lang..",
                        "java.math",
                        "java.util",
                        "java.util.function",
                        "org.jspecify.annotations")
                .check(formulas);
    }

    /** Who may know whom: what is not listed is forbidden. */
    private static final Map<String, List<String>> ARROWS = Map.ofEntries(
            Map.entry("language", List.of()),
            Map.entry("number", List.of("language")),
            Map.entry("data", List.of("language", "number")),
            Map.entry("expression", List.of("language", "number", "data")),
            Map.entry("formulatext", List.of("language", "number", "expression")),
            Map.entry("achievement", List.of("language", "number")),
            Map.entry("aggregate", List.of("language", "number", "achievement")),
            Map.entry("rating", List.of("language", "number")),
            Map.entry("trend", List.of("language", "number", "expression")),
            Map.entry("call", List.of("language", "number", "data")),
            Map.entry(
                    "method",
                    List.of("language", "number", "expression", "achievement", "aggregate", "rating", "trend", "call")),
            Map.entry("simulation", List.of("language", "number", "data", "achievement", "rating", "call", "method")),
            Map.entry(
                    "catalogue",
                    List.of(
                            "language",
                            "number",
                            "data",
                            "expression",
                            "rating",
                            "call",
                            "method",
                            "simulation",
                            "formulatext")));

    @Test
    void every_package_knows_only_those_of_its_row() {
        ARROWS.forEach((from, to) -> {
            List<String> allowed = new ArrayList<>(List.of(BASE + from, "java..", "org.jspecify.annotations"));
            to.forEach(name -> allowed.add(BASE + name));
            classes()
                    .that()
                    .resideInAPackage(BASE + from)
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(allowed.toArray(String[]::new))
                    .check(formulas);
        });
    }

    @Test
    void every_package_has_a_row() {
        assertThat(formulas.stream()
                        .map(one -> one.getPackageName())
                        .filter(name -> name.startsWith(BASE))
                        .map(name -> name.substring(BASE.length()))
                        .collect(Collectors.toSet()))
                .isEqualTo(ARROWS.keySet());
    }
}
