package id.lembarkinerja.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaMoveTest {
    private static String move(String formula, RowEdit... edits) {
        return FormulaMove.move(formula, "C", Map.of(FormulaMove.key("C"), RowMoves.of(List.of(edits))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "E7/D2*100 | E8/D2*100",
                "SUM(B2:$C$5)*D$9 | SUM(B2:$C$6)*D$10",
                "SUM(B3:B5) | SUM(B4:B6)",
                "SUM(B1:B2) | SUM(B1:B2)",
                "C!B3+'c'!B3+Lain!B3 | C!B4+'c'!B4+Lain!B3",
                "SUM(A:A)+SUM(2:4)+SUM($3:$4) | SUM(A:A)+SUM(2:5)+SUM($4:$5)",
                "LOG10(A3)+Target_A3+TARIF | LOG10(A4)+Target_A3+TARIF",
                "IF(A3=TRUE,1E5,\"A3\"\"A3\") | IF(A4=TRUE,1E5,\"A3\"\"A3\")",
                "Tabel1[A3]+[1]C!A3+A3 | Tabel1[A3]+[1]C!A3+A4",
                "SUM(TW1:TW4!A3)+A3 | SUM(TW1:TW4!A3)+A4",
                "SUM('C:Lain'!A3) | SUM('C:Lain'!A3)",
                "#REF!+#N/A+A3 | #REF!+#N/A+A4",
                "INDEX(A2:INDEX(B3:B9,2),1) | INDEX(A2:INDEX(B4:B10,2),1)",
                "XYZ12+3*12 | XYZ12+3*12",
            })
    void a_row_put_before_the_third_pushes_the_others_down(String formula, String moved) {
        assertThat(move(formula, new RowEdit.Insert("C", 2, -1, List.of()))).isEqualTo(moved);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "B3+B4 | #REF!+B3",
                "SUM(B3:B5) | SUM(B3:B4)",
                "SUM(B2:B3) | SUM(B2:B2)",
                "SUM(B3:B3) | SUM(#REF!)",
                "SUM(3:4) | SUM(3:3)",
                "C!$B$3 | C!#REF!",
            })
    void a_deleted_row_leaves_its_references_lost(String formula, String moved) {
        assertThat(move(formula, new RowEdit.Delete("C", 2))).isEqualTo(moved);
    }
}
