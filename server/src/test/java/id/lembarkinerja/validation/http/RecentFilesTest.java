package id.lembarkinerja.validation.http;

import static org.assertj.core.api.Assertions.assertThat;

import id.lembarkinerja.validation.Desk;
import id.lembarkinerja.validation.Examination;
import id.lembarkinerja.validation.FormerExamination;
import id.lembarkinerja.workbook.WorkbookFile;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecentFilesTest {
    private final RecentFiles recent = new RecentFiles(100);

    private static WorkbookFile file(int size) {
        return new WorkbookFile("iku.xlsx", new byte[size]);
    }

    @Test
    void a_file_is_found_by_whoever_had_it_checked_and_by_nobody_else() {
        recent.keep("staf", "a1", file(10), FormerExamination.NONE);
        assertThat(recent.find("staf", "a1")).isPresent();
        assertThat(recent.find("staf-dinsos", "a1")).isEmpty();
        assertThat(recent.find("staf", "a2")).isEmpty();
    }

    @Test
    void what_was_not_asked_for_longest_makes_room() {
        for (String sha256 : new String[] {"a", "b", "c", "d"}) {
            recent.keep("staf", sha256, file(25), FormerExamination.NONE);
        }
        assertThat(recent.find("staf", "a")).isPresent();
        recent.keep("staf", "e", file(25), FormerExamination.NONE);
        assertThat(recent.find("staf", "b")).isEmpty();
        assertThat(recent.find("staf", "a")).isPresent();
        assertThat(recent.find("staf", "e")).isPresent();
    }

    @Test
    void the_same_file_checked_again_takes_no_more_room() {
        for (int i = 0; i < 10; i++) {
            recent.keep("staf", "a", file(25), FormerExamination.NONE);
        }
        recent.keep("staf", "b", file(25), FormerExamination.NONE);
        recent.keep("staf", "c", file(25), FormerExamination.NONE);
        recent.keep("staf", "d", file(25), FormerExamination.NONE);
        assertThat(recent.find("staf", "a")).isPresent();
    }

    @Test
    void a_file_that_would_push_out_most_others_is_not_kept() {
        recent.keep("staf", "a", file(26), FormerExamination.NONE);
        assertThat(recent.find("staf", "a")).isEmpty();
    }

    /** What the check of one table, or of two alike, leaves. */
    private static FormerExamination former(int tables) {
        String drawing = """
                No|Indikator|Satuan|Target|Realisasi
                1|Cakupan air minum|Persen|80|84
                2|Cakupan irigasi|Persen|90|45

                """;
        Examination.Examined examined = Desk.examine("B2", drawing.repeat(tables));
        assertThat(examined.tables()).hasSize(tables);
        return examined.former();
    }

    @Test
    void what_a_check_leaves_takes_room_too_and_is_let_go_where_it_takes_too_much() {
        FormerExamination two = former(2);
        RecentFiles roomy = new RecentFiles(two.bytes() * 2 + 20);
        roomy.keep("staf", "a", file(10), two);
        assertThat(roomy.find("staf", "a").orElseThrow().former()).isSameAs(two);
        roomy.keep("staf", "b", file(10), two);
        assertThat(roomy.find("staf", "a")).isPresent();
        roomy.keep("staf", "c", file(10), two);
        assertThat(roomy.find("staf", "b")).isEmpty();
        RecentFiles narrow = new RecentFiles(two.bytes() * 2);
        narrow.keep("staf", "a", file(10), two);
        assertThat(narrow.find("staf", "a").orElseThrow().former()).isSameAs(FormerExamination.NONE);
    }

    @Test
    void long_texts_and_what_findings_name_count() {
        String plain = """
                No|Indikator|Target|Realisasi|Keterangan
                1|Cakupan air minum|80|84|TEXT

                """.repeat(2);
        long few = Desk.examine("B2", plain).former().bytes();
        long many = Desk.examine("B2", plain.replace("TEXT", "uraian ".repeat(1_000)))
                .former()
                .bytes();
        assertThat(many - few).isGreaterThan(7_000);
        String again = "1|Belanja|100\n".repeat(20);
        String once = IntStream.range(10, 30)
                .mapToObj("1|Belanja %d|100\n"::formatted)
                .collect(Collectors.joining());
        String heading = "No|Uraian|Anggaran (Rp)\n";
        long different = Desk.examine("B2", heading + once + "\n" + heading + once)
                .former()
                .bytes();
        long same = Desk.examine("B2", heading + once + "\n" + heading + again)
                .former()
                .bytes();
        // One finding more, that a name is repeated, with the cells that repeat it.
        assertThat(same - different).isGreaterThan(2_500);
    }

    @Test
    void of_a_file_with_one_table_nothing_but_its_bytes_is_kept() {
        RecentFiles roomy = new RecentFiles(1 << 20);
        roomy.keep("staf", "a", file(10), former(1));
        assertThat(roomy.find("staf", "a").orElseThrow().former()).isSameAs(FormerExamination.NONE);
    }
}
