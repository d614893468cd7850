package id.lembarkinerja.configure;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lembarkinerja.platform.json.Json;
import id.lembarkinerja.submission.ApprovedVersion;
import id.lembarkinerja.submission.FindingCounts;
import id.lembarkinerja.submission.VersionComparison;
import id.lembarkinerja.submission.WorkbookExamination;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * An engine for plain text instead of workbooks, so that storing and deciding can be tested by themselves: lines
 * {@code row=value}; each line with {@code salah} is a proven error; {@code formulir=x} is a table of the form x; text
 * without {@code =} cannot be read.
 */
final class PlainEngine implements VersionComparison {
    private PlainEngine() {}

    static Installation.Engine engine() {
        return new Installation.Engine(PlainEngine::examine, new PlainEngine(), new PlainMerging(), new PlainTracing());
    }

    private static WorkbookExamination.Outcome examine(
            WorkbookExamination.Purpose purpose, String name, byte[] bytes, WorkbookExamination.Silenced silenced) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (!text.contains("=")) {
            return new WorkbookExamination.Refused(
                    "corrupt", "Berkas " + name + " rusak. Simpan ulang lalu kirim lagi.");
        }
        int errors = (int) text.lines().filter(line -> line.contains("salah")).count();
        byte[] result = Json.write(Json.object().put("errors", errors));
        return new WorkbookExamination.Examined(
                result, bytes, "sha256:aturan", new FindingCounts(errors, 0, 0, errors, 0), mismatch(purpose, text));
    }

    private static Optional<WorkbookExamination.Mismatch> mismatch(WorkbookExamination.Purpose purpose, String text) {
        return text.lines()
                .filter(line -> line.startsWith("formulir=") && !line.equals("formulir=" + purpose.form()))
                .findFirst()
                .map(line -> new WorkbookExamination.Mismatch(
                        purpose.form(), List.of(line.substring("formulir=".length()))));
    }

    @Override
    public Outcome compare(Side from, Side to, Optional<ApprovedVersion> approved, Telling telling) {
        return new Compared(changes(from, to));
    }

    private static ObjectNode changes(Side from, Side to) {
        ObjectNode comparison = Json.object();
        comparison.put("from", from.label()).put("to", to.label());
        ArrayNode changes = comparison.putArray("changes");
        List<String> before = lines(from);
        List<String> after = lines(to);
        for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
            if (!before.get(i).equals(after.get(i))) {
                changes.addObject().put("from", before.get(i)).put("to", after.get(i));
            }
        }
        return comparison;
    }

    @Override
    public Outcome contrast(Side left, Side right, Contrast contrast, Telling telling) {
        return new Compared(changes(left, right));
    }

    @Override
    public Outcome propose(Optional<Side> base, Side latest, Side mine) {
        ObjectNode proposal = Json.object();
        proposal.set("theirs", base.map(side -> changes(side, latest)).orElse(null));
        proposal.set("mine", changes(base.orElse(latest), mine));
        return new Compared(proposal);
    }

    private static List<String> lines(Side side) {
        return new String(side.workbook(), StandardCharsets.UTF_8).lines().toList();
    }
}
