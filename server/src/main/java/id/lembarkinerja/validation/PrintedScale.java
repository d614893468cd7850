package id.lembarkinerja.validation;

import id.lembarkinerja.formulas.rating.AboveTop;
import id.lembarkinerja.formulas.rating.Band;
import id.lembarkinerja.formulas.rating.BandParser;
import id.lembarkinerja.formulas.rating.RatingScale;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableRow;
import id.lembarkinerja.recognition.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A rating scale that the document itself prints.
 *
 * @param rows the row of each band, in the order of the bands
 */
record PrintedScale(RecognizedTable table, List<TableRow> rows, RatingScale scale) {
    private static final String FORM = "skala-kategori";
    private static final int FEWEST_BANDS = 3;
    private static final Set<String> BOUNDING =
            Set.of("atas", "bawah", "dengan", "d", "hingga", "kurang", "lebih", "maksimal", "minimal", "sampai");

    /** Every scale of the dossier that has bands enough to be one. */
    static List<PrintedScale> list(Dossier dossier) {
        return dossier.tables().stream()
                .filter(table -> table.form().equals(FORM))
                .flatMap(table -> read(table).stream())
                .toList();
    }

    private static Optional<PrintedScale> read(RecognizedTable table) {
        List<TableRow> rows = new ArrayList<>();
        List<Band> bands = new ArrayList<>();
        for (TableRow row : table.rows()) {
            String range = row.find("scale").map(TableCell::printed).orElse("");
            String label = row.find("category").map(TableCell::printed).orElse("");
            // A range whose category was left out still belongs to the scale: it is no gap.
            Band band = BandParser.parse(range, label.isBlank() ? range.strip() : label);
            if (!range.isBlank() && !band.unreadable()) {
                rows.add(row);
                bands.add(band);
            }
        }
        // Bare figures are no ranges: a column of them grades nothing.
        long ranges = rows.stream()
                .filter(row -> isRange(row.find("scale").map(TableCell::printed).orElse("")))
                .count();
        if (bands.size() < FEWEST_BANDS || ranges * 2 < bands.size()) {
            return Optional.empty();
        }
        RatingScale scale = new RatingScale(table.id(), table.title(), table.title(), "", "", bands, AboveTop.TOP_BAND);
        return Optional.of(new PrintedScale(table, rows, scale));
    }

    /** Two figures, or one with a sign or word that bounds it. */
    private static boolean isRange(String text) {
        List<String> words = Words.of(text);
        long figures =
                words.stream().filter(word -> Character.isDigit(word.charAt(0))).count();
        boolean bounded = text.chars().anyMatch(c -> "<>\u2264\u2265-\u2013".indexOf(c) >= 0)
                || words.stream().anyMatch(BOUNDING::contains);
        return figures > 0 && bounded;
    }
}
