package id.lembarkinerja.addin;

import static id.lembarkinerja.addin.ManifestXml.ORIGIN;
import static id.lembarkinerja.addin.ManifestXml.childrenOf;
import static id.lembarkinerja.addin.ManifestXml.descendants;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Texts, addresses and pictures that the manifest names. */
class ManifestResourcesTest {
    private static final String FOLDER = ORIGIN + "/addin/";

    private final ManifestXml manifest;

    ManifestResourcesTest() throws Exception {
        manifest = ManifestXml.render();
    }

    @Test
    void every_resource_that_is_named_exists_and_every_one_that_exists_is_named() {
        List<String> ids =
                manifest.values(element -> element.getTagName().startsWith("bt:") && element.hasAttribute("id"), "id");
        List<String> used = manifest.values(element -> element.hasAttribute("resid"), "resid");
        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.length() <= 32);
        assertThat(used).isSubsetOf(ids);
        assertThat(ids).isSubsetOf(used);
    }

    @Test
    void texts_are_no_longer_than_excel_shows() {
        assertThat(valuesUnder("bt:ShortStrings")).allMatch(value -> value.length() <= 125);
        assertThat(valuesUnder("bt:LongStrings")).allMatch(value -> value.length() <= 250);
        assertThat(manifest.first("DisplayName").getAttribute("DefaultValue")).hasSizeLessThanOrEqualTo(125);
        assertThat(manifest.first("Description").getAttribute("DefaultValue")).hasSizeLessThanOrEqualTo(250);
    }

    @Test
    void every_text_has_an_english_twin() {
        assertThat(manifest.all("bt:String"))
                .allMatch(string -> childrenOf(string).equals(List.of("bt:Override")));
    }

    @Test
    void every_address_is_on_the_server_that_serves_the_manifest() {
        List<String> addresses =
                manifest.values(element -> element.getAttribute("DefaultValue").contains("://"), "DefaultValue");
        assertThat(addresses).isNotEmpty().allMatch(address -> address.startsWith(ORIGIN + "/"));
    }

    /** The server answers what is under addin/ in this module; a build without npm has nothing there to answer. */
    @Test
    void every_file_that_is_named_is_built() {
        assumeThat(ManifestResourcesTest.class.getResource("/addin/taskpane.html"))
                .isNotNull();
        assertThat(manifest.all(element -> true).stream()
                        .flatMap(element ->
                                Stream.of(element.getAttribute("DefaultValue"), element.getAttribute("Value")))
                        .filter(address -> address.startsWith(FOLDER)))
                .contains(FOLDER + "functions.js", FOLDER + "functions.json", FOLDER + "functions-en.json")
                .allSatisfy(address -> assertThat(
                                ManifestResourcesTest.class.getResource("/addin/" + address.substring(FOLDER.length())))
                        .isNotNull());
    }

    @Test
    void every_icon_comes_in_the_three_sizes_that_excel_needs() {
        assertThat(manifest.all("Icon"))
                .isNotEmpty()
                .allSatisfy(icon -> assertThat(descendants(icon).stream()
                                .filter(image -> image.hasAttribute("size"))
                                .map(image -> image.getAttribute("size")))
                        .containsExactly("16", "32", "80"));
    }

    @Test
    void every_icon_is_as_large_as_it_says() throws IOException {
        for (Element image :
                manifest.all(element -> element.getTagName().equals("bt:Image") && element.hasAttribute("size"))) {
            String address = manifest.resource(image.getAttribute("resid"));
            int size = Integer.parseInt(image.getAttribute("size"));
            assertThat(sizeOf(address)).as(address).containsExactly(size, size);
        }
        for (Element image : List.of(manifest.first("IconUrl"), manifest.first("HighResolutionIconUrl"))) {
            int size = image.getTagName().equals("IconUrl") ? 32 : 64;
            assertThat(sizeOf(image.getAttribute("DefaultValue"))).containsExactly(size, size);
        }
    }

    /** Buttons are told apart by what is drawn, not by their names alone. */
    @Test
    void no_two_commands_share_an_icon() {
        List<String> icons = manifest
                .all(element -> element.getAttribute("xsi:type").equals("Button"))
                .stream()
                .map(button -> ManifestXml.within(button, "bt:Image").getAttribute("resid"))
                .toList();
        assertThat(icons).hasSizeGreaterThan(5).doesNotHaveDuplicates();
    }

    private static List<Integer> sizeOf(String address) throws IOException {
        byte[] png = Files.readAllBytes(Path.of("web/public", address.substring(FOLDER.length())));
        // Width and height are the first words of the header chunk.
        ByteBuffer header = ByteBuffer.wrap(png, 16, 8);
        return List.of(header.getInt(), header.getInt());
    }

    private List<String> valuesUnder(String name) {
        return descendants(manifest.first(name)).stream()
                .map(element -> element.getAttribute("DefaultValue") + element.getAttribute("Value"))
                .toList();
    }
}
