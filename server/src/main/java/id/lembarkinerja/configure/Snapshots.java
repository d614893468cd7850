package id.lembarkinerja.configure;

import id.lembarkinerja.comparison.Snapshot;
import id.lembarkinerja.comparison.SnapshotReader;
import id.lembarkinerja.platform.Digests;
import id.lembarkinerja.recognition.LayoutMapping;
import id.lembarkinerja.validation.Examination;
import id.lembarkinerja.workbook.WorkbookFile;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads workbooks for comparing with the eyes of the check: its rules, and what the agency said about its layouts. */
final class Snapshots {
    private final Rules.Later rules;
    private final Function<String, Map<String, LayoutMapping>> answers;
    private final SnapshotCache cache =
            SnapshotCache.forHeap(Runtime.getRuntime().maxMemory());

    /**
     * With the rules in force.
     *
     * @param answers what an agency said about its layouts, by their fingerprint
     */
    Snapshots(Rules.Later rules, Function<String, Map<String, LayoutMapping>> answers) {
        this.rules = rules;
        this.answers = answers;
    }

    /** What came of reading. */
    sealed interface Reading {
        /** It can be compared. */
        record Read(Snapshot snapshot) implements Reading {}

        /** It cannot; the reason is Indonesian. */
        record Unreadable(String reason) implements Reading {}
    }

    /** The same, or nothing when it cannot be read. */
    Optional<Snapshot> find(String agency, WorkbookFile file) {
        return read(agency, file) instanceof Reading.Read read ? Optional.of(read.snapshot()) : Optional.empty();
    }

    /** Reads a workbook of an agency, unless it is known from the last time. */
    Reading read(String agency, WorkbookFile file) {
        Map<String, LayoutMapping> said = answers.apply(agency);
        SnapshotCache.Key key = new SnapshotCache.Key(Digests.sha256(file.bytes()), file.name(), said);
        Optional<Snapshot> known = cache.find(key);
        if (known.isPresent()) {
            return new Reading.Read(known.get());
        }
        Examination examination = rules.get().examiner.evaluate(file, layout -> Optional.ofNullable(said.get(layout)));
        if (examination instanceof Examination.Unreadable unreadable) {
            return new Reading.Unreadable(unreadable.refusal().message());
        }
        Examination.Evaluated evaluated = (Examination.Evaluated) examination;
        Snapshot snapshot = SnapshotReader.snapshot(evaluated.workbook(), evaluated.tables(), evaluated.scorecard());
        cache.keep(key, snapshot);
        return new Reading.Read(snapshot);
    }
}
