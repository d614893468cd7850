package id.lembarkinerja.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RunningNumbersTest {

    private static List<String> slips(String marks) {
        RunningNumbers<String> numbers = new RunningNumbers<>();
        for (String mark : marks.split(" ", -1)) {
            if (mark.equals("|")) {
                numbers.interrupt();
            } else {
                numbers.add(mark, ListMarker.readings(mark));
            }
        }
        return numbers.slips().stream()
                .map(slip -> slip.kind() + " " + slip.item() + " " + slip.expected())
                .toList();
    }

    @Test
    void lists_of_every_style_and_depth_run_on() {
        assertThat(slips("1 2 3 4")).isEmpty();
        assertThat(slips("1. 2. 3. 1. 2. 1.")).isEmpty();
        assertThat(slips("I 1 2 II 1 2 3 III 4 5")).isEmpty();
        assertThat(slips("A 1 a b 2 a B 1")).isEmpty();
        assertThat(slips("a b c d e f g h i j k")).isEmpty();
        assertThat(slips("i ii iii iv v vi")).isEmpty();
        assertThat(slips("5 6 7 | 12 13")).isEmpty();
        assertThat(slips("B C D")).isEmpty();
    }

    @Test
    void a_repeated_a_missing_and_a_misprinted_number_are_told_apart() {
        assertThat(slips("1 2 2 3")).containsExactly("REPEATED 2 3");
        assertThat(slips("1 2 4 5")).containsExactly("JUMP 4 3");
        assertThat(slips("1 2 8 4 5")).containsExactly("MISPRINT 8 3");
        assertThat(slips("1 2 2 4 5")).containsExactly("REPEATED 2 3");
        assertThat(slips("(a) (b) (d)")).containsExactly("JUMP (d) (c)");
        assertThat(slips("I. II. IV.")).containsExactly("JUMP IV. III.");
    }

    @Test
    void words_and_codes_are_no_marks() {
        assertThat(ListMarker.readings("2.08")).isEmpty();
        assertThat(ListMarker.readings("Jumlah")).isEmpty();
        assertThat(ListMarker.readings("2022")).isEmpty();
        assertThat(ListMarker.readings("")).isEmpty();
    }
}
