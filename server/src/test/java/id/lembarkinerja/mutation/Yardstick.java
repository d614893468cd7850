package id.lembarkinerja.mutation;

import id.lembarkinerja.evaluation.Scorecard;
import id.lembarkinerja.validation.Desk;
import id.lembarkinerja.validation.Examination;
import id.lembarkinerja.validation.Examiner;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Lets the product examine made workbooks, and counts what it found and what it said of what is right. */
final class Yardstick {
    private static final Examination.Examined NOTHING = new Examination.Examined(
            List.of(), "", List.of(), new Scorecard(List.of(), List.of()), List.of(), List.of());

    private final Examiner examiner = Desk.examiner();
    private final Set<String> codes = TestData.codes();
    private final RecognitionScore recognition = new RecognitionScore();
    private final FindingScore findings = new FindingScore();
    private int workbooks;

    /**
     * Measures one seed.
     *
     * @param mixed how many workbooks with several mutations, beside those with one
     * @param each how many workbooks with each defect
     */
    static Yardstick measure(Map<String, Wording> wordings, long seed, int mixed, int each) {
        Yardstick yardstick = new Yardstick();
        new Breeder(wordings, seed).clean(mixed).forEach(yardstick::examine);
        new Spoiler(wordings, seed).list(each).forEach(yardstick::examine);
        return yardstick;
    }

    private void examine(Specimen specimen) {
        workbooks += specimen.files().size();
        // A workbook without any known table is refused as a whole: all its tables are missed.
        Examination.Examined examined =
                examiner.examine(specimen.files()) instanceof Examination.Examined read ? read : NOTHING;
        recognition.count(specimen, examined);
        findings.count(specimen, examined, codes);
    }

    RecognitionScore recognition() {
        return recognition;
    }

    FindingScore findings() {
        return findings;
    }

    int workbooks() {
        return workbooks;
    }

    /** Finding codes that no planted defect asks for. */
    Set<String> unplanted() {
        Set<String> rest = new TreeSet<>(codes);
        rest.removeAll(findings.byDefect.keySet());
        return rest;
    }
}
