package id.lembarkinerja.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Workbooks of agencies that do not exist, laid out in many ways, right or with a mistake put in: what the product
 * makes of them is measured against what they were made from. With {@code -Dlembar.docs.write=true} a larger run writes
 * docs/recognition.md.
 */
class RecognitionYardstickTest {
    private static final long SEED = 41;
    private static final int MIXED = 120;
    private static final int EACH = 3;
    private static final double LEAST_TABLES = 0.98;
    private static final double LEAST_COLUMNS = 0.98;
    private static final double LEAST_OF_OTHERS = 0.96;
    private static final double LEAST_PROVEN = 0.95;
    private static final long REPORTED_SEED = 2026;
    private static final int REPORTED_MIXED = 500;
    private static final int REPORTED_EACH = 8;

    /** Of headings that nobody mended recognition against. */
    private static final int MIXED_OTHERS = 60;

    private static Yardstick measured = new Yardstick();
    private static Yardstick others = new Yardstick();

    @BeforeAll
    static void measure() {
        measured = Yardstick.measure(Wording.load("headings.json"), SEED, MIXED, EACH);
        others = Yardstick.measure(Wording.loadOthers("headings-held-out-3.json"), SEED, MIXED_OTHERS, 1);
    }

    @Test
    void headings_in_words_of_other_agencies_are_understood_and_nothing_right_is_proven_wrong() {
        assertThat(others.recognition().tables.share())
                .as(() -> String.join("\n", others.recognition().misses))
                .isGreaterThanOrEqualTo(LEAST_OF_OTHERS);
        assertThat(others.recognition().columns.share())
                .as(() -> String.join("\n", others.recognition().misses))
                .isGreaterThanOrEqualTo(LEAST_OF_OTHERS);
        assertThat(others.findings().falsehoods).isEmpty();
    }

    @Test
    void tables_and_columns_are_recognised_wherever_and_however_they_stand() {
        assertThat(measured.recognition().tables.share())
                .as(() -> String.join("\n", measured.recognition().misses))
                .isGreaterThanOrEqualTo(LEAST_TABLES);
        assertThat(measured.recognition().columns.share())
                .as(() -> String.join("\n", measured.recognition().misses))
                .isGreaterThanOrEqualTo(LEAST_COLUMNS);
    }

    @Test
    void rows_are_told_from_groups_and_totals_and_figures_are_read_or_asked_about() {
        assertThat(measured.recognition().rows.share()).isGreaterThanOrEqualTo(0.98);
        assertThat(measured.recognition().values.share()).isGreaterThanOrEqualTo(0.98);
    }

    @Test
    void nothing_that_stands_in_a_cell_disappears() {
        assertThat(measured.recognition().cells.share()).isEqualTo(1);
    }

    @Test
    void what_is_right_is_never_proven_wrong() {
        assertThat(measured.findings().falsehoods).isEmpty();
    }

    @Test
    void mistakes_that_the_document_proves_are_found() {
        assertThat(measured.findings().proven.share())
                .as(() -> String.join("\n", measured.findings().misses))
                .isGreaterThanOrEqualTo(LEAST_PROVEN);
    }

    @Test
    void the_page_on_recognition_is_written_from_a_larger_run_when_asked_for() throws IOException {
        Path page = Path.of("..", "docs", "recognition.md");
        if (Boolean.getBoolean("lembar.docs.write")) {
            Yardstick known =
                    Yardstick.measure(Wording.load("headings.json"), REPORTED_SEED, REPORTED_MIXED, REPORTED_EACH);
            Yardstick seen = others("headings-held-out.json", REPORTED_SEED + 1);
            Yardstick far = others("headings-held-out-2.json", REPORTED_SEED + 2);
            Yardstick heldOut = others("headings-held-out-3.json", REPORTED_SEED + 3);
            String sizes = "Seed " + REPORTED_SEED + ", " + REPORTED_MIXED
                    + " workbooks of mixed mutations beside those of one, " + REPORTED_EACH
                    + " workbooks of each mistake";
            Files.writeString(page, RecognitionPage.of(sizes, known, List.of(seen, far), heldOut));
        }
        assertThat(Files.readString(page)).contains("| tables with the right form and range |");
    }

    private static Yardstick others(String wordings, long seed) {
        return Yardstick.measure(Wording.loadOthers(wordings), seed, REPORTED_MIXED, REPORTED_EACH);
    }
}
