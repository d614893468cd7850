package id.lembarkinerja.recognition;

import id.lembarkinerja.workbook.CellRange;
import id.lembarkinerja.workbook.Sheet;
import id.lembarkinerja.workbook.Workbook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the tables of known forms in a workbook, on any sheet, at any offset, several on a sheet. */
public final class Recognizer {
    private final HeaderFinder headers;
    private final FormMatcher matcher;
    private final CountedThings counted;

    /** A recognizer for the forms of a catalogue. */
    public Recognizer(FormCatalogue catalogue) {
        HeadingLexicon lexicon = new HeadingLexicon(catalogue);
        this.headers = new HeaderFinder(lexicon);
        this.matcher = new FormMatcher(catalogue, lexicon);
        this.counted = new CountedThings(catalogue.countUnits());
    }

    /**
     * Recognises a workbook.
     *
     * @param file place of the workbook in its dossier, from zero
     * @param firstId number of the first table id, so that ids are unique in the dossier
     */
    public Recognition recognize(Workbook workbook, int file, int firstId) {
        return recognize(workbook, file, firstId, LayoutMappings.NONE);
    }

    /**
     * Recognises a workbook of an agency that was asked about some of its layouts before.
     *
     * @param file place of the workbook in its dossier, from zero
     * @param firstId number of the first table id, so that ids are unique in the dossier
     */
    public Recognition recognize(Workbook workbook, int file, int firstId, LayoutMappings mappings) {
        return recognize(workbook, file, firstId, mappings, List.of());
    }

    /**
     * Recognises a workbook of which a former state was recognised before: what was found then on sheets that are still
     * the same is taken over.
     *
     * @param file place of the workbook in its dossier, from zero
     * @param firstId number of the first table id, so that ids are unique in the dossier
     * @param former what was found on sheets of the former state
     */
    public Recognition recognize(
            Workbook workbook, int file, int firstId, LayoutMappings mappings, List<RecognizedSheet> former) {
        List<RecognizedTable> tables = new ArrayList<>();
        List<Unrecognized> unrecognized = new ArrayList<>();
        List<RecognizedSheet> sheets = new ArrayList<>();
        Optional<TemplateMark> mark = TemplateMark.find(workbook);
        for (Sheet sheet : workbook.sheets()) {
            SheetPlace place =
                    new SheetPlace(sheet, file, firstId + tables.size(), mark.filter(one -> one.isOn(sheet)));
            RecognizedSheet found = former.stream()
                    .filter(one -> one.holds(place, mappings))
                    .findFirst()
                    .orElseGet(() -> recognize(place, new AskedLayouts(mappings)));
            tables.addAll(found.tables());
            unrecognized.addAll(found.unrecognized());
            sheets.add(found);
        }
        return new Recognition(List.copyOf(Continuations.link(tables)), List.copyOf(unrecognized), List.copyOf(sheets));
    }

    private RecognizedSheet recognize(SheetPlace place, AskedLayouts mappings) {
        List<RecognizedTable> tables = tables(place, mappings);
        tables.addAll(
                HeadlessScales.list(place.sheet(), place.file(), place.firstId() + tables.size(), List.copyOf(tables)));
        return new RecognizedSheet(place, mappings, tables, Leftovers.list(place.sheet(), place.file(), tables));
    }

    private List<RecognizedTable> tables(SheetPlace place, LayoutMappings mappings) {
        List<RecognizedTable> tables = new ArrayList<>();
        Sheet sheet = place.sheet();
        List<HeaderBand> bands = headers.list(sheet);
        for (HeaderBand band : bands) {
            List<Found> found = new ArrayList<>();
            for (HeaderBand part : band.parts()) {
                find(sheet, part, bands, tables, mappings, place.mark()).ifPresent(found::add);
            }
            // Side by side only when each piece makes a table of its own; else an empty column is a mere spacer.
            if (band.parts().isEmpty()
                    || (!band.apart() && found.size() < band.parts().size())) {
                found.clear();
                find(sheet, band, bands, tables, mappings, place.mark()).ifPresent(found::add);
            }
            for (Found one : found) {
                tables.add(table(sheet, place.file(), place.id(tables.size()), one));
            }
        }
        return tables;
    }

    private Optional<Found> find(
            Sheet sheet,
            HeaderBand band,
            List<HeaderBand> bands,
            List<RecognizedTable> tables,
            LayoutMappings mappings,
            Optional<TemplateMark> mark) {
        int before = bands.stream()
                .filter(other -> other.firstRow() > band.lastRow() && other.overlaps(band))
                .mapToInt(HeaderBand::firstRow)
                .min()
                .orElse(sheet.rowCount());
        int last = BodyRows.lastRow(sheet, band, before);
        // A form handed out is a form, though nobody has filled it in yet.
        if (last == band.lastRow() && mark.isEmpty()) {
            return Optional.empty();
        }
        String title = TableTitles.of(sheet, band, bands, tables);
        String layout = LayoutPrint.of(band);
        Optional<FormMatch> told = mappings.find(layout).flatMap(mapping -> matcher.told(band, mapping));
        List<ColumnProfile> profiles = band.columns().stream()
                .map(column -> ColumnProfile.of(sheet, column, band.lastRow() + 1, last))
                .toList();
        Optional<FormMatch> match = told.isPresent() ? told : matcher.find(band, profiles, title, mark);
        return match.map(one -> new Found(
                band,
                one,
                title,
                new RowBuilder(sheet, one, band.lastRow() + 1, counted).list(last),
                last,
                layout,
                told.isPresent() ? Optional.empty() : MappingDoubts.find(one, profiles)));
    }

    private record Found(
            HeaderBand band,
            FormMatch match,
            String title,
            List<TableRow> rows,
            int lastRow,
            String layout,
            Optional<MappingQuestion> question) {}

    private static RecognizedTable table(Sheet sheet, int file, String id, Found found) {
        HeaderBand band = found.band();
        FormMatch match = found.match();
        List<TableColumn> columns = match.columns().stream()
                .map(column -> new TableColumn(
                        column.key(), column.header().header(), column.header().first(), column.type(), column.sure()))
                .toList();
        double confidence = Math.round(Math.min(1, match.confidence()) * 100) / 100.0;
        return new RecognizedTable(
                id,
                file,
                sheet.name(),
                found.title(),
                CellRange.of(band.firstRow(), band.firstColumn(), found.lastRow(), band.lastColumn()),
                match.form().id(),
                confidence,
                match.reasons(),
                columns,
                List.copyOf(found.rows()),
                found.layout(),
                found.question(),
                "");
    }
}
