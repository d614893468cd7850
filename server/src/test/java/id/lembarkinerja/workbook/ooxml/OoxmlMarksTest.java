package id.lembarkinerja.workbook.ooxml;

import static org.assertj.core.api.Assertions.assertThat;

import id.lembarkinerja.samples.template.Templates;
import id.lembarkinerja.workbook.CellEdit;
import id.lembarkinerja.workbook.FileMark;
import id.lembarkinerja.workbook.WorkbookPatching;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.poi.ooxml.POIXMLProperties.CustomProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.officeDocument.x2006.customProperties.CTProperty;

class OoxmlMarksTest {
    private static final FileMark MARK = new FileMark("k3v9x2", 3, "a".repeat(64), "e".repeat(64));
    private static final FileMark LATER = new FileMark("k3v9x2", 12, "b".repeat(64), "f".repeat(64));

    private static final String PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";

    private final OoxmlMarks marks = new OoxmlMarks();

    private byte[] marked(byte[] workbook, FileMark mark) {
        WorkbookPatching patching = marks.mark("uji.xlsx", workbook, mark);
        assertThat(patching).isInstanceOf(WorkbookPatching.Patched.class);
        return ((WorkbookPatching.Patched) patching).bytes();
    }

    /** A marked workbook of which only the part of custom XML says so. */
    private Map<String, String> markedByPart() {
        Map<String, String> parts = ZipParts.unpack(marked(figures(), MARK));
        parts.put("docProps/custom.xml", "<Properties xmlns=\"" + PROPERTIES + "\"/>");
        return parts;
    }

    private static byte[] figures() {
        XSSFWorkbook poi = new XSSFWorkbook();
        poi.createSheet("C").createRow(6).createCell(4).setCellValue(61.75);
        return Workbooks.bytes(poi);
    }

    @Test
    void a_mark_is_found_again_and_no_cell_is_touched() {
        byte[] original = figures();
        assertThat(marks.find(original)).isEmpty();
        byte[] marked = marked(original, MARK);
        assertThat(marks.find(marked)).contains(MARK);
        assertThat(Workbooks.read(marked).sheets().get(0).cell(6, 4).printed()).isEqualTo("61,75");
        Map<String, String> before = ZipParts.unpack(original);
        Map<String, String> after = ZipParts.unpack(marked);
        for (String pointing : List.of("[Content_Types].xml", "_rels/.rels", "xl/_rels/workbook.xml.rels")) {
            assertThat(after.remove(pointing)).isNotEqualTo(before.remove(pointing));
        }
        assertThat(after).containsAllEntriesOf(before);
        after.keySet().removeAll(before.keySet());
        assertThat(after.keySet())
                .containsExactlyInAnyOrder(
                        "customXml/item1.xml",
                        "customXml/_rels/item1.xml.rels",
                        "customXml/itemProps1.xml",
                        "docProps/custom.xml");
    }

    @Test
    void a_new_mark_takes_the_place_of_the_old_and_changes_only_its_own_parts() {
        byte[] first = marked(figures(), MARK);
        byte[] second = marked(first, LATER);
        assertThat(marks.find(second)).contains(LATER);
        Map<String, String> before = ZipParts.unpack(first);
        Map<String, String> after = ZipParts.unpack(second);
        assertThat(after.keySet()).containsExactlyElementsOf(before.keySet());
        for (String own : List.of("customXml/item1.xml", "docProps/custom.xml")) {
            assertThat(after.remove(own)).isNotEqualTo(before.remove(own));
        }
        assertThat(after).isEqualTo(before);
    }

    @Test
    void equal_workbooks_with_equal_marks_are_equal_byte_for_byte() {
        byte[] original = figures();
        assertThat(marked(original, MARK)).isEqualTo(marked(original, MARK));
        assertThat(marked(marked(original, LATER), MARK)).isEqualTo(marked(original, MARK));
    }

    @Test
    void another_reader_sees_the_mark_as_plain_custom_xml_and_keeps_it() throws IOException {
        try (XSSFWorkbook poi = new XSSFWorkbook(new ByteArrayInputStream(marked(figures(), MARK)))) {
            assertThat(poi.getPackage()
                            .getPartsByContentType(
                                    "application/vnd.openxmlformats-officedocument" + ".customXmlProperties+xml"))
                    .hasSize(1);
            poi.getSheet("C").getRow(6).getCell(4).setCellValue(80);
            assertThat(marks.find(Workbooks.bytes(poi))).contains(MARK);
        }
    }

