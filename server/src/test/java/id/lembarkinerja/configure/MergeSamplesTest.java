package id.lembarkinerja.configure;

import static org.assertj.core.api.Assertions.assertThat;

import id.lembarkinerja.comparison.Change;
import id.lembarkinerja.comparison.Change.Added;
import id.lembarkinerja.comparison.Change.Changed;
import id.lembarkinerja.comparison.Comparer;
import id.lembarkinerja.comparison.Entry;
import id.lembarkinerja.comparison.Snapshot;
import id.lembarkinerja.comparison.merge.Conflict;
import id.lembarkinerja.comparison.merge.MergePlan;
import id.lembarkinerja.platform.DataFolder;
import id.lembarkinerja.recognition.ColumnType;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.RowKind;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableColumn;
import id.lembarkinerja.recognition.TableRow;
import id.lembarkinerja.samples.SampleWorkbook;
import id.lembarkinerja.samples.SampleWorkbooks;
import id.lembarkinerja.submission.WorkbookMerging;
import id.lembarkinerja.workbook.CellAddress;
import id.lembarkinerja.workbook.CellEdit;
import id.lembarkinerja.workbook.CellValue;
import id.lembarkinerja.workbook.RowEdit;
import id.lembarkinerja.workbook.WorkbookFile;
import id.lembarkinerja.workbook.WorkbookPatching;
import id.lembarkinerja.workbook.ooxml.OoxmlPatcher;
import id.lembarkinerja.workbook.ooxml.RowMover;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * On published workbooks: one changes a figure, the other inserts a row and changes another; the result has all three.
 */
class MergeSamplesTest {
    private static final Set<ColumnType> NUMERIC = Set.of(ColumnType.NUMBER, ColumnType.MONEY, ColumnType.PERCENT);

    @TempDir
    Path folder = Path.of("");

    /** Where somebody can work: a table with rows of figures, and the column of the figures. */
    private record Ground(RecognizedTable table, TableColumn figures, List<TableRow> rows) {}

