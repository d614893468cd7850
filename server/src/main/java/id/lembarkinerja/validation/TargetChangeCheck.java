package id.lembarkinerja.validation;

import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Targets that were changed after a version with them was approved: allowed, but never unseen. */
public final class TargetChangeCheck {
    private TargetChangeCheck() {}

    /** The same examination with a finding for each of these changes. */
    public static Examination.Examined with(Examination.Examined examined, List<TargetChange> changes) {
        List<Finding> findings = new ArrayList<>(examined.findings());
        for (RecognizedTable table : examined.tables()) {
            for (TargetChange change : changes) {
                if (change.table().equals(table.id())) {
                    table.rows().stream()
                            .filter(row -> row.key().equals(change.rowKey()))
                            .forEach(row -> findings.add(finding(table, row, change)));
                }
            }
        }
        findings.sort(Comparator.comparing(Finding::severity).thenComparing(Finding::certainty));
        return new Examination.Examined(
                examined.workbooks(),
                examined.ruleset(),
                examined.tables(),
                examined.scorecard(),
                examined.unrecognized(),
                List.copyOf(findings));
    }

    private static Finding finding(RecognizedTable table, TableRow row, TargetChange change) {
        String printed = row.find(change.column()).map(TableCell::printed).orElse("");
        FindingDraft draft = FindingDraft.noted("target-changed-after-approval", table)
                .at(row, change.column())
                .expected(change.approved());
        change.value()
                .ifPresent(value -> draft.fix(
                        Bilingual.of("Kembalikan target yang disetujui", "Restore the approved target"), value));
        return draft.message(
                "{0} \"{1}\" berubah sesudah versi {2} disetujui: {3} → {4}. Kembalikan target yang disetujui, atau"
                        + " jelaskan alasannya kepada penelaah.",
                "{0} of \"{1}\" changed after version {2} was approved: {3} → {4}. Restore the approved target, or"
                        + " explain the reason to the reviewer.",
                table.heading(change.column()),
                row.label().strip(),
                change.version(),
                said(change.approved()),
                said(printed));
    }

    private static Bilingual said(String printed) {
        return printed.isBlank() ? Bilingual.of("(kosong)", "(empty)") : Bilingual.same(printed.strip());
    }
}
