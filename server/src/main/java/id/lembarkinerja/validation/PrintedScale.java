package id.lembarkinerja.validation;

import id.lembarkinerja.formulas.rating.AboveTop;
import id.lembarkinerja.formulas.rating.Band;
import id.lembarkinerja.formulas.rating.BandParser;
import id.lembarkinerja.formulas.rating.RatingScale;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A rating scale that the document itself prints.
 *
 * @param rows the row of each band, in the order of the bands
 */
record PrintedScale(RecognizedTable table, List<TableRow> rows, RatingScale scale) {
    private static final String FORM = "skala-kategori";
    private static final int FEWEST_BANDS = 3;

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
        if (bands.size() < FEWEST_BANDS) {
            return Optional.empty();
        }
        RatingScale scale = new RatingScale(table.id(), table.title(), table.title(), "", "", bands, AboveTop.TOP_BAND);
        return Optional.of(new PrintedScale(table, rows, scale));
    }
}