    @Test
    void the_work_of_both_is_in_the_result_and_nothing_else() throws IOException {
        Snapshots snapshots = new Snapshots(new Rules.Later(new DataFolder(folder)), agency -> Map.of());
        List<String> wrong = new ArrayList<>();
        int merged = 0;
        for (SampleWorkbook sample : SampleWorkbooks.list()) {
            byte[] bytes;
            try (InputStream in = sample.open()) {
                bytes = in.readAllBytes();
            }
            WorkbookFile base = new WorkbookFile(sample.id() + ".xlsx", bytes);
            Optional<Ground> ground = ground(read(snapshots, base));
            if (ground.isPresent()) {
                merged++;
                merge(snapshots, base, ground.get()).forEach(one -> wrong.add(sample.id() + ": " + one));
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(merged).isGreaterThan(2);
    }

    private static Snapshot read(Snapshots snapshots, WorkbookFile file) {
        return ((Snapshots.Reading.Read) snapshots.read("", file)).snapshot();
    }

    private static Optional<Ground> ground(Snapshot snapshot) {
        for (RecognizedTable table : snapshot.tables()) {
            for (TableColumn column : table.columns()) {
                List<TableRow> rows = table.rows().stream()
                        .filter(row -> row.kind() != RowKind.TOTAL && isFigure(row, column))
                        .toList();
                if (NUMERIC.contains(column.type()) && rows.size() >= 3) {
                    return Optional.of(new Ground(table, column, rows));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isFigure(TableRow row, TableColumn column) {
        return row.find(column.key())
                .filter(cell -> cell.formula().isEmpty() && !cell.carried())
                .flatMap(cell -> cell.reading().value())
                .isPresent();
    }

    private static CellEdit figure(Ground ground, TableRow row, int down, int number) {
        CellAddress cell = row.find(ground.figures().key()).map(TableCell::cell).orElseThrow();
        return CellEdit.of(
                ground.table().sheet(),
                new CellAddress(cell.row() + down, cell.column()),
                new CellValue.Numeric(BigDecimal.valueOf(number)),
                null);
    }

    private static List<String> merge(Snapshots snapshots, WorkbookFile base, Ground ground) {
        TableRow first = ground.rows().get(0);
        TableRow third = ground.rows().get(2);
        byte[] theirs = patched(base.bytes(), List.of(figure(ground, first, 0, 987_654)));
        // The new row comes behind the second, which shows how it should look.
        int behind = ground.rows().get(1).row();
        WorkbookPatching moved = new RowMover()
                .move(
                        base.name(),
                        base.bytes(),
                        List.of(new RowEdit.Insert(ground.table().sheet(), behind + 1, behind, List.of())));
        if (!(moved instanceof WorkbookPatching.Patched room)) {
            return List.of("no room: " + moved);
        }
        List<CellEdit> edits = new ArrayList<>(List.of(figure(ground, third, 1, 876_543)));
        for (TableCell cell : ground.rows().get(1).cells().values()) {
            if (!cell.carried() && !cell.printed().isBlank()) {
                String text = cell.printed().equals(ground.rows().get(1).label())
                        ? "Indikator yang baru ditambahkan rekan"
                        : cell.printed();
                edits.add(CellEdit.of(
                        ground.table().sheet(),
                        new CellAddress(behind + 1, cell.cell().column()),
                        cell.reading()
                                .value()
                                .<CellValue>map(CellValue.Numeric::new)
                                .orElse(new CellValue.Text(text)),
                        null));
            }
        }
        byte[] mine = patched(room.bytes(), edits);
        return merge(snapshots, base, new WorkbookFile(base.name(), theirs), new WorkbookFile(base.name(), mine));
    }

    private static byte[] patched(byte[] bytes, List<CellEdit> edits) {
        return ((WorkbookPatching.Patched) new OoxmlPatcher().patch("x.xlsx", bytes, edits)).bytes();
    }

    /** What is wrong with the merge of both. */
    private static List<String> merge(Snapshots snapshots, WorkbookFile base, WorkbookFile theirs, WorkbookFile mine) {
        List<String> wrong = new ArrayList<>();
        Snapshot before = read(snapshots, base);
        for (boolean swapped : new boolean[] {false, true}) {
            WorkbookFile left = swapped ? mine : theirs;
            WorkbookFile right = swapped ? theirs : mine;
            MergePlan plan = MergePlan.of(before, read(snapshots, left), read(snapshots, right));
            List<Conflict> open = plan.listOpen(List.of());
            if (!open.isEmpty()) {
                wrong.add("conflicts " + open);
                continue;
            }
            WorkbookMerging.Outcome outcome = new MergedWorkbook().write(plan.decide(List.of()), base, left, right);
            if (!(outcome instanceof WorkbookMerging.Merged merged)) {
                wrong.add(outcome.toString());
                continue;
            }
            Snapshot after = read(snapshots, new WorkbookFile(base.name(), merged.workbook()));
            List<Change> expected = new ArrayList<>(plan.theirs().changes());
            expected.addAll(plan.mine().changes());
            List<Change> found = Comparer.compare(before, after).changes();
            List<String> own = found.stream()
                    .filter(MergeSamplesTest::isWork)
                    .map(MergeSamplesTest::told)
                    .sorted()
                    .toList();
            List<String> wanted = expected.stream()
                    .filter(MergeSamplesTest::isWork)
                    .map(MergeSamplesTest::told)
                    .sorted()
                    .toList();
            if (!own.equals(wanted)) {
                wrong.add("carried by " + plan.carrier() + ": " + own + " instead of " + wanted);
            }
        }
        return wrong;
    }

    private static boolean isWork(Change change) {
        return !(change instanceof Changed changed)
                || changed.entries().to() == null
                || changed.entries().to().formula().isEmpty();
    }

    private static String told(Change change) {
        String kind = change.getClass().getSimpleName();
        String after = change instanceof Changed changed
                ? changed.entries().findLatest().map(Entry::printed).orElse("")
                : "";
        return String.join(
                " ",
                kind,
                change.spot().label(),
                change.spot().column(),
                after,
                change instanceof Added added ? added.part().name() : "");
    }
}
