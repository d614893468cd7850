package id.lembarkinerja.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaShiftTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "E7/D7*100 | E8/D8*100",
                "SUM(B2:$C$5)*D2 | SUM(B3:$C$5)*D3",
                "$A1+A$1 | $A2+A$1",
                "LOG10(A1) | LOG10(A2)",
                "'Lembar A1'!A1&\"A1\" | 'Lembar A1'!A2&\"A1\"",
                "Rekap!B2+B2 | Rekap!B3+B3",
                "SUM(A:A)+SUM(3:4)+SUM($3:4) | SUM(A:A)+SUM(4:5)+SUM($3:5)",
                "Target_A1+TARIF | Target_A1+TARIF",
                "IF(A1=TRUE,1E5,\"\"\"A1\") | IF(A2=TRUE,1E5,\"\"\"A1\")",
                "Tabel1[A1]+[1]Lembar1!A1 | Tabel1[A1]+[1]Lembar1!A2",
                "A1048576 | #REF!",
                "XYZ12 | XYZ12",
                "#REF!+#N/A+A1 | #REF!+#N/A+A2",
            })
    void relative_rows_move_one_down(String formula, String moved) {
        assertThat(FormulaShift.shift(formula, 1, 0)).isEqualTo(moved);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"B1+$B1+B$1 | D1+$B1+D$1", "SUM(Y:Z) | SUM(AA:AB)", "XFD1 | #REF!", "SUM(1:1) | SUM(1:1)"})
    void relative_columns_move_two_to_the_right(String formula, String moved) {
        assertThat(FormulaShift.shift(formula, 0, 2)).isEqualTo(moved);
    }
}
