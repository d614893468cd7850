package id.lembarkinerja.formulas.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class BilingualTest {

    @Test
    void both_languages_tell_the_same_parts_in_their_own_order() {
        Bilingual said = Bilingual.of("Sel {0} berisi {1}.", "{1} stands in cell {0}.", "E7", 12);
        assertThat(said).isEqualTo(new Bilingual("Sel E7 berisi 12.", "12 stands in cell E7."));
    }

    @Test
    void a_part_of_two_languages_is_put_in_its_own() {
        Bilingual rows = Bilingual.count(3, "baris", "row", "rows");
        assertThat(Bilingual.of("Ada {0}.", "There are {0}.", rows))
                .isEqualTo(new Bilingual("Ada 3 baris.", "There are 3 rows."));
        assertThat(Bilingual.count(1, "baris", "row", "rows").english()).isEqualTo("1 row");
    }

    @Test
    void what_a_cell_holds_is_never_read_as_a_place() {
        assertThat(Bilingual.of("Isi \"{0}\" {x} {", "Content \"{0}\" {x} {", "{1} {0}"))
                .isEqualTo(new Bilingual("Isi \"{1} {0}\" {x} {", "Content \"{1} {0}\" {x} {"));
    }

    @Test
    void a_place_without_a_part_is_a_mistake() {
        assertThatThrownBy(() -> Bilingual.of("{1}", "{0}", "a")).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void pieces_are_put_together_language_by_language() {
        Bilingual one = new Bilingual("satu", "one");
        Bilingual two = new Bilingual("dua", "two");
        assertThat(Bilingual.joined("; ", List.of(one, two))).isEqualTo(new Bilingual("satu; dua", "one; two"));
        assertThat(one.then(Bilingual.same(" A1")).then(Bilingual.NOTHING))
                .isEqualTo(new Bilingual("satu A1", "one A1"));
        assertThat(Bilingual.NOTHING.isEmpty()).isTrue();
    }
}
