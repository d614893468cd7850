package id.lembarkinerja.formulas.formulatext;

import static org.assertj.core.api.Assertions.assertThat;

import id.lembarkinerja.formulas.GoldenCases;
import id.lembarkinerja.formulas.expression.Evaluation;
import id.lembarkinerja.formulas.expression.UncomputableException;
import id.lembarkinerja.formulas.expression.Values;
import id.lembarkinerja.formulas.formulatext.FormulaReading.Ambiguous;
import id.lembarkinerja.formulas.formulatext.FormulaReading.Candidate;
import id.lembarkinerja.formulas.formulatext.FormulaReading.Read;
import id.lembarkinerja.formulas.formulatext.FormulaReading.Unreadable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FormulaTextLawsTest {
    @Property
    void any_text_gives_a_reading_that_keeps_it(@ForAll String text) {
        holds(text);
    }

    @Property(tries = 4000)
    void any_heap_of_formula_signs_gives_a_reading_that_keeps_it(@ForAll("heaps") String text) {
        holds(text);
    }

    @Property(tries = 4000)
    void any_heap_of_formula_words_gives_a_reading_that_keeps_it(@ForAll("phrases") String text) {
        holds(text);
    }

    @Property(tries = 3000)
    void a_golden_text_that_was_cut_and_joined_gives_a_reading_that_keeps_it(@ForAll("pieces") String text) {
        holds(text);
    }

    @Property(tries = 60)
    void the_longest_texts_give_a_reading_that_keeps_them(@ForAll("longTexts") String text) {
        holds(text);
    }

    @Property(tries = 2000)
    void a_calculation_is_the_exact_evaluation_rounded_once(@ForAll("phrases") String text) {
        for (ParsedFormula formula : formulas(FormulaTextParser.parse(text))) {
            Map<String, List<BigDecimal>> filled = new HashMap<>();
            Values values = new Values();
            for (int i = 0; i < formula.inputs().size(); i++) {
                FormulaInput input = formula.inputs().get(i);
                BigDecimal number = BigDecimal.valueOf(i * 7L - 3);
                filled.put(input.key(), List.of(number));
                if (input.list()) {
                    values.put(input.key(), List.of(number));
                } else {
                    values.put(input.key(), number);
                }
            }
            FormulaOutcome outcome = FormulaCalculation.of(formula, filled);
            try {
                BigDecimal value = Evaluation.of(formula.expression(), values).rounded();
                assertThat(outcome).isInstanceOf(FormulaOutcome.Computed.class);
                assertThat(((FormulaOutcome.Computed) outcome).value()).isEqualByComparingTo(value);
            } catch (UncomputableException uncomputable) {
                assertThat(outcome).isInstanceOf(FormulaOutcome.NotComputed.class);
            }
        }
    }

    private static List<ParsedFormula> formulas(FormulaReading reading) {
        if (reading instanceof Read read) {
            return List.of(read.formula());
        }
        return reading instanceof Ambiguous ambiguous
                ? ambiguous.candidates().stream().map(Candidate::formula).toList()
                : List.of();
    }

    /** Kept, placed inside the text, at least two candidates where several; every rule reads back as itself. */
    private static void holds(String text) {
        FormulaReading reading = FormulaTextParser.parse(text);
        assertThat(reading.printed()).isEqualTo(text);
        if (reading instanceof Unreadable unreadable) {
            assertThat(unreadable.position()).isBetween(0, text.length());
            assertThat(unreadable.position() + unreadable.length()).isBetween(0, text.length());
            assertThat(unreadable.reason().indonesian()).endsWith(".");
            assertThat(unreadable.reason().english()).endsWith(".");
        }
        if (reading instanceof Ambiguous ambiguous) {
            assertThat(ambiguous.candidates()).hasSizeBetween(2, 4);
        }
        for (ParsedFormula formula : formulas(reading)) {
            if (formula.rule().length() <= FormulaTextParser.MAX_LENGTH) {
                FormulaReading again = FormulaTextParser.parse(formula.rule());
                assertThat(again).as(text + " ⇒ " + formula.rule()).isInstanceOf(Read.class);
                assertThat(((Read) again).formula().rule()).as(text).isEqualTo(formula.rule());
            }
        }
    }

    @Provide
    Arbitrary<String> heaps() {
        return Arbitraries.strings()
                .withChars("ABx T123,.%()[]{}/:+-*×÷=Σ_\n–;“”\\$ ")
                .ofMaxLength(40);
    }

    @Provide
    Arbitrary<String> phrases() {
        return Arbitraries.of(
                        "Jumlah A",
                        "Nilai B (orang)",
                        "jumlah",
                        "(",
                        ")",
                        "[",
                        "]",
                        " / ",
                        "/",
                        " : ",
                        " x ",
                        "x 100%",
                        " - ",
                        "-",
                        " + ",
                        " = ",
                        "\n",
                        "; ",
                        ". ",
                        ", ",
                        "dibagi",
                        "dikali 100 persen",
                        "ditambah",
                        "dikurangi",
                        "dibandingkan dengan",
                        "terhadap",
                        "per",
                        "Σ ",
                        "rata-rata",
                        "menjumlahkan",
                        "perbandingan antara",
                        "dan",
                        "T",
                        "R",
                        "n-1",
                        "2",
                        "1.000",
                        "0,5",
                        "35%",
                        "Bobot 40%:",
                        "Rumus :",
                        "Keterangan :",
                        "adalah",
                        "a.",
                        "-----",
                        "\\frac{",
                        "}{",
                        "}",
                        "Kab/Kota",
                        "desa/warga",
                        "…",
                        "persentase",
                        "jumlah(",
                        "x",
                        "X",
                        "(%)",
                        "“",
                        "”")
                .list()
                .ofMaxSize(14)
                .map(words -> String.join(" ", words));
    }

    @Provide
    Arbitrary<String> pieces() {
        List<String> texts = new ArrayList<>();
        GoldenCases.elements(GoldenCases.read("/golden/formula-texts.json"))
                .forEach(one -> texts.add(one.get("input").asText()));
        return Arbitraries.of(texts)
                .flatMap(
                        text -> Arbitraries.integers().between(0, text.length()).map(text::substring))
                .flatMap(
                        text -> Arbitraries.integers().between(0, text.length()).map(end -> text.substring(0, end)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(parts -> String.join(" ", parts))
                .filter(text -> text.length() < 1500);
    }

    @Provide
    Arbitrary<String> longTexts() {
        return Arbitraries.of(
                        "a=",
                        "a=b+c; ",
                        "(",
                        ")",
                        "(a",
                        "a/b ",
                        "a:",
                        "x",
                        "-",
                        "Σ",
                        "{",
                        "\\frac{",
                        "a+",
                        "a ",
                        "“a”",
                        "1 ",
                        "dibagi ",
                        "a/b/",
                        "jumlah(",
                        "[a)",
                        "a-b",
                        "a_",
                        ". A",
                        "a (b ",
                        "Jumlah a/Jumlah ",
                        "a adalah ",
                        "Bobot 5%: a ",
                        "a\n",
                        "rata-rata ",
                        "…",
                        "1.",
                        "a b: ")
                .map(part -> part.repeat(4000 / part.length()));
    }
}
