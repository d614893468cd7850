package id.lembarkinerja.workbook.ooxml;

import static org.assertj.core.api.Assertions.assertThat;

import id.lembarkinerja.workbook.CellKind;
import id.lembarkinerja.workbook.NumberStyle;
import id.lembarkinerja.workbook.Sheet;
import id.lembarkinerja.workbook.WorkbookReading.Refusal;
import id.lembarkinerja.workbook.WorkbookReading.Refused;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileFileTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>",
                "<row r=\"1\"><c r=\"ABCDEFGHIJ1\"><v>1</v></c></row>",
                "<row r=\"1\"><c r=\"A99999999999\"><v>1</v></c></row>",
                "<row r=\"1\"><c r=\"B2\"><v>1</v></c></row>",
                "<row r=\"1\"><c r=\"1\"><v>1</v></c></row>",
                "<row r=\"-3\"><c><v>1</v></c></row>",
                "<row r=\"0\"><c><v>1</v></c></row>",
                "<row r=\"1048577\"><c><v>1</v></c></row>",
                "<row r=\"x\"><c><v>1</v></c></row>",
                "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row>",
                "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>",
                "<row r=\"1\"><c r=\"A1\"><v>1</v></row>",
                "<row r=\"1\"><c r=\"A1\"><v>&x;</v></c></row>",
            })
    void a_sheet_that_makes_no_sense_is_refused(String rows) {
        assertThat(corrupt(ZipParts.sheet(rows)).message()).contains("simpan ulang");
    }

    @Test
    void entities_are_never_expanded() {
        String bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;\">]>"
                + ZipParts.sheet("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>&b;</v></c></row>");
        assertThat(corrupt(bomb).message()).contains("DTD");
        String outside = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>" + ZipParts.sheet("");
        assertThat(corrupt(outside).message()).contains("DTD");
    }

    @Test
    void endless_nesting_is_refused() {
        corrupt(ZipParts.sheet("<a>".repeat(5_000) + "</a>".repeat(5_000)));
    }

    @Test
    void merges_outside_the_sheet_are_refused_and_overlapping_ones_counted_once() {
        String row = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";
        corrupt(ZipParts.sheet(row)
                .replace("</sheetData>", "</sheetData><mergeCells><mergeCell ref=\"A1:ZZZZ9\"/></mergeCells>"));
        Sheet sheet = read(ZipParts.sheet(row)
                .replace(
                        "</sheetData>",
                        "</sheetData><mergeCells><mergeCell ref=\"B2:A1\"/><mergeCell ref=\"B2:C3\"/></mergeCells>"));
        assertThat(sheet.merges()).hasSize(1);
        assertThat(sheet.mergeAt(1, 1)).isPresent();
        assertThat(sheet.mergeAt(2, 2)).isEmpty();
    }

    @Test
    void names_of_zip_entries_are_never_paths() {
        Map<String, String> parts =
                new LinkedHashMap<>(ZipParts.around(ZipParts.sheet("<row r=\"1\"><c><v>7</v></c></row>")));
        parts.put("../../../tmp/jahat.txt", "x");
        parts.computeIfPresent(
                "isi/_rels/buku.xml.rels", (n, xml) -> xml.replace("satu.xml", "../../../isi/./satu.xml"));
        assertThat(Workbooks.read(ZipParts.pack(parts))
                        .sheets()
                        .get(0)
                        .cell(0, 0)
                        .printed())
                .isEqualTo("7");
    }

    @Test
    void rows_and_cells_without_an_address_follow_one_another() {
        Sheet sheet = read(
                ZipParts.sheet(
                        "<row><c><v>1</v></c><c><v>2</v></c><c r=\"E1\"><v>5</v></c><c><v>6</v></c></row><row r=\"4\"><c><v>7</v></c></row><row><c><v>8</v></c></row>"));
        assertThat(sheet.cell(0, 1).printed()).isEqualTo("2");
        assertThat(sheet.cell(0, 5).printed()).isEqualTo("6");
        assertThat(sheet.cell(3, 0).printed()).isEqualTo("7");
        assertThat(sheet.cell(4, 0).printed()).isEqualTo("8");
        assertThat(sheet.rowCount()).isEqualTo(5);
    }

    @Test
    void cells_and_rows_out_of_order_find_their_place() {
        Sheet sheet = read(
                ZipParts.sheet(
                        "<row r=\"3\"><c r=\"C3\"><v>33</v></c><c r=\"A3\"><v>31</v></c></row><row r=\"1\"><c r=\"B1\"><f>A3+1</f><v>12</v></c></row>"));
        assertThat(sheet.cell(0, 1).printed()).isEqualTo("12");
        assertThat(sheet.cell(0, 1).formula()).isEqualTo("A3+1");
        assertThat(sheet.cell(2, 0).printed()).isEqualTo("31");
        assertThat(sheet.cell(2, 2).printed()).isEqualTo("33");
    }

    @Test
    void a_workbook_without_styles_and_with_odd_values_is_still_read() {
        Sheet sheet = read(
                ZipParts.sheet(
                        "<row r=\"1\"><c s=\"99\"><v>0.030000000000000002</v></c><c t=\"str\"><f>\"a\"</f><v>a</v></c>"
                                + "<c t=\"inlineStr\"><is><r><t>ka</t></r><rPh><t>XX</t></rPh><r><t xml:space=\"preserve\">ta_x000D_</t></r></is></c>"
                                + "<c t=\"b\"><v>1</v></c><c t=\"e\"><v>#N/A</v></c><c t=\"d\"><v>2024-03-31</v></c><c><v>abc</v></c><c><v>1e999999999</v></c><c><v></v></c></row>"));
        assertThat(sheet.cell(0, 0).number()).isEqualByComparingTo("0.03");
        assertThat(sheet.cell(0, 0).style()).isEqualTo(NumberStyle.GENERAL);
        assertThat(sheet.cell(0, 1).formula()).isEqualTo("\"a\"");
        assertThat(sheet.cell(0, 2).printed()).isEqualTo("kata\n");
        assertThat(sheet.cell(0, 3).kind()).isEqualTo(CellKind.BOOLEAN);
        assertThat(sheet.cell(0, 4).kind()).isEqualTo(CellKind.ERROR);
        assertThat(sheet.cell(0, 5).number()).isEqualByComparingTo("45382");
        assertThat(sheet.cell(0, 6).kind()).isEqualTo(CellKind.TEXT);
        assertThat(sheet.cell(0, 7).kind()).isEqualTo(CellKind.TEXT);
        assertThat(sheet.columnCount()).isEqualTo(8);
    }

    @Test
    void the_strict_edition_and_array_formulas_are_read() {
        Map<String, String> parts = new LinkedHashMap<>(
                ZipParts.around(
                        ZipParts.sheet(
                                "<row r=\"1\"><c r=\"A1\"><f t=\"array\" ref=\"A1:B1\">C1:D1*2</f><v>2</v></c><c r=\"B1\"><v>4</v></c></row>")));
        parts.replaceAll((name, xml) -> xml.replace(
                        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                        "http://purl.oclc.org/ooxml/spreadsheetml/main")
                .replace(
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                        "http://purl.oclc.org/ooxml/officeDocument/relationships"));
        Sheet sheet = Workbooks.read(ZipParts.pack(parts)).sheets().get(0);
        assertThat(sheet.cell(0, 1).formula()).isEqualTo("C1:D1*2");
    }

    private static Sheet read(String sheetXml) {
        return Workbooks.read(ZipParts.pack(ZipParts.around(sheetXml))).sheets().get(0);
    }

    private static Refused corrupt(String sheetXml) {
        String latin = new String(sheetXml.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        Refused refused = Workbooks.refused(ZipParts.pack(ZipParts.around(latin)));
        assertThat(refused.reason()).isEqualTo(Refusal.CORRUPT);
        return refused;
    }
}
