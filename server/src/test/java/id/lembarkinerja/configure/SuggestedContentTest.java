package id.lembarkinerja.configure;

import static org.assertj.core.api.Assertions.assertThat;

import id.lembarkinerja.workbook.Cell;
import id.lembarkinerja.workbook.CellKind;
import id.lembarkinerja.workbook.CellValue;
import id.lembarkinerja.workbook.NumberStyle;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class SuggestedContentTest {
    private static final Cell PLAIN = number("80", "80", NumberStyle.GENERAL);
    private static final Cell SHARE = number("0.8", "80%", NumberStyle.PERCENT);
    private static final Cell WORDS = new Cell(CellKind.TEXT, "cukup", null, "", NumberStyle.GENERAL);

    private static Cell number(String number, String printed, NumberStyle style) {
        return new Cell(CellKind.NUMBER, printed, new BigDecimal(number), "", style);
    }

    private static void fits(Cell cell, String proposed, String number) {
        assertThat(SuggestedContent.of(cell, proposed))
                .isInstanceOfSatisfying(
                        SuggestedContent.Fits.class,
                        fits -> assertThat(fits.value())
                                .isInstanceOfSatisfying(
                                        CellValue.Numeric.class,
                                        value -> assertThat(value.number()).isEqualByComparingTo(number)));
    }

    private static void staysWords(Cell cell, String proposed) {
        assertThat(SuggestedContent.of(cell, proposed))
                .isEqualTo(new SuggestedContent.Fits(new CellValue.Text(proposed)));
    }

    private static void misfits(Cell cell, String proposed, String... said) {
        assertThat(SuggestedContent.of(cell, proposed))
                .isInstanceOfSatisfying(
                        SuggestedContent.Misfit.class,
                        misfit -> assertThat(misfit.reason()).contains(said));
    }

    @Test
    void a_number_in_indonesian_notation_becomes_a_number() {
        fits(PLAIN, "75", "75");
        fits(PLAIN, " 75,5 ", "75.5");
        fits(PLAIN, "1.250", "1250");
        fits(PLAIN, "1.250,5", "1250.5");
        fits(PLAIN, "-3", "-3");
        fits(PLAIN, "0", "0");
    }

    @Test
    void a_percentage_becomes_a_share_where_the_cell_shows_shares() {
        fits(SHARE, "95 %", "0.95");
        fits(SHARE, "95%", "0.95");
        fits(SHARE, "0,5 %", "0.005");
        misfits(SHARE, "95", "berformat persen", "95 %");
        misfits(SHARE, "0,95", "tanda persen");
    }

    @Test
    void a_percentage_is_not_guessed_where_the_cell_shows_plain_numbers() {
        misfits(PLAIN, "95 %", "“80”", "angkanya saja");
    }

    @Test
    void what_says_no_single_number_is_refused_for_a_number() {
        misfits(PLAIN, "cukup baik", "tidak terbaca", "1.250,5");
        misfits(PLAIN, "55-70", "tidak terbaca");
        misfits(PLAIN, "n/a", "tidak terbaca");
        misfits(SHARE, "tinggi", "1.250,5 %");
    }

    @Test
    void words_stay_words_also_when_they_look_like_a_number() {
        staysWords(WORDS, "baik");
        staysWords(WORDS, "95 %");
        staysWords(new Cell(CellKind.TEXT, "80,5", null, "", NumberStyle.TEXT), "75");
    }

    @Test
    void a_blank_cell_takes_either() {
        fits(Cell.BLANK, "75,5", "75.5");
        staysWords(Cell.BLANK, "12 orang");
        staysWords(Cell.BLANK, "baik");
        fits(new Cell(CellKind.BLANK, "", null, "", NumberStyle.PERCENT), "95 %", "0.95");
    }

    @Test
    void a_unit_is_taken_where_the_format_prints_it() {
        fits(number("706", "706 Orang", NumberStyle.NUMBER), "800 orang", "800");
        misfits(number("706", "706 Orang", NumberStyle.NUMBER), "800 unit", "“unit”");
        fits(number("5000", "Rp5.000", NumberStyle.CURRENCY), "Rp 1.250.000", "1250000");
    }

    @Test
    void a_number_would_be_shown_as_a_date_in_a_cell_of_dates() {
        misfits(number("45000", "15/03/2023", NumberStyle.DATE), "75", "berformat tanggal");
    }
}
