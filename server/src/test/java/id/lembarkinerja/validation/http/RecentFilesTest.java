package id.lembarkinerja.validation.http;

import static org.assertj.core.api.Assertions.assertThat;

import id.lembarkinerja.workbook.WorkbookFile;
import org.junit.jupiter.api.Test;

class RecentFilesTest {
    private final RecentFiles recent = new RecentFiles(100);

    private static WorkbookFile file(int size) {
        return new WorkbookFile("iku.xlsx", new byte[size]);
    }

    @Test
    void a_file_is_found_by_whoever_had_it_checked_and_by_nobody_else() {
        recent.keep("staf", "a1", file(10));
        assertThat(recent.find("staf", "a1")).isPresent();
        assertThat(recent.find("staf-dinsos", "a1")).isEmpty();
        assertThat(recent.find("staf", "a2")).isEmpty();
    }

    @Test
    void what_was_not_asked_for_longest_makes_room() {
        for (String sha256 : new String[] {"a", "b", "c", "d"}) {
            recent.keep("staf", sha256, file(25));
        }
        assertThat(recent.find("staf", "a")).isPresent();
        recent.keep("staf", "e", file(25));
        assertThat(recent.find("staf", "b")).isEmpty();
        assertThat(recent.find("staf", "a")).isPresent();
        assertThat(recent.find("staf", "e")).isPresent();
    }

    @Test
    void the_same_file_checked_again_takes_no_more_room() {
        for (int i = 0; i < 10; i++) {
            recent.keep("staf", "a", file(25));
        }
        recent.keep("staf", "b", file(25));
        recent.keep("staf", "c", file(25));
        recent.keep("staf", "d", file(25));
        assertThat(recent.find("staf", "a")).isPresent();
    }

    @Test
    void a_file_that_would_push_out_most_others_is_not_kept() {
        recent.keep("staf", "a", file(26));
        assertThat(recent.find("staf", "a")).isEmpty();
    }
}
