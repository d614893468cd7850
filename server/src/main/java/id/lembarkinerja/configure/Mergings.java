package id.lembarkinerja.configure;

import id.lembarkinerja.comparison.Comparer;
import id.lembarkinerja.comparison.Snapshot;
import id.lembarkinerja.comparison.merge.Choice;
import id.lembarkinerja.comparison.merge.Choice.Take;
import id.lembarkinerja.comparison.merge.Conflict;
import id.lembarkinerja.comparison.merge.MergeOutcome;
import id.lembarkinerja.comparison.merge.MergePlan;
import id.lembarkinerja.comparison.merge.Party;
import id.lembarkinerja.comparison.report.MergeJson;
import id.lembarkinerja.submission.VersionComparison.Side;
import id.lembarkinerja.submission.WorkbookMerging;
import id.lembarkinerja.workbook.WorkbookFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Stored versions and branches, brought together by the rules in force. */
final class Mergings implements WorkbookMerging {
    private final Snapshots snapshots;
    private final MergedWorkbook writing = new MergedWorkbook();

    Mergings(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Override
    public Outcome plan(Sides sides, String carrier) {
        return read(list(sides), read -> new Planned(MergeJson.of(plan(read, carrier))));
    }

    private static MergePlan plan(List<Snapshot> read, String carrier) {
        return MergePlan.of(read.get(0), read.get(1), read.get(2), find(Party.values(), carrier));
    }

    /** A word that means nothing chooses nothing, so that what it was said about stays open. */
    private static <E extends Enum<E>> Optional<E> find(E[] values, String word) {
        return Stream.of(values)
                .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }

    private static List<Side> list(Sides sides) {
        return List.of(sides.base(), sides.theirs(), sides.mine());
    }

    /** What came of the choices. */
    private sealed interface Decision {
        /** All is decided. */
        record Made(MergeOutcome outcome) implements Decision {}

        /** Something stands against it. */
        record None(Outcome why) implements Decision {}
    }

    @Override
    public Outcome merge(Sides sides, Chosen chosen) {
        // What was read is let go before the result is written, for which three workbooks are opened once more.
        Decision decision = read(list(sides), read -> decide(read, chosen), Decision.None::new);
        return decision instanceof Decision.Made made
                ? writing.write(made.outcome(), file(sides.base()), file(sides.theirs()), file(sides.mine()))
                : ((Decision.None) decision).why();
    }

    private static Decision decide(List<Snapshot> read, Chosen chosen) {
        MergePlan plan = plan(read, chosen.carrier());
        List<Choice> decided = choices(chosen.decided());
        List<Choice> choices = find(Take.values(), chosen.otherwise())
                .map(rest -> plan.complete(decided, rest))
                .orElse(decided);
        List<Conflict> open = plan.listOpen(choices);
        return open.isEmpty()
                ? new Decision.Made(plan.decide(choices))
                : new Decision.None(new Open(
                        MergeJson.of(plan), open.stream().map(Conflict::id).toList()));
    }

    private static List<Choice> choices(List<Decided> decided) {
        List<Choice> choices = new ArrayList<>();
        for (Decided wish : decided) {
            find(Take.values(), wish.take())
                    .ifPresent(take -> choices.add(new Choice(wish.conflict(), take, wish.value())));
        }
        return choices;
    }

    @Override
    public Outcome compare(Side version, Side mine) {
        return read(
                List.of(version, mine),
                read -> new Distance(
                        Comparer.compare(read.get(0), read.get(1)).changes().size(),
                        read.get(1).countCells()));
    }

    private static WorkbookFile file(Side side) {
        return new WorkbookFile(side.name(), side.workbook());
    }

    private Outcome read(List<Side> sides, Function<List<Snapshot>, Outcome> work) {
        return read(sides, work, unreadable -> unreadable);
    }

    private <T> T read(List<Side> sides, Function<List<Snapshot>, T> work, Function<Outcome, T> failure) {
        List<Snapshot> read = new ArrayList<>();
        for (Side side : sides) {
            Snapshots.Reading reading = snapshots.read(side.agency(), file(side));
            if (reading instanceof Snapshots.Reading.Unreadable unreadable) {
                return failure.apply(new Unreadable(side, unreadable.reason()));
            }
            read.add(((Snapshots.Reading.Read) reading).snapshot());
        }
        return work.apply(read);
    }
}
