package id.lembarkinerja.comparison;

import id.lembarkinerja.validation.Desk;
import id.lembarkinerja.validation.Examination;
import id.lembarkinerja.validation.Examiner;
import id.lembarkinerja.workbook.WorkbookFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/** Compares pairs of versions of which it is known what was done between them. */
final class PairYardstick {
    private static final int FEWEST_TABLES = 2;
    private static final int TABLES = 3;
    private static final int FEW_ROWS = 64;

    /** One kind at a time. */
    final Map<EditKind, PairScore> alone = new EnumMap<>(EditKind.class);
    /** One kind at a time, written as a file, read and recognised. */
    final Map<EditKind, PairScore> files = new EnumMap<>(EditKind.class);
    /** Each kind with each other. */
    final PairScore twos = new PairScore();
    /** Many kinds at once, small and large. */
    final Map<Integer, PairScore> mixed = new TreeMap<>();

    private final Examiner examiner = Desk.examiner();

    void measureAlone(long seed, int each) {
        for (EditKind kind : EditKind.values()) {
            for (int i = 0; i < each; i++) {
                KnownPair pair = KnownPair.of(seed + i, FEWEST_TABLES + i % 2, 16 + 5 * i, List.of(kind));
                count(alone.computeIfAbsent(kind, key -> new PairScore()), pair);
            }
        }
    }

    void measureFiles(long seed, int each) {
        for (EditKind kind : EditKind.values()) {
            for (int i = 0; i < each; i++) {
                KnownPair pair = KnownPair.of(seed + i, FEWEST_TABLES + i % 2, FEW_ROWS, List.of(kind));
                files.computeIfAbsent(kind, key -> new PairScore())
                        .count(pair, Comparer.compare(read(pair.original), read(pair.result)));
            }
        }
    }

    void measureTwos(long seed) {
        List<EditKind> kinds = List.of(EditKind.values());
        for (int i = 0; i < kinds.size(); i++) {
            for (EditKind other : kinds.subList(i + 1, kinds.size())) {
                // Two tables are far enough apart that neither edit hides the other.
                count(twos, KnownPair.of(seed + i, FEWEST_TABLES, FEW_ROWS, List.of(kinds.get(i), other)));
            }
        }
    }

    /** As many edits of rows as rows allow, and every other kind once. */
    void measureMixed(long seed, int rows, int pairs) {
        for (int i = 0; i < pairs; i++) {
            Random random = new Random(seed + i);
            List<EditKind> kinds = new ArrayList<>();
            List<EditKind> ofRows =
                    Arrays.stream(EditKind.values()).filter(EditKind::isOfRow).toList();
            for (int slot = 0; slot < KnownPair.countSlots(TABLES, rows); slot++) {
                kinds.add(ofRows.get(random.nextInt(ofRows.size())));
            }
            List<EditKind> others = new ArrayList<>(Arrays.stream(EditKind.values())
                    .filter(kind -> !kind.isOfRow() && kind != EditKind.TABLE_REMOVED)
                    .toList());
            Collections.shuffle(others, random);
            kinds.addAll(others.subList(0, TABLES));
            count(mixed.computeIfAbsent(rows, key -> new PairScore()), KnownPair.of(seed + i, TABLES, rows, kinds));
        }
    }

    private static void count(PairScore score, KnownPair pair) {
        score.count(pair, Comparer.compare(pair.original.snapshot(), pair.result.snapshot()));
    }

    private Snapshot read(Book book) {
        Examination read = examiner.evaluate(new WorkbookFile("buku.xlsx", book.xlsx()), layout -> Optional.empty());
        Examination.Evaluated evaluated = (Examination.Evaluated) read;
        return SnapshotReader.snapshot(evaluated.workbook(), evaluated.tables(), evaluated.scorecard());
    }
}
