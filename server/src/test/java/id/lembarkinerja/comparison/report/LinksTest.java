package id.lembarkinerja.comparison.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.lembarkinerja.comparison.Spot;
import id.lembarkinerja.workbook.CellAddress;
import id.lembarkinerja.workbook.NewCell;
import id.lembarkinerja.workbook.NewSheet;
import org.junit.jupiter.api.Test;

class LinksTest {
    private static final Spot SPOT = new Spot(0, "IKU", new CellAddress(6, 4), "", "", "", "", "", "");

    @Test
    void a_sheet_has_no_more_links_than_excel_opens_and_says_so() {
        Links fresh = new Links("baru.xlsx", true);
        Links old = fresh.sameSheet("lama.xlsx");
        for (int i = 0; i < NewSheet.MOST_LINKS; i++) {
            NewCell cell = (i % 2 == 0 ? fresh : old).link(NewCell.of("E7"), SPOT);
            assertThat(cell.link()).isPresent();
        }
        assertThat(fresh.findNote()).isEmpty();
        assertThat(old.link(NewCell.of("E7"), SPOT)).isEqualTo(NewCell.of("E7"));
        assertThat(fresh.findNote())
                .hasValueSatisfying(note -> assertThat(note).contains("65.530 tautan", "1 sel sesudahnya"));
    }

    @Test
    void nothing_links_to_a_file_that_cannot_be_told_from_another() {
        Links links = new Links("iku.xlsx", false);
        assertThat(links.link(NewCell.of("E7"), SPOT).link()).isEmpty();
        assertThat(links.findNote())
                .hasValueSatisfying(note -> assertThat(note).contains("bernama sama", "nama berbeda"));
    }
}
