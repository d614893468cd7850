package id.lembarkinerja.configure;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lembarkinerja.platform.json.Json;
import id.lembarkinerja.submission.FindingCounts;
import id.lembarkinerja.submission.WorkbookExamination;
import id.lembarkinerja.validation.Examination;
import id.lembarkinerja.validation.Examiner;
import id.lembarkinerja.validation.Finding;
import id.lembarkinerja.validation.Finding.Certainty;
import id.lembarkinerja.validation.Finding.Severity;
import id.lembarkinerja.validation.report.ExaminationJson;
import id.lembarkinerja.workbook.WorkbookFile;
import id.lembarkinerja.workbook.http.Uploads;
import java.util.List;

/** Connects what stores versions with what reads, checks and compares workbooks. */
final class Engines {
    private Engines() {}

    /** By the rules in force, which are read when the first workbook comes. */
    static Installation.Engine current() {
        return new Installation.Engine(
                (name, bytes) -> examine(Rules.current().examiner, name, bytes), new Comparisons());
    }

    private static WorkbookExamination.Outcome examine(Examiner examiner, String name, byte[] bytes) {
        Examination examination = examiner.examine(List.of(new WorkbookFile(name, bytes)));
        if (examination instanceof Examination.Unreadable unreadable) {
            return new WorkbookExamination.Refused(
                    Uploads.type(unreadable.refusal()), unreadable.refusal().message());
        }
        Examination.Examined examined = (Examination.Examined) examination;
        ObjectNode result = ExaminationJson.of(examined);
        return new WorkbookExamination.Examined(
                Json.write(result), Json.write(result.get("tables")), examined.ruleset(), counts(examined));
    }

    private static FindingCounts counts(Examination.Examined examined) {
        int proven = 0;
        for (Finding finding : examined.findings()) {
            proven += finding.severity() == Severity.ERROR && finding.certainty() == Certainty.ASSERT ? 1 : 0;
        }
        return new FindingCounts(
                (int) examined.count(Severity.ERROR),
                (int) examined.count(Severity.WARNING),
                (int) examined.count(Severity.INFO),
                proven);
    }
}
