package id.lembarkinerja.formulas;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;

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

    @Test
    void numbers_know_nothing_and_the_others_know_only_numbers() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("number")
                .definedBy(BASE + "number")
                .layer("achievement")
                .definedBy(BASE + "achievement")
                .layer("aggregate")
                .definedBy(BASE + "aggregate")
                .layer("rating")
                .definedBy(BASE + "rating")
                .whereLayer("achievement")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("aggregate")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("rating")
                .mayNotBeAccessedByAnyLayer()
                .check(formulas);
    }

    @Test
    void nothing_is_used_that_computes_differently_in_javascript() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(MathContext.class)
                .check(formulas);
        noClasses().should().callMethod(BigDecimal.class, "precision").check(formulas);
        noClasses()
                .should()
                .callMethod(BigDecimal.class, "remainder", BigDecimal.class)
                .check(formulas);
        noClasses()
                .should()
                .callMethod(BigDecimal.class, "divide", BigDecimal.class)
                .check(formulas);
        noClasses()
                .should()
                .callMethod(BigDecimal.class, "divide", BigDecimal.class, RoundingMode.class)
                .check(formulas);
        noClasses()
                .should()
                .callMethod(BigDecimal.class, "valueOf", double.class)
                .check(formulas);
        noClasses()
                .should()
                .callMethod(String.class, "format", String.class, Object[].class)
                .check(formulas);
        noClasses().should().callMethod(String.class, "split", String.class).check(formulas);
        noClasses()
                .should()
                .callMethod(String.class, "replaceAll", String.class, String.class)
                .check(formulas);
        noClasses().should().callMethod(String.class, "matches", String.class).check(formulas);
        noClasses().should().callMethod(String.class, "strip").check(formulas);
    }
}
