package id.lembarkinerja.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatCodeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // code | stored number | on the screen
                "General | 0.0217 | 0,0217",
                "General | 10922004616 | 10922004616",
                "General | 123456789012 | 1,23457E+11",
                "General | 1234.56789012 | 1234,56789",
                "General | 0.123456789012 | 0,123456789",
                "General | 0.0000123456789 | 1,23457E-05",
                "General | 0.00001 | 0,00001",
                "General | -2.5 | -2,5",
                "0 | 2.5 | 3",
                "0 | -0.4 | 0",
                "0.00 | 61.7511520737327 | 61,75",
                "0.00 | 100 | 100,00",
                "0.## | 61.7 | 61,7",
                "#,##0 | 10922004616 | 10.922.004.616",
                "#,##0 | 0 | 0",
                "#,##0 | 999 | 999",
                "#,##0.00 | 10922004616.5 | 10.922.004.616,50",
                "#,##0.00 | -1234.5 | -1.234,50",
                "#,##0,, | 12239200000 | 12.239",
                "#.00 | 0.5 | ,50",
                "0% | 0.8 | 80%",
                "0.00% | 0.941 | 94,10%",
                "0.0 % | 0.941 | 94,1 %",
                "\"Rp\"#,##0 | 12239200000 | Rp12.239.200.000",
                "\"Rp\" #,##0.00;[Red](\"Rp\" #,##0.00) | -5 | (Rp 5,00)",
                "[$Rp-421]#,##0.00 | 7 | Rp7,00",
                "_-\"Rp\"* #,##0_-;-\"Rp\"* #,##0_-;_-\"Rp\"* \"-\"_-;_-@_- | 706 | Rp 706",
                "_-\"Rp\"* #,##0_-;-\"Rp\"* #,##0_-;_-\"Rp\"* \"-\"_-;_-@_- | 0 | Rp -",
                "#,##0 \"Orang\" | 1706 | 1.706 Orang",
                "0.00E+00 | 12345 | 1,23E+04",
                "##0.0E+0 | 12345 | 12,3E+3",
                "000\\.00 | 12345 | 123.45",
                "0000 | 19 | 0019",
                "[>=1000]#,##0;0.00 | 12.5 | 12,50",
                "[>=1000]#,##0;0.00 | 1200 | 1.200",
                "0;-0;\"nihil\" | 0 | nihil",
                "@ | 12.5 | 12,5",
                "# ?/? | 0.5 | 0,5",
                "dd/mm/yyyy | 45382 | 31/03/2024",
                "d mmmm yyyy | 45382 | 31 Maret 2024",
                "[$-409]d-mmm-yy | 45412 | 30-Apr-24",
                "[$-421]dddd, dd mmmm yyyy;@ | 45382 | Minggu, 31 Maret 2024",
                "hh:mm:ss | 45382.75 | 18:00:00",
                "h:mm AM/PM | 0.75 | 6:00 PM",
                "[h]:mm | 1.5 | 36:00",
                "mm:ss | 0.0625 | 30:00",
                "dd/mm/yyyy | -1 | ########",
                "dd/mm/yyyy | 59 | 28/02/1900",
            })
    void a_stored_number_prints_as_an_indonesian_excel_shows_it(String code, BigDecimal number, String printed) {
        assertThat(FormatCode.of(code).print(number, false)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "General | GENERAL",
                "#,##0.00 | NUMBER",
                "0.0% | PERCENT",
                "\"persen %\" 0 | NUMBER",
                "\"Rp\"#,##0 | CURRENCY",
                "[$Rp-421]#,##0 | CURRENCY",
                "[$€-2] #,##0 | CURRENCY",
                "[$-421]dd mmmm yyyy | DATE",
                "[h]:mm | DATE",
                "[Red]0 | NUMBER",
                "@ | TEXT",
                "0 \"orang\" | NUMBER",
            })
    void a_format_tells_what_the_number_is(String code, NumberStyle style) {
        assertThat(FormatCode.of(code).style()).isEqualTo(style);
    }
}
