package id.lembarkinerja.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.lembarkinerja.samples.template.Templates;
import id.lembarkinerja.validation.Desk;
import id.lembarkinerja.validation.Examination;
import id.lembarkinerja.validation.silence.Silences;
import id.lembarkinerja.workbook.WorkbookFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExaminationTextTest {
    private static String report(Examination examination) {
        return ExaminationText.of((Examination.Examined) examination, Silences.NONE)
                .replaceAll("\\s+", " ");
    }

    @Test
    void it_says_which_table_was_found_where_and_how_surely() {
        assertThat(report(Desk.examine("C5", """
                No|Indikator Kinerja|Satuan|Target|Realisasi|Capaian
                1|Angka melek huruf|%|80|60|75
                """)))
                .contains("t1 Lembar!C5:H6 pengukuran-iku, 1 baris, keyakinan 100 %")
                .doesNotContain("?");
    }

    @Test
    void it_shows_what_is_not_sure_about_a_table_and_where_to_answer() {
        assertThat(report(Desk.examine("A1", """
                No|Sasaran|Indikator|Janji 2024|Posisi Desember
                1|Layanan membaik|Indeks kepuasan masyarakat|85|86,5
                2|Layanan membaik|Persentase pengaduan selesai|100|92
                """)))
                .contains(
                        "? Tabel ini dibaca sebagai",
                        "Kolom D \"Janji 2024\": artinya tidak dikenal.",
                        "Kolom E \"Posisi Desember\": artinya tidak dikenal.",
                        "jawab pertanyaannya di Periksa › Tabel",
                        "lembar forms tabel-umum");
    }

    @Test
    void a_blank_form_is_said_to_be_blank() throws IOException {
        try (InputStream in = Templates.open("t-c-33")) {
            Examination examination =
                    Desk.examiner().examine(List.of(new WorkbookFile("t-c-33.xlsx", in.readAllBytes())));
            assertThat(report(examination)).contains("Belum diisi");
        }
    }
}
