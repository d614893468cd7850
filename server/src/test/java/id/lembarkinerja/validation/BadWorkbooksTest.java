package id.lembarkinerja.validation;

import static org.assertj.core.api.Assertions.assertThat;

import id.lembarkinerja.workbook.CellAddress;
import id.lembarkinerja.workbook.GridBuilder;
import id.lembarkinerja.workbook.TextGrid;
import org.junit.jupiter.api.Test;

/** Workbooks as nobody designs them: each gets a clear answer, and the table in it is found. */
class BadWorkbooksTest {
    private static final String ROWS = """
            1|Sasaran a|Indeks kepuasan masyarakat|Indeks|80|84|105
            2|Sasaran b|Nilai SAKIP perangkat daerah|Nilai|70|35|50
            3|Sasaran c|Persentase layanan tepat waktu|Persen|90|45|55
            """;
    private static final String HEADINGS = "No|Sasaran|Indikator Kinerja|Satuan|Target|Realisasi|Capaian (%)\n";
    private static final String COLUMNS = "no,objective,indicator,unit,target,actual,achievement";

    private static GridBuilder sheet() {
        return TextGrid.sheet("Lembar", "A1", HEADINGS + ROWS);
    }

    private static void assertFound(Examination.Examined examined) {
        assertThat(Desk.tables(examined)).containsExactly("pengukuran-iku A1:G4 " + COLUMNS);
        assertThat(Desk.errors(examined)).containsExactly("achievement-mismatch@G4");
    }

    @Test
    void a_thousand_empty_formatted_columns_do_not_matter() {
        GridBuilder sheet = sheet();
        for (int column = 8; column < 1_008; column++) {
            for (int row = 1; row <= 20; row++) {
                sheet.put(CellAddress.columnName(column) + row, "");
            }
        }
        assertFound(Desk.examine(sheet));
    }

    @Test
    void a_sheet_used_to_its_last_row_and_column_is_not_walked_through_cell_by_cell() {
        Examination.Examined examined =
                Desk.examine(sheet().put("A1048576", "x").put("XFD3", "y"));
        assertFound(examined);
        assertThat(examined.unrecognized()).extracting(one -> one.range()).containsExactly("XFD3", "A1048576");
    }

    @Test
    void the_tables_of_a_hundred_sheets_are_all_found() {
        GridBuilder sheets = sheet();
        for (int i = 1; i < 100; i++) {
            sheets = TextGrid.draw(sheets.next("Lembar " + i), "B3", HEADINGS + ROWS);
        }
        assertThat(Desk.examine(sheets).tables()).hasSize(100);
    }

    @Test
    void ten_thousand_merged_cells_below_a_table_are_listed_as_one_block() {
        GridBuilder sheet = sheet();
        for (int row = 6; row < 10_006; row++) {
            sheet.put("A" + row, "x").merge("A" + row + ":G" + row);
        }
        Examination.Examined examined = Desk.examine(sheet);
        assertFound(examined);
        assertThat(examined.unrecognized()).hasSize(1);
    }

    @Test
    void a_heading_over_all_columns_of_a_sheet_is_cut_where_no_form_reaches() {
        GridBuilder sheet = GridBuilder.sheet("Lembar");
        for (int column = 0; column < 16_384; column++) {
            sheet.put(CellAddress.columnName(column) + "1", "Target " + column)
                    .put(CellAddress.columnName(column) + "2", column);
        }
        assertThat(Desk.examine(sheet).unrecognized()).isNotEmpty();
    }

    @Test
    void the_longest_texts_a_cell_can_hold_are_read() {
        Examination.Examined examined = Desk.examine(sheet().put("C2", "Indeks ".repeat(4_681))
                .put("A8", "(".repeat(32_767))
                .put("B8", "1,".repeat(16_383))
                .put("E3", "9".repeat(32_767)));
        assertThat(Desk.all(examined)).contains("achievement-mismatch@G4", "text-impossible@E3");
    }

    @Test
    void characters_nobody_sees_do_not_hide_headings_and_are_told_in_figures() {
        String marked = (HEADINGS + ROWS)
                .replace("Indikator Kinerja", "\u200fIndikator\u200b Kinerja\u200e")
                .replace("Target", "Tar\u200bget")
                .replace("Realisasi", "\u202bRealisasi\u202c")
                .replace("|84|", "|\u200e84\u200b|");
        Examination.Examined examined = Desk.examine("A1", marked);
        assertFound(examined);
        assertThat(Desk.all(examined)).contains("hidden-character@F2");
        assertThat(examined.findings())
                .filteredOn(one -> one.code().equals("hidden-character"))
                .singleElement()
                .satisfies(one ->
                        assertThat(one.fixes()).extracting(Finding.Fix::value).containsExactly("84"));
    }

    @Test
    void rows_without_headings_are_named_as_the_body_of_a_table() {
        Examination.Examined examined = Desk.examine(TextGrid.draw(sheet().next("Lanjutan"), "A1", ROWS));
        assertThat(Desk.all(examined)).contains("missing-heading@A1");
        assertThat(examined.unrecognized()).singleElement().satisfies(one -> {
            assertThat(one.sheet() + " " + one.range()).isEqualTo("Lanjutan A1:G3");
            assertThat(one.reason().indonesian()).contains("judul kolom");
        });
    }

    @Test
    void a_heading_without_rows_is_no_table() {
        assertThat(Desk.examine("A1", HEADINGS).tables()).isEmpty();
    }

    @Test
    void hidden_sheets_rows_and_columns_are_read_like_others() {
        assertFound(Desk.examine(sheet().hideRow(1).hideRow(3).hideColumn("D").hide()));
    }
}
