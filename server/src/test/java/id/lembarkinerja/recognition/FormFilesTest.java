package id.lembarkinerja.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lembarkinerja.formulas.data.BadDataException;
import id.lembarkinerja.workbook.TextGrid;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new form is a new file; one that contradicts itself is refused with file, line and reason. */
class FormFilesTest {
    private static final String FORM = """
            {
             "id": "laporan-bumd",
             "name": "Laporan kinerja BUMD",
             "nameEnglish": "Performance of regional companies",
             "citation": "praktik kantor",
             "columns": [
              "no",
              {"key": "company", "type": "TEXT", "headings": ["nama bumd", "perusahaan daerah"]},
              {"key": "profit", "type": "MONEY", "headings": ["laba bersih"], "unit": "Rp"},
              {"key": "dividend", "type": "MONEY", "headings": ["dividen"], "optional": true},
              {"key": "kept", "type": "MONEY", "headings": ["laba ditahan"]}
             ],
             "label": ["company"],
             "required": [["company"], ["profit"]],
             "relations": [
              {"kind": "SUM", "columns": ["profit"]},
              {"kind": "EQUATION", "columns": ["kept", "profit", "dividend"], "expression": "profit - dividend", "code": "sum-mismatch"}
             ]
            }
            """;

    @TempDir
    Path folder = Path.of("");

    private FormCatalogue load(String text) throws IOException {
        Files.writeString(folder.resolve("bumd.json"), text);
        return FormFiles.load(folder);
    }

    @Test
    void a_form_of_the_office_is_recognised_without_code() throws IOException {
        FormCatalogue catalogue = load(FORM);
        assertThat(catalogue.localForms()).containsExactly("laporan-bumd");
        Recognition recognition = new Recognizer(catalogue)
                .recognize(TextGrid.sheet("BUMD", "B3", """
                        No | Nama BUMD | Laba Bersih | Dividen | Laba Ditahan
                        1 | PDAM | 500 | 200 | 300
                        2 | Bank Daerah | 900 | 400 | 500
                        """).build(), 0, 1);
        assertThat(recognition.tables()).hasSize(1);
        assertThat(recognition.tables().get(0).form()).isEqualTo("laporan-bumd");
        assertThat(recognition.tables().get(0).columns().stream().map(TableColumn::key))
                .containsExactly("no", "company", "profit", "dividend", "kept");
    }

    @Test
    void without_a_folder_only_what_ships_is_known() {
        assertThat(FormFiles.load(folder.resolve("tidak-ada")).localForms()).isEmpty();
    }

    @Test
    void mistakes_are_told_with_their_line() throws IOException {
        refused(FORM.replace("[\"company\"], [\"profit\"]", "[\"company\"], [\"laba\"]"), "baris 14", "\"laba\"");
        refused(FORM.replace("profit - dividend", "profit - dividen"), "baris 17", "dividen");
        refused(FORM.replace("profit - dividend", "profit - / dividend"), "baris 17", "huruf ke-");
        refused(
                FORM.replace("\"MONEY\", \"headings\": [\"dividen\"]", "\"UANG\", \"headings\": [\"dividen\"]"),
                "baris 10",
                "MONEY");
        refused(FORM.replace("\"optional\": true", "\"opsional\": true"), "baris 10", "opsional");
        refused(FORM.replace("\"key\": \"kept\"", "\"key\": \"profit\""), "baris 11", "ditulis dua kali");
        refused(FORM.replace("\"no\",", "\"nomor-induk\","), "baris 7", "tidak dikenal");
        refused(FORM.replace("\"label\"", "\"name\": \"lain\", \"label\""), "baris 13", "Duplicate");
        refused(FORM.replace("]]", "]"), "baris", "bukan JSON");
        refused(FORM.replace("\"columns\": [\"profit\"]}", "\"columns\": []}"), "baris 16", "columns");
        refused("", "baris 1", "kosong");
    }

    @Test
    void a_form_of_the_office_may_not_take_the_id_of_one_that_ships() throws IOException {
        refused(FORM.replace("laporan-bumd", "t-c-33"), "t-c-33", "sudah ada");
    }

    private void refused(String text, String... parts) throws IOException {
        Files.writeString(folder.resolve("bumd.json"), text);
        assertThatThrownBy(() -> FormFiles.load(folder))
                .isInstanceOf(BadDataException.class)
                .hasMessageContaining(".json")
                .satisfies(refusal -> assertThat(refusal.getMessage()).contains(parts));
    }

    @Test
    void a_form_says_what_kinds_of_rows_it_has() throws IOException {
        FormCatalogue flat = load(FORM.replace("\"label\":", "\"rows\": [\"NOTE\"], \"label\":"));
        RecognizedTable table = new Recognizer(flat)
                .recognize(TextGrid.sheet("BUMD", "A1", """
                        No | Nama BUMD | Laba Bersih | Dividen | Laba Ditahan
                        1 | PDAM | 500 | 200 | 300
                        | Total | 900 | 400 | 500
                        """).build(), 0, 1)
                .tables()
                .get(0);
        assertThat(table.rows().stream().map(TableRow::kind)).containsExactly(RowKind.INDICATOR, RowKind.INDICATOR);
        assertThatThrownBy(() -> load(FORM.replace("\"label\":", "\"rows\": [\"SUM\"], \"label\":")))
                .isInstanceOf(BadDataException.class)
                .hasMessageContaining("rows");
    }
}
