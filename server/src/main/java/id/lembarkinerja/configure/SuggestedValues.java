package id.lembarkinerja.configure;

import id.lembarkinerja.review.SuggestionWriting;
import id.lembarkinerja.submission.VersionComparison.Side;
import id.lembarkinerja.workbook.CellAddress;
import id.lembarkinerja.workbook.CellEdit;
import id.lembarkinerja.workbook.Sheet;
import id.lembarkinerja.workbook.WorkbookPatcher;
import id.lembarkinerja.workbook.WorkbookPatching;
import id.lembarkinerja.workbook.WorkbookReader;
import id.lembarkinerja.workbook.WorkbookReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Suggested values, written into the original package by the patcher. */
final class SuggestedValues implements SuggestionWriting {
    private final WorkbookReader reader;
    private final WorkbookPatcher patcher;

    SuggestedValues(WorkbookReader reader, WorkbookPatcher patcher) {
        this.reader = reader;
        this.patcher = patcher;
    }

    @Override
    public Optional<Impossible> findObjection(Side version, Value value) {
        return edits(version, List.of(value)) instanceof Objection objection
                ? Optional.of(objection.why())
                : Optional.empty();
    }

    @Override
    public Outcome write(Side version, List<Value> values) {
        Edits edits = edits(version, values);
        if (edits instanceof Objection objection) {
            return objection.why();
        }
        WorkbookPatching patching = patcher.patch(version.name(), version.workbook(), ((Typed) edits).edits());
        if (patching instanceof WorkbookPatching.Patched patched) {
            return new Written(patched.bytes());
        }
        return new Impossible(
                patching instanceof WorkbookPatching.Impossible impossible
                        ? impossible.message()
                        : ((WorkbookPatching.Unreadable) patching).why().message());
    }

    /** The values as their cells take them, or why one of them takes none. */
    private sealed interface Edits {}

    private record Typed(List<CellEdit> edits) implements Edits {}

    private record Objection(Impossible why) implements Edits {}

    private Edits edits(Side version, List<Value> values) {
        WorkbookReading reading = reader.read(version.name(), version.workbook());
        if (!(reading instanceof WorkbookReading.Read read)) {
            return new Objection(new Impossible(((WorkbookReading.Refused) reading).message()));
        }
        List<CellEdit> edits = new ArrayList<>();
        for (Value value : values) {
            Optional<Sheet> sheet = read.workbook().sheets().stream()
                    .filter(one -> one.name().equalsIgnoreCase(value.sheet()))
                    .findFirst();
            if (sheet.isEmpty()) {
                return new Objection(new Impossible(
                        "Lembar “" + value.sheet() + "” tidak ada di buku kerja ini. Muat ulang, lalu coba lagi."));
            }
            CellAddress at = CellAddress.parse(value.cell());
            SuggestedContent content =
                    SuggestedContent.of(sheet.get().effectiveCell(at.row(), at.column()), value.value());
            if (content instanceof SuggestedContent.Misfit misfit) {
                return new Objection(
                        new Impossible("Sel " + value.sheet() + "!" + value.cell() + " " + misfit.reason()));
            }
            edits.add(CellEdit.of(value.sheet(), at, ((SuggestedContent.Fits) content).value(), null));
        }
        return new Typed(edits);
    }
}
