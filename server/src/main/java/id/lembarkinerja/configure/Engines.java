package id.lembarkinerja.configure;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lembarkinerja.platform.json.Json;
import id.lembarkinerja.recognition.LayoutMappings;
import id.lembarkinerja.submission.FindingCounts;
import id.lembarkinerja.submission.WorkbookExamination;
import id.lembarkinerja.validation.Examination;
import id.lembarkinerja.validation.Examiner;
import id.lembarkinerja.validation.Finding.Severity;
import id.lembarkinerja.validation.report.ExaminationJson;
import id.lembarkinerja.validation.silence.SilenceJson;
import id.lembarkinerja.validation.silence.Silences;
import id.lembarkinerja.validation.silence.Silencing;
import id.lembarkinerja.workbook.WorkbookFile;
import id.lembarkinerja.workbook.http.Uploads;
import java.util.List;
import java.util.Optional;

/** Connects what stores versions with what reads, checks and compares workbooks. */
final class Engines {
    private Engines() {}

    /** By the rules of the installation, which are read when the first workbook comes. */
    static Installation.EngineMaker current() {
        return (folder, layouts) -> {
            Rules.Later rules = new Rules.Later(folder);
            Snapshots snapshots = new Snapshots(rules, layouts::answers);
            return new Installation.Engine(
                    (purpose, name, bytes, silenced) -> examine(
                            rules.get(),
                            new Reading(
                                    rules.get().examiner,
                                    layouts.of(purpose.agency()),
                                    purpose.approved()
                                            .flatMap(version ->
                                                    ApprovedChanges.since(version, purpose.agency(), snapshots))),
                            purpose,
                            new WorkbookFile(name, bytes),
                            silenced),
                    new Comparisons(snapshots),
                    new Mergings(snapshots),
                    new Tracings(snapshots));
        };
    }

    /** How a workbook of an agency is read and checked. */
    private record Reading(Examiner examiner, LayoutMappings mappings, Optional<ApprovedChanges> approved) {
        Examination examine(WorkbookFile file) {
            Examination examination = examiner.examine(List.of(file), mappings);
            return examination instanceof Examination.Examined examined && approved.isPresent()
                    ? approved.get().noted(examined)
                    : examination;
        }
    }

    private static WorkbookExamination.Outcome examine(
            Rules rules,
            Reading reading,
            WorkbookExamination.Purpose purpose,
            WorkbookFile file,
            WorkbookExamination.Silenced silenced) {
        SilenceJson.Parsed parsed = SilenceJson.parse(silenced.wishes(), silenced.name(), silenced.at());
        if (parsed.refusal().isPresent()) {
            return new WorkbookExamination.Refused(
                    "invalid-silences", parsed.refusal().get());
        }
        Examination examination = reading.examine(file);
        if (examination instanceof Examination.Unreadable unreadable) {
            return new WorkbookExamination.Refused(
                    Uploads.type(unreadable.refusal()), unreadable.refusal().message());
        }
        Examination.Examined examined = (Examination.Examined) examination;
        Silences silences = silenced.earlier()
                .map(SilenceJson::read)
                .orElse(Silences.NONE)
                .carriedOver(parsed.wishes(), silenced.acceptedBy());
        ObjectNode result = ExaminationJson.of(examined, silences);
        return new WorkbookExamination.Examined(
                Json.write(result),
                Json.write(result.get("tables")),
                examined.ruleset(),
                counts(new Silencing(silences, examined.findings())),
                FormFit.mismatch(purpose.form(), examined.tables(), rules.forms));
    }

    private static FindingCounts counts(Silencing silencing) {
        return new FindingCounts(
                silencing.countOpen(Severity.ERROR),
                silencing.countOpen(Severity.WARNING),
                silencing.countOpen(Severity.INFO),
                silencing.countProven(),
                silencing.countSilenced());
    }
}
