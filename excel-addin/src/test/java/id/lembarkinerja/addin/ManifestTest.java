package id.lembarkinerja.addin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Excel refuses a manifest without saying why, so every rule it has is a test here. */
class ManifestTest {
    private static final String ORIGIN = "https://lembar.example.go.id:8443";
    private static String text = "";
    private static List<Element> elements = List.of();

    @BeforeAll
    static void render() throws Exception {
        try (InputStream template = ManifestTest.class.getResourceAsStream("/manifest.xml.template")) {
            text = new String(Objects.requireNonNull(template).readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{{origin}}", ORIGIN);
        }
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        Document document =
                factory.newDocumentBuilder().parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        elements = descendants(document.getDocumentElement());
    }

    @Test
    void nothing_is_left_to_fill_in() {
        assertThat(text).doesNotContain("{{");
    }

    @Test
    void the_elements_stand_in_the_order_that_excel_requires() {
        assertThat(childrenOf(only("OfficeApp")))
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
        assertThat(childrenOf(only("VersionOverrides"))).containsExactly("Hosts", "Resources");
        assertThat(childrenOf(within(only("VersionOverrides"), "Host")))
                .containsExactly("Runtimes", "AllFormFactors", "DesktopFormFactor");
        assertThat(childrenOf(within(only("AllFormFactors"), "ExtensionPoint")))
                .containsExactly("Script", "Page", "Metadata", "Namespace");
        assertThat(childrenOf(only("DesktopFormFactor")))
                .containsExactly("GetStarted", "FunctionFile", "ExtensionPoint");
        assertThat(childrenOf(only("Control"))).containsExactly("Label", "Supertip", "Icon", "Action");
        assertThat(childrenOf(only("Resources")))
                .containsExactly("bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings");
    }

    @Test
    void the_id_is_a_uuid_and_the_version_has_four_parts() {
        assertThat(UUID.fromString(only("Id").getTextContent())).isNotNull();
        assertThat(only("Version").getTextContent()).matches("\\d+\\.\\d+\\.\\d+\\.\\d+");
    }

    @Test
    void every_resource_that_is_named_exists_and_every_one_that_exists_is_named() {
        List<String> ids =
                values(element -> element.getTagName().startsWith("bt:") && element.hasAttribute("id"), "id");
        List<String> used = values(element -> element.hasAttribute("resid"), "resid");
        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.length() <= 32);
        assertThat(used).isSubsetOf(ids);
        assertThat(ids).isSubsetOf(used);
    }

    @Test
    void texts_are_no_longer_than_excel_shows() {
        assertThat(valuesUnder("bt:ShortStrings")).allMatch(value -> value.length() <= 125);
        assertThat(valuesUnder("bt:LongStrings")).allMatch(value -> value.length() <= 250);
        assertThat(only("DisplayName").getAttribute("DefaultValue")).hasSizeLessThanOrEqualTo(125);
        assertThat(only("Description").getAttribute("DefaultValue")).hasSizeLessThanOrEqualTo(250);
    }

    @Test
    void every_text_has_an_english_twin() {
        assertThat(elements.stream().filter(element -> element.getTagName().equals("bt:String")))
                .allMatch(string -> childrenOf(string).equals(List.of("bt:Override")));
    }

    @Test
    void every_address_is_on_the_server_that_serves_the_manifest() {
        List<String> addresses =
                values(element -> element.getAttribute("DefaultValue").contains("://"), "DefaultValue");
        assertThat(addresses).isNotEmpty().allMatch(address -> address.startsWith(ORIGIN + "/"));
    }

    /** Otherwise Excel starts a second page for them, or none. */
    @Test
    void pane_ribbon_and_functions_share_one_page() {
        assertThat(List.of(
                        only("Runtime").getAttribute("resid"),
                        only("FunctionFile").getAttribute("resid"),
                        within(only("Page"), "SourceLocation").getAttribute("resid"),
                        within(only("Action"), "SourceLocation").getAttribute("resid")))
                .containsOnly("Pane.Url");
    }

    /** Excel 2021 without an update has the pane and no functions; asking for them would take the pane away, too. */
    @Test
    void functions_are_offered_and_not_demanded() {
        assertThat(values(element -> element.getTagName().equals("Set"), "Name"))
                .containsExactly("SharedRuntime", "ExcelApi");
        Element namespace = elements.stream()
                .filter(element ->
                        element.getAttribute("id").equals(only("Namespace").getAttribute("resid")))
                .findFirst()
                .orElseThrow();
        assertThat(namespace.getAttribute("DefaultValue")).isEqualTo("KINERJA");
        assertThat(within(namespace, "bt:Override").getAttribute("Value")).isEqualTo("KINERJA");
    }

    /** The server answers what is under addin/ in this module; a build without npm has nothing there to answer. */
    @Test
    void every_file_that_is_named_is_built() {
        assumeThat(ManifestTest.class.getResource("/addin/taskpane.html")).isNotNull();
        String folder = ORIGIN + "/addin/";
        assertThat(elements.stream()
                        .flatMap(element ->
                                Stream.of(element.getAttribute("DefaultValue"), element.getAttribute("Value")))
                        .filter(address -> address.startsWith(folder)))
                .contains(folder + "functions.js", folder + "functions.json", folder + "functions-en.json")
                .allSatisfy(address -> assertThat(
                                ManifestTest.class.getResource("/addin/" + address.substring(folder.length())))
                        .isNotNull());
    }

    @Test
    void every_icon_is_in_the_source_that_the_build_ships() {
        List<String> icons =
                values(element -> element.getAttribute("DefaultValue").endsWith(".png"), "DefaultValue");
        assertThat(icons)
                .isNotEmpty()
                .allSatisfy(icon -> assertThat(Path.of("web/public", icon.substring((ORIGIN + "/addin/").length())))
                        .exists());
    }

    @Test
    void the_ribbon_asks_for_the_three_sizes_that_excel_needs() throws IOException {
        assertThat(values(element -> element.getTagName().equals("bt:Image") && element.hasAttribute("size"), "size"))
                .containsExactly("16", "32", "80", "16", "32", "80");
    }

    private static Element only(String name) {
        return elements.stream()
                .filter(element -> element.getTagName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is missing"));
    }

    private static Element within(Element parent, String name) {
        return descendants(parent).stream()
                .filter(element -> element.getTagName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is missing"));
    }

    private static List<String> values(Predicate<Element> which, String attribute) {
        return elements.stream()
                .filter(which)
                .map(element -> element.getAttribute(attribute))
                .toList();
    }

    private static List<String> valuesUnder(String name) {
        return descendants(only(name)).stream()
                .map(element -> element.getAttribute("DefaultValue") + element.getAttribute("Value"))
                .toList();
    }

    private static List<String> childrenOf(Element parent) {
        List<String> names = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                names.add(element.getTagName());
            }
        }
        return names;
    }

    private static List<Element> descendants(Element parent) {
        List<Element> found = new ArrayList<>(List.of(parent));
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                found.addAll(descendants(element));
            }
        }
        return found;
    }
}
