package id.lembarkinerja.addin;

import static id.lembarkinerja.addin.ManifestXml.childrenOf;
import static id.lembarkinerja.addin.ManifestXml.within;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.w3c.dom.Element;

/** Excel refuses a manifest without saying why, so every rule it has for elements is a test here. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ManifestTest {
    private final ManifestXml manifest;

    ManifestTest() throws Exception {
        manifest = ManifestXml.render();
    }

    @BeforeAll
    void nothing_is_left_to_fill_in() {
        assertThat(manifest.text).doesNotContain("{{").doesNotContain("${");
    }

    @Test
    void the_elements_of_the_plain_pane_stand_in_the_order_that_excel_requires() {
        assertThat(childrenOf(manifest.first("OfficeApp")))
                .containsExactly(
                        "Id",
                        "Version",
                        "ProviderName",
                        "DefaultLocale",
                        "DisplayName",
                        "Description",
                        "IconUrl",
                        "HighResolutionIconUrl",
                        "SupportUrl",
                        "Hosts",
                        "Requirements",
                        "DefaultSettings",
                        "Permissions",
                        "VersionOverrides");
    }

    @Test
    void the_elements_of_tab_and_functions_stand_in_the_order_that_excel_requires() {
        Element overrides = manifest.first("VersionOverrides");
        assertThat(childrenOf(overrides)).containsExactly("Requirements", "Hosts", "Resources");
        assertThat(childrenOf(within(overrides, "Host")))
                .containsExactly("Runtimes", "AllFormFactors", "DesktopFormFactor");
        assertThat(childrenOf(within(manifest.first("AllFormFactors"), "ExtensionPoint")))
                .containsExactly("Script", "Page", "Metadata", "Namespace");
        assertThat(childrenOf(manifest.first("DesktopFormFactor")))
                .containsExactly("GetStarted", "FunctionFile", "ExtensionPoint", "ExtensionPoint");
        assertThat(childrenOf(manifest.first("Resources")))
                .containsExactly("bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings");
    }

    @Test
    void the_tab_has_its_groups_first_and_its_name_last() {
        List<String> parts = childrenOf(manifest.first("CustomTab"));
        assertThat(parts).containsOnly("Group", "Label").endsWith("Label").containsOnlyOnce("Label");
        assertThat(manifest.all("Group"))
                .allSatisfy(group -> assertThat(childrenOf(group))
                        .startsWith("Label", "Icon", "Control")
                        .containsOnlyOnce("Label", "Icon")
                        .containsOnly("Label", "Icon", "Control"));
    }

    @Test
    void buttons_and_entries_of_menus_have_their_parts_in_order() {
        assertThat(manifest.all(element -> element.getTagName().equals("Item")
                        || element.getAttribute("xsi:type").equals("Button")))
                .isNotEmpty()
                .allSatisfy(
                        each -> assertThat(childrenOf(each)).containsExactly("Label", "Supertip", "Icon", "Action"));
    }

    /** With more controls Excel for the desktop shows none of them. */
    @Test
    void the_menu_of_a_cell_is_one_control_with_two_entries() {
        assertThat(manifest.first("OfficeMenu").getAttribute("id")).isEqualTo("ContextMenuCell");
        assertThat(childrenOf(manifest.first("OfficeMenu"))).containsExactly("Control");
        Element menu = within(manifest.first("OfficeMenu"), "Control");
        assertThat(menu.getAttribute("xsi:type")).isEqualTo("Menu");
        assertThat(childrenOf(menu)).containsExactly("Label", "Supertip", "Icon", "Items");
        assertThat(manifest.all("Item").stream()
                        .map(item -> within(item, "FunctionName").getTextContent()))
                .containsExactly("explain", "cellHistory");
    }

    @Test
    void the_id_is_a_uuid_and_the_version_has_four_numbers_that_excel_can_hold() {
        assertThat(UUID.fromString(manifest.first("Id").getTextContent())).isNotNull();
        assertThat(manifest.first("Version").getTextContent()).matches("\\d+\\.\\d+\\.\\d+\\.\\d+");
        assertThat(Stream.of(manifest.first("Version").getTextContent().split("\\.")))
                .allMatch(number -> Integer.parseInt(number) <= 65_535);
    }

    @Test
    void no_id_is_given_twice_or_longer_than_excel_takes() {
        assertThat(manifest.values(
                        element ->
                                List.of("CustomTab", "Group", "Control", "Item").contains(element.getTagName()),
                        "id"))
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allMatch(id -> id.length() <= 125);
    }

    /** Otherwise Excel starts a second page for them, or none. */
    @Test
    void pane_ribbon_and_functions_share_one_page() {
        assertThat(List.of(
                        manifest.first("Runtime").getAttribute("resid"),
                        manifest.first("FunctionFile").getAttribute("resid"),
                        within(manifest.first("Page"), "SourceLocation").getAttribute("resid"),
                        within(manifest.first("Action"), "SourceLocation").getAttribute("resid")))
                .containsOnly("Pane.Url");
        assertThat(manifest.all("TaskpaneId")).isEmpty();
    }

    /** Excel 2019 has the plain pane; one without custom functions, all but these. */
    @Test
    void an_excel_that_cannot_do_everything_still_gets_what_it_can() {
        assertThat(sets("Set")).containsExactly("ExcelApi 1.7");
        assertThat(sets("bt:Set")).containsExactly("SharedRuntime 1.1", "AddinCommands 1.1");
    }

    @Test
    void functions_are_called_by_the_same_name_in_both_languages() {
        String namespace = manifest.first("Namespace").getAttribute("resid");
        assertThat(manifest.resource(namespace)).isEqualTo("KINERJA");
        assertThat(manifest.values(element -> element.getAttribute("Value").equals("KINERJA"), "Locale"))
                .containsExactly("en-US");
    }

    private List<String> sets(String name) {
        return manifest.all(name).stream()
                .map(set -> set.getAttribute("Name") + " " + set.getAttribute("MinVersion"))
                .toList();
    }
}
