package id.lembarkinerja.validation;

import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.RowKind;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableRow;
import id.lembarkinerja.validation.RunningNumbers.Kind;
import id.lembarkinerja.validation.RunningNumbers.Slip;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code numbering}, {@code duplicate-number}: a column of running numbers that repeats, jumps or changes its style.
 */
final class NumberColumnCheck implements Check {
    private static final String COLUMN = "no";
    /** From so many slips in a third of the rows on, the numbers count something else. */
    private static final int MANY = 4;

    @Override
    public List<Finding> check(Dossier dossier) {
        List<Finding> findings = new ArrayList<>();
        for (RecognizedTable table : dossier.tables()) {
            if (table.findColumn(COLUMN).isPresent()) {
                check(table, findings);
            }
        }
        return findings;
    }

    private static void check(RecognizedTable table, List<Finding> findings) {
        RunningNumbers<TableRow> numbers = new RunningNumbers<>();
        Map<TableRow, List<TableRow>> unnumberedBefore = new HashMap<>();
        List<TableRow> unnumbered = new ArrayList<>();
        int sheetRow = -1;
        for (TableRow row : table.rows()) {
            boolean sameCell = row.row() == sheetRow;
            sheetRow = row.row();
            Optional<TableCell> cell = row.find(COLUMN).filter(no -> !no.carried());
            List<ListMarker> readings =
                    cell.map(no -> ListMarker.readings(no.printed())).orElse(List.of());
            if (sameCell || row.kind() == RowKind.TOTAL) {
                // Rows that were split from one list share their number cell.
                continue;
            }
            if (!readings.isEmpty()) {
                unnumberedBefore.put(row, List.copyOf(unnumbered));
                unnumbered.clear();
                numbers.add(row, readings);
            } else if (row.kind() == RowKind.GROUP) {
                numbers.interrupt();
            } else if (row.kind() == RowKind.INDICATOR && cell.isPresent()) {
                unnumbered.add(row);
            }
        }
        List<Slip<TableRow>> slips = numbers.slips();
        if (slips.size() >= MANY && slips.size() * 3 >= numbers.size()) {
            findings.add(disorder(table, slips));
        } else {
            slips.forEach(
                    slip -> findings.add(finding(table, slip, unnumberedBefore.getOrDefault(slip.item(), List.of()))));
        }
        style(table).ifPresent(findings::add);
    }

    private static Finding disorder(RecognizedTable table, List<Slip<TableRow>> slips) {
        Spot at = Spot.of(table, slips.get(0).item(), COLUMN);
        return SpotDraft.hint("numbering", at)
                .related(slips.stream()
                        .map(slip -> Spot.of(table, slip.item(), COLUMN))
                        .toList())
                .message(
                        "Nomor urut tabel ini tidak berurutan di {0}, mulai {1}. Urutkan kembali, atau pakai kolom kode"
                                + " bila nomornya memang bukan nomor urut.",
                        "The running numbers of this table are out of order in {0}, from {1} on. Number the rows anew,"
                                + " or use a column of codes if these are no running numbers.",
                        Bilingual.count(slips.size(), "baris", "row", "rows"),
                        at.cell());
    }

    private static Finding finding(RecognizedTable table, Slip<TableRow> slip, List<TableRow> unnumbered) {
        Spot at = Spot.of(table, slip.item(), COLUMN);
        String before = slip.marker().at(slip.previous());
        String stands = slip.marker().at(slip.marker().value());
        int missing = slip.marker().value() - slip.previous() - 1;
        if (slip.kind() == Kind.JUMP && missing == unnumbered.size()) {
            Spot blank = Spot.of(table, unnumbered.get(0), COLUMN);
            return SpotDraft.hint("numbering", blank)
                    .related(at)
                    .expected(slip.expected())
                    .message(
                            "Baris di {0} tidak bernomor, padahal berdiri di antara nomor {1} dan {2}. Isi dengan {3}.",
                            "The row in {0} has no number, though it stands between numbers {1} and {2}. Fill in {3}.",
                            blank.cell(),
                            before,
                            stands,
                            slip.expected());
        }
        SpotDraft draft = SpotDraft.hint(slip.kind() == Kind.REPEATED ? "duplicate-number" : "numbering", at)
                .expected(slip.expected());
        return switch (slip.kind()) {
            case REPEATED ->
                draft.message(
                        "Nomor {0} di {1} sudah dipakai baris sebelumnya. Ganti menjadi {2} dan sesuaikan nomor"
                                + " berikutnya.",
                        "Number {0} in {1} is taken by the row before already. Change it to {2}, and adjust the numbers"
                                + " that follow.",
                        before,
                        at.cell(),
                        slip.expected());
            case MISPRINT ->
                draft.message(
                        "Nomor {0} di {1} berdiri setelah {2}. Ganti menjadi {3}.",
                        "Number {0} in {1} stands after {2}. Change it to {3}.",
                        stands,
                        at.cell(),
                        before,
                        slip.expected());
            case JUMP ->
                draft.message(
                        "Nomor melompat dari {0} ke {1} di {2}. Periksa apakah ada baris yang hilang.",
                        "The numbers jump from {0} to {1} in {2}. Check whether rows are missing.",
                        before,
                        stands,
                        at.cell());
        };
    }

    /** {@code 3.} and then {@code 4}: one list written in two styles, told once a table. */
    private static Optional<Finding> style(RecognizedTable table) {
        TableRow before = null;
        ListMarker last = null;
        for (TableRow row : table.rows()) {
            List<ListMarker> readings = row.find(COLUMN)
                    .filter(no -> !no.carried())
                    .map(no -> ListMarker.readings(no.printed()))
                    .orElse(List.of());
            if (readings.size() != 1) {
                continue;
            }
            ListMarker marker = readings.get(0);
            if (before != null
                    && last != null
                    && before.kind() == row.kind()
                    && last.style() == marker.style()
                    && last.value() + 1 == marker.value()
                    && !last.closing().equals(marker.closing())) {
                Spot at = Spot.of(table, row, COLUMN);
                String expected = new ListMarker(marker.style(), marker.value(), last.closing()).at(marker.value());
                return Optional.of(SpotDraft.hint("numbering", at)
                        .related(Spot.of(table, before, COLUMN))
                        .expected(expected)
                        .message(
                                "Nomor ditulis \"{0}\" dan kemudian \"{1}\" di {2}. Pakai satu cara penulisan dalam satu"
                                        + " tabel.",
                                "Numbers are written \"{0}\" and then \"{1}\" in {2}. Use one way of writing within one"
                                        + " table.",
                                last.at(last.value()),
                                marker.at(marker.value()),
                                at.cell()));
            }
            before = row;
            last = marker;
        }
        return Optional.empty();
    }
}