    @Test
    void people_find_the_mark_among_the_properties_of_the_document() throws IOException {
        try (XSSFWorkbook poi = new XSSFWorkbook(new ByteArrayInputStream(marked(figures(), MARK)))) {
            assertThat(poi.getProperties()
                            .getCustomProperties()
                            .getProperty("Lembar Kinerja")
                            .getLpwstr())
                    .isEqualTo("kiriman=k3v9x2 versi=3 hash=" + "a".repeat(64) + " aturan=" + "e".repeat(64))
                    .hasSizeLessThan(256);
        }
    }

    @Test
    void the_property_is_enough_where_a_program_dropped_the_custom_xml() {
        Map<String, String> parts = ZipParts.unpack(marked(figures(), MARK));
        parts.keySet().removeIf(name -> name.startsWith("customXml/"));
        byte[] saved = ZipParts.pack(parts);
        assertThat(marks.find(saved)).contains(MARK);
        assertThat(marks.find(marked(saved, LATER))).contains(LATER);
    }

    @Test
    void properties_of_others_stay() throws IOException {
        XSSFWorkbook before = new XSSFWorkbook();
        before.createSheet("C");
        before.getProperties().getCustomProperties().addProperty("Disusun oleh", "Bagian Program");
        before.getProperties().getCustomProperties().addProperty("Nomor surat", 17);
        byte[] marked = marked(marked(Workbooks.bytes(before), MARK), LATER);
        try (XSSFWorkbook poi = new XSSFWorkbook(new ByteArrayInputStream(marked))) {
            CustomProperties properties = poi.getProperties().getCustomProperties();
            assertThat(properties.getProperty("Disusun oleh").getLpwstr()).isEqualTo("Bagian Program");
            assertThat(properties.getProperty("Nomor surat").getI4()).isEqualTo(17);
            assertThat(properties.getProperty("Lembar Kinerja").getLpwstr()).isEqualTo(LATER.line());
            assertThat(properties.getUnderlyingProperties().getPropertyList())
                    .extracting(CTProperty::getPid)
                    .containsExactly(2, 3, 4);
        }
    }

    @Test
    void a_list_of_properties_that_is_empty_or_prefixed_gets_the_mark_too() {
        Map<String, String> parts = ZipParts.unpack(marked(figures(), MARK));
        for (String list : List.of(
                "<Properties xmlns=\"" + PROPERTIES + "\"/>",
                "<p:Properties xmlns:p=\"" + PROPERTIES + "\"></p:Properties>",
                "<p:Properties xmlns:p=\"" + PROPERTIES
                        + "\"><p:property name=\"Lembar Kinerja\" pid=\"7\"/></p:Properties>")) {
            parts.put("docProps/custom.xml", list);
            byte[] mended = marked(ZipParts.pack(parts), LATER);
            Map<String, String> without = ZipParts.unpack(mended);
            without.keySet().removeIf(name -> name.startsWith("customXml/"));
            assertThat(marks.find(ZipParts.pack(without))).as(list).contains(LATER);
        }
    }

    @Test
    void parts_that_nothing_points_to_keep_their_names() {
        Map<String, String> parts = ZipParts.unpack(figures());
        parts.put("docProps/custom.xml", "<Properties xmlns=\"" + PROPERTIES + "\"/>");
        parts.put("customXml/_rels/item1.xml.rels", "<Relationships/>");
        Map<String, String> marked = ZipParts.unpack(marked(ZipParts.pack(parts), MARK));
        assertThat(marked)
                .containsEntry("docProps/custom.xml", parts.get("docProps/custom.xml"))
                .containsEntry("customXml/_rels/item1.xml.rels", "<Relationships/>")
                .containsKeys("docProps/custom1.xml", "customXml/item2.xml");
        marked.keySet().removeIf(name -> name.startsWith("customXml/"));
        assertThat(marks.find(ZipParts.pack(marked))).contains(MARK);
    }

    @Test
    void a_mark_of_which_the_ruleset_is_unknown_is_one() {
        FileMark old = new FileMark("k3v9x2", 3, "a".repeat(64), "");
        assertThat(FileMark.parse(old.line())).contains(old);
        assertThat(FileMark.parse(MARK.line())).contains(MARK);
        assertThat(FileMark.parse("kiriman=x versi=0 hash=y")).isEmpty();
        assertThat(FileMark.parse("kiriman=x versi=9999999999 hash=y")).isEmpty();
        assertThat(FileMark.parse("")).isEmpty();
    }

