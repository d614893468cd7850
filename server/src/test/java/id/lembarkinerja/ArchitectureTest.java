package id.lembarkinerja;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The arrows of docs/architecture.md as an allow-list: what is not written here is forbidden. */
class ArchitectureTest {
    private static final String ROOT = "id.lembarkinerja.";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            // The bridge to JavaScript comes along with the pane; the server has no use for it.
            .withImportOption(location -> !location.contains("id/lembarkinerja/addin/"))
            .importPackages("id.lembarkinerja");
    private static final Set<String> LEAVES = Set.of("http", "jdbc", "ooxml", "pdf", "tls");

    @ParameterizedTest(name = "{0} knows only {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "workbook    | formulas",
                "recognition | formulas workbook",
                "evaluation  | formulas workbook recognition",
                "validation  | formulas workbook recognition evaluation",
                "comparison  | formulas workbook recognition evaluation",
                "audit       | platform",
                "account     | platform audit",
                "submission  | platform audit account",
                "review      | platform audit account submission",
                "recap       | platform account submission review",
                "layout      | platform audit account recognition",
                "platform    | nothing",
            })
    void a_room_knows_only_what_its_row_allows(String room, String allowed) {
        Set<String> known = Set.of(allowed.split(" "));
        classes()
                .that(areIn(room))
                .should()
                .onlyDependOnClassesThat(describe(
                        "are in " + allowed,
                        target -> !target.getPackageName().startsWith(ROOT)
                                || (!isLeaf(target) && (room(target).equals(room) || known.contains(room(target))))))
                .check(CLASSES);
    }

    @Test
    void every_room_has_its_row() {
        Set<String> rooms = CLASSES.stream()
                .filter(one -> one.getPackageName().startsWith(ROOT))
                .map(ArchitectureTest::room)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(rooms)
                .isSubsetOf(
                        "account",
                        "audit",
                        "comparison",
                        "configure",
                        "evaluation",
                        "formulas",
                        "layout",
                        "platform",
                        "recap",
                        "recognition",
                        "review",
                        "samples",
                        "submission",
                        "validation",
                        "workbook");
    }

    @Test
    void nobody_sees_an_adapter_but_the_wiring_and_other_adapters() {
        noClasses()
                .that(describe(
                        "are neither wiring nor leaves",
                        one -> !isLeaf(one) && !room(one).equals("configure")))
                .should()
                .dependOnClassesThat(
                        describe("are leaves", target -> target.getPackageName().startsWith(ROOT) && isLeaf(target)))
                .check(CLASSES);
    }

    @ParameterizedTest(name = "{0} stays in {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "io.javalin..         | ..http.. ..configure..",
                "org.eclipse.jetty..  | ..platform.http..",
                "jakarta.servlet..    | ..http..",
                "org.jdbi..           | ..jdbc..",
                "java.sql..           | ..jdbc..",
                "org.sqlite..         | ..platform.jdbc..",
                "org.flywaydb..       | ..platform.jdbc.. ..configure..",
                "com.zaxxer..         | ..platform.jdbc..",
                "com.fasterxml.aalto..| ..workbook.ooxml..",
                "javax.xml..          | ..workbook.ooxml..",
                "org.apache.lucene..  | ..recognition..",
                "org.apache.poi..     | ..workbook.ooxml.. ..samples..",
                "org.apache.pdfbox..  | ..submission.pdf..",
                "com.google.zxing..   | ..submission.receipt..",
                "picocli..            | ..configure..",
                "ch.qos.logback..     | ..configure..",
            })
    void a_library_stays_where_it_belongs(String library, String homes) {
        noClasses()
                .that()
                .resideInAPackage("id.lembarkinerja..")
                .and()
                .resideOutsideOfPackages(homes.split(" "))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CLASSES);
    }

    @Test
    void rooms_form_no_cycle() {
        slices().matching("id.lembarkinerja.(*)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void names_say_what_a_class_is() {
        List<String> empty = List.of("Impl", "Helper", "Util", "Utils", "Manager", "Dto", "Service");
        assertThat(CLASSES.stream()
                        .map(JavaClass::getSimpleName)
                        .filter(name -> empty.stream().anyMatch(name::endsWith)))
                .isEmpty();
    }

    private static DescribedPredicate<JavaClass> areIn(String room) {
        return describe(
                "are in " + room,
                one -> one.getPackageName().startsWith(ROOT) && room(one).equals(room) && !isLeaf(one));
    }

    private static String room(JavaClass one) {
        String rest = one.getPackageName().substring(ROOT.length());
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }

    private static boolean isLeaf(JavaClass one) {
        for (String part : one.getPackageName().split("\\.", -1)) {
            if (LEAVES.contains(part)) {
                return true;
            }
        }
        return false;
    }
}
