package id.lembarkinerja.formulas.number;

import static org.assertj.core.api.Assertions.assertThat;

import id.lembarkinerja.formulas.GoldenCases;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** The short way for simple cells says what the long way says. */
class SimpleCellsTest {
    @Property(tries = 20_000)
    void heaps_of_signs_read_alike_on_both_ways(@ForAll("heaps") String text) {
        assertAlike(text);
    }

    @Property(tries = 20_000)
    void figures_with_units_read_alike_on_both_ways(@ForAll("figures") String text) {
        assertAlike(text);
    }

    @Property(tries = 10_000)
    void words_read_alike_on_both_ways(@ForAll("words") String text) {
        assertAlike(text);
    }

    @Property
    void any_text_reads_alike_on_both_ways(@ForAll String text) {
        assertAlike(text);
    }

    @Example
    void golden_cases_read_alike_on_both_ways() {
        GoldenCases.elements(GoldenCases.read("/golden/numbers.json"))
                .forEach(one -> assertAlike(one.get("input").get("printed").asText()));
    }

    @Example
    void the_short_way_is_taken_by_the_cells_it_is_for() {
        Stream.of(
                        "100",
                        "94,10 %",
                        "0,0207",
                        "10.922.004.616",
                        "1.234",
                        "706 Orang",
                        "-",
                        "Meningkatnya layanan",
                        "Rp 12.239.200.000,-",
                        "Rp.5.000")
                .forEach(text ->
                        assertThat(SimpleCells.find(text, null)).as(text).isNotNull());
    }

    private static void assertAlike(String text) {
        for (@Nullable Notation expected : new @Nullable Notation[] {null, Notation.INDONESIAN, Notation.ENGLISH}) {
            Reading simple = SimpleCells.find(text, expected);
            if (simple != null) {
                assertThat(simple).isEqualTo(NumberParser.readFully(text, expected));
            }
        }
    }

    @Provide
    Arbitrary<String> heaps() {
        return Arbitraries.strings().withChars("0012345.,.,% -/Rp").ofMaxLength(16);
    }

    /** Groups of digits with signs between them, mostly regular, and what may stand behind. */
    @Provide
    Arbitrary<String> figures() {
        Arbitrary<String> groups = Combinators.combine(
                        Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(4),
                        Combinators.combine(
                                        Arbitraries.of(".", ",", ".", " ", "-", "/"),
                                        Arbitraries.frequencyOf(
                                                net.jqwik.api.Tuple.of(
                                                        3,
                                                        Arbitraries.strings()
                                                                .numeric()
                                                                .ofLength(3)),
                                                net.jqwik.api.Tuple.of(
                                                        1,
                                                        Arbitraries.strings()
                                                                .numeric()
                                                                .ofMinLength(1)
                                                                .ofMaxLength(7))))
                                .as(String::concat)
                                .list()
                                .ofMaxSize(5))
                .as((head, tail) -> head + String.join("", tail));
        return Combinators.combine(
                        Arbitraries.of("", "", "", "Rp", "Rp ", "Rp.", "Rp. ", "rp", "Rp: ", "IDR ", "Rp  "),
                        groups,
                        Arbitraries.of("", " ", "  ", "\u00a0"),
                        Arbitraries.of(
                                "",
                                "%",
                                "%%",
                                "Orang",
                                "rupiah",
                                "juta",
                                "Mei",
                                "mar",
                                "des",
                                "sd",
                                "SD",
                                "x",
                                "lebih",
                                "ke atas",
                                "minimal",
                                "persen",
                                "OO",
                                "l",
                                "Io",
                                "E5",
                                "e",
                                "E",
                                "Rp",
                                "atau lebih",
                                "Organisasi Perempuan",
                                "kali dan",
                                "dan",
                                "sampai dengan",
                                "a b c d e f g h",
                                "a b c d e f g h i",
                                "B",
                                "BB",
                                "(dua)",
                                "am",
                                "WIB",
                                "T",
                                ",-",
                                ".",
                                "*)"))
                .as((sign, figure, gap, unit) -> sign + figure + gap + unit);
    }

    @Provide
    Arbitrary<String> words() {
        Arbitrary<String> known = Arbitraries.of(
                "Rp",
                "IDR",
                "US",
                "NA",
                "NIA",
                "Nihil",
                "tidak ada",
                "Tidak tersedia",
                "belum",
                "TAD",
                "nol",
                "not",
                "applicable",
                "N/A",
                "-",
                "Maret",
                "Senin",
                "Meningkat",
                "BB",
                "(",
                ")",
                ".",
                ",",
                "/",
                "kualitas",
                "O",
                "tersedia",
                "T idak",
                "berlaku");
        return known.list().ofMinSize(1).ofMaxSize(5).map(list -> String.join(" ", list));
    }
}