    @Test
    void a_mark_is_found_where_libreoffice_puts_it_and_replaced_there() {
        Map<String, String> parts = ZipParts.unpack(marked(figures(), MARK));
        String arrow =
                "<Relationship Id=\"rId9\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships"
                        + "/customXml\" Target=\"../customXml/item1.xml\"/>";
        parts.computeIfPresent(
                "_rels/.rels", (name, xml) -> xml.replace("</Relationships>", arrow + "</Relationships>"));
        parts.computeIfPresent(
                "xl/_rels/workbook.xml.rels",
                (name, xml) -> xml.replaceAll("<Relationship [^>]*customXml/item1.xml\"/>", ""));
        byte[] saved = ZipParts.pack(parts);
        assertThat(ZipParts.unpack(saved).get("xl/_rels/workbook.xml.rels")).doesNotContain("customXml");
        assertThat(marks.find(saved)).contains(MARK);
        assertThat(marks.find(marked(saved, LATER))).contains(LATER);
        assertThat(ZipParts.unpack(marked(saved, LATER))).hasSameSizeAs(parts);
    }

    @Test
    void a_mark_survives_edits_of_cells() {
        WorkbookPatching patching = new OoxmlPatcher()
                .patch("uji.xlsx", marked(figures(), MARK), List.of(CellEdit.number("C", "E7", BigDecimal.TEN)));
        assertThat(marks.find(((WorkbookPatching.Patched) patching).bytes())).contains(MARK);
    }

    @Test
    void custom_xml_of_others_stays_and_is_not_taken_for_a_mark() {
        Map<String, String> parts = markedByPart();
        parts.put("customXml/item1.xml", "<catatan xmlns=\"urn:lain\" submission=\"x\" version=\"1\" hash=\"y\"/>");
        byte[] foreign = ZipParts.pack(parts);
        assertThat(marks.find(foreign)).isEmpty();
        byte[] marked = marked(foreign, MARK);
        assertThat(marks.find(marked)).contains(MARK);
        assertThat(ZipParts.unpack(marked))
                .containsEntry("customXml/item1.xml", parts.get("customXml/item1.xml"))
                .containsKeys("customXml/item2.xml", "customXml/itemProps2.xml");
    }

    @Test
    void a_damaged_mark_is_none_and_is_written_anew() {
        Map<String, String> parts = markedByPart();
        for (String damaged : List.of(
                "<lembar xmlns=\"urn:lembar-kinerja:mark:1\" submission=\"x\" version=\"nol\" hash=\"y\"/>",
                "<lembar xmlns=\"urn:lembar-kinerja:mark:1\" version=\"1\" hash=\"y\"/>",
                "<lembar xmlns=\"urn:lembar-kinerja:mark:1\" submission=\"x\" version=\"-1\" hash=\"y\"/>")) {
            parts.put("customXml/item1.xml", damaged);
            byte[] workbook = ZipParts.pack(parts);
            assertThat(marks.find(workbook)).as(damaged).isEmpty();
            byte[] mended = marked(workbook, LATER);
            assertThat(marks.find(mended)).contains(LATER);
            assertThat(ZipParts.unpack(mended)).doesNotContainKey("customXml/item2.xml");
        }
        parts.put("customXml/item1.xml", "bukan XML");
        assertThat(marks.find(ZipParts.pack(parts))).isEmpty();
    }

    @Test
    void a_package_with_unusual_names_and_types_gets_its_mark_too() {
        byte[] unusual = ZipParts.pack(ZipParts.around(ZipParts.sheet("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>")));
        byte[] marked = marked(unusual, MARK);
        assertThat(marks.find(marked)).contains(MARK);
        assertThat(Workbooks.read(marked).sheets()).hasSize(1);
        assertThat(ZipParts.unpack(marked).get("[Content_Types].xml"))
                .contains("PartName=\"/customXml/item1.xml\" ContentType=\"application/xml\"");
    }

    @Test
    void a_strict_package_gets_arrows_of_its_own_edition() {
        Map<String, String> parts = ZipParts.around(ZipParts.sheet("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"));
        parts.replaceAll((name, content) -> name.endsWith(".rels")
                ? content.replace(
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/",
                        "http://purl.oclc.org/ooxml/officeDocument/relationships/")
                : content);
        Map<String, String> marked = ZipParts.unpack(marked(ZipParts.pack(parts), MARK));
        assertThat(marked.get("isi/_rels/buku.xml.rels"))
                .contains("http://purl.oclc.org/ooxml/officeDocument/relationships/customXml\"")
                .contains("Target=\"../customXml/item1.xml\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a=1", "PK\u0003\u0004 bukan zip"})
    void what_is_no_workbook_has_no_mark_and_gets_none(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        assertThat(marks.find(bytes)).isEmpty();
        assertThat(marks.mark("uji.xlsx", bytes, MARK)).isInstanceOf(WorkbookPatching.Unreadable.class);
    }

    @Test
    void every_blank_form_can_be_marked() throws IOException {
        for (String form : Templates.list()) {
            try (InputStream blank = Templates.open(form)) {
                assertThat(marks.find(marked(blank.readAllBytes(), MARK)))
                        .as(form)
                        .contains(MARK);
            }
        }
    }
}
