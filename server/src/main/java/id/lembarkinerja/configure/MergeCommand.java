package id.lembarkinerja.configure;

import id.lembarkinerja.comparison.Snapshot;
import id.lembarkinerja.comparison.merge.Choice;
import id.lembarkinerja.comparison.merge.Choice.Take;
import id.lembarkinerja.comparison.merge.Conflict;
import id.lembarkinerja.comparison.merge.ConflictKind;
import id.lembarkinerja.comparison.merge.MergeItem;
import id.lembarkinerja.comparison.merge.MergePlan;
import id.lembarkinerja.comparison.merge.Party;
import id.lembarkinerja.comparison.report.MergeText;
import id.lembarkinerja.platform.DataFolder;
import id.lembarkinerja.submission.WorkbookMerging;
import id.lembarkinerja.workbook.WorkbookFile;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lembar merge BASE THEIRS MINE -o OUT.xlsx}: 0 merged, 1 conflicts are left, 2 unreadable or not writable. */
@Command(
        name = "merge",
        mixinStandardHelpOptions = true,
        description = "Menggabungkan dua pekerjaan atas satu buku kerja; yang bertentangan disebutkan, tidak ditebak.")
final class MergeCommand implements Callable<Integer> {
    /** Whose word counts where both contradict each other. */
    enum Side {
        /** That of the second file. */
        theirs(Take.THEIRS, Party.THEIRS),
        /** That of the third file. */
        mine(Take.MINE, Party.MINE);

        private final Take take;
        private final Party party;

        Side(Take take, Party party) {
            this.take = take;
            this.party = party;
        }
    }

    @Mixin
    private DataOption data = new DataOption();

    @Parameters(index = "0", paramLabel = "AWAL", description = "Buku kerja yang menjadi dasar keduanya.")
    private Path base = Path.of("");

    @Parameters(index = "1", paramLabel = "MEREKA", description = "Pekerjaan yang satu.")
    private Path theirs = Path.of("");

    @Parameters(index = "2", paramLabel = "SAYA", description = "Pekerjaan yang lain.")
    private Path mine = Path.of("");

    @Option(names = "-o", required = true, paramLabel = "HASIL.xlsx", description = "Berkas gabungan.")
    private Path output = Path.of("");

    @Option(
            names = "--take",
            description = "Untuk semua yang bertentangan pakai ${COMPLETION-CANDIDATES}; tanpa ini hanya disebutkan.")
    private @Nullable Side take;

    @Option(
            names = "--carrier",
            description = "Berkas yang menjadi dasar gabungan: ${COMPLETION-CANDIDATES}; tanpa ini yang membawa lebih"
                    + " banyak.")
    private @Nullable Side carrier;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        OutputFile result = new OutputFile(output, List.of(theirs, base, mine));
        result.requireWritable();
        List<WorkbookFile> files = CheckCommand.read(List.of(base, theirs, mine));
        // Files from anywhere belong to no agency, so nobody said anything about their layouts.
        Snapshots snapshots = new Snapshots(new Rules.Later(new DataFolder(data.path())), agency -> Map.of());
        List<Snapshot> read =
                files.stream().map(file -> snapshot(snapshots, file)).toList();
        MergePlan plan = MergePlan.of(
                read.get(0),
                read.get(1),
                read.get(2),
                Optional.ofNullable(carrier).map(side -> side.party));
        List<Choice> choices = choices(plan);
        List<Conflict> open = plan.listOpen(choices);
        if (!open.isEmpty()) {
            say(MergeText.of(open, theirs.toString(), mine.toString()) + open.size()
                    + " bentrok; tidak ada yang ditulis. Pakai --take theirs atau --take mine, atau gabungkan di panel"
                    + " untuk memilih satu per satu.");
            return 1;
        }
        WorkbookMerging.Outcome outcome =
                new MergedWorkbook().write(plan.decide(choices), files.get(0), files.get(1), files.get(2));
        if (outcome instanceof WorkbookMerging.Impossible impossible) {
            throw new RefusedException(impossible.message() + " Tidak ada yang ditulis.");
        }
        result.write(((WorkbookMerging.Merged) outcome).workbook());
        say(summary(plan, choices));
        List<Conflict> byHand = plan.conflicts().stream()
                .filter(conflict -> conflict.kind() == ConflictKind.TOO_LONG)
                .toList();
        if (!byHand.isEmpty()) {
            say(MergeText.of(byHand, theirs.toString(), mine.toString()).strip());
        }
        return 0;
    }

    private static Snapshot snapshot(Snapshots snapshots, WorkbookFile file) {
        Snapshots.Reading reading = snapshots.read("", file);
        if (reading instanceof Snapshots.Reading.Unreadable unreadable) {
            throw new RefusedException(file.name() + ": " + unreadable.reason());
        }
        return ((Snapshots.Reading.Read) reading).snapshot();
    }

    /** What only one workbook can give is left to that one; it is said in the end. */
    private List<Choice> choices(MergePlan plan) {
        Side side = take;
        return side == null
                ? List.of()
                : plan.conflicts().stream()
                        .filter(Conflict::isHard)
                        .map(conflict -> Choice.of(
                                conflict.id(),
                                conflict.takes().contains(side.take)
                                        ? side.take
                                        : conflict.takes().get(0)))
                        .toList();
    }

    private String summary(MergePlan plan, List<Choice> choices) {
        long left = choices.stream()
                .filter(choice -> take != null && choice.take() != take.take)
                .count();
        String text = count(plan, Party.THEIRS) + " perubahan dari " + theirs + " dan " + count(plan, Party.MINE)
                + " dari " + mine + " digabungkan ke " + output + ".";
        return left == 0
                ? text
                : text + " " + left
                        + " perubahan tidak dapat ditulis otomatis dan tidak ikut; bandingkan hasilnya dengan \"lembar"
                        + " compare\".";
    }

    private static long count(MergePlan plan, Party party) {
        return plan.items().stream()
                .filter(item -> item.party() == party && item.standing() == MergeItem.Standing.TAKEN)
                .count();
    }

    private void say(String text) {
        if (spec == null) {
            throw new IllegalStateException("picocli gives the specification");
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println(Terminal.harmless(text));
        out.flush();
    }
}
