package id.lembarkinerja.configure;

import id.lembarkinerja.formulas.number.Notation;
import id.lembarkinerja.formulas.number.NumberParser;
import id.lembarkinerja.formulas.number.Reading;
import id.lembarkinerja.review.SuggestionWriting;
import id.lembarkinerja.submission.VersionComparison.Side;
import id.lembarkinerja.workbook.CellEdit;
import id.lembarkinerja.workbook.WorkbookPatcher;
import id.lembarkinerja.workbook.WorkbookPatching;
import java.util.ArrayList;
import java.util.List;

/** Suggested values, written into the original package by the patcher. */
final class SuggestedValues implements SuggestionWriting {
    private final WorkbookPatcher patcher;

    SuggestedValues(WorkbookPatcher patcher) {
        this.patcher = patcher;
    }

    @Override
    public Outcome write(Side version, List<Value> values) {
        List<CellEdit> edits = new ArrayList<>();
        values.forEach(value -> edits.add(edit(value)));
        WorkbookPatching patching = patcher.patch(version.name(), version.workbook(), edits);
        if (patching instanceof WorkbookPatching.Patched patched) {
            return new Written(patched.bytes());
        }
        return new Impossible(
                patching instanceof WorkbookPatching.Impossible impossible
                        ? impossible.message()
                        : ((WorkbookPatching.Unreadable) patching).why().message());
    }

    /** A number only where nothing else is said: {@code 12 orang} stays words. */
    private static CellEdit edit(Value value) {
        return NumberParser.parse(value.value(), Notation.INDONESIAN) instanceof Reading.Value number
                        && number.unit().isEmpty()
                        && !number.irregular()
                ? CellEdit.number(value.sheet(), value.cell(), number.number())
                : CellEdit.text(value.sheet(), value.cell(), value.value());
    }
}
