package id.lembarkinerja.configure;

import id.lembarkinerja.comparison.ExactText;
import id.lembarkinerja.comparison.Sighting;
import id.lembarkinerja.comparison.Snapshot;
import id.lembarkinerja.comparison.Spot;
import id.lembarkinerja.comparison.Trace;
import id.lembarkinerja.comparison.Tracing;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.review.Anchor;
import id.lembarkinerja.review.CellTracing;
import id.lembarkinerja.submission.VersionComparison.Side;
import id.lembarkinerja.workbook.CellAddress;
import id.lembarkinerja.workbook.WorkbookFile;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Cells of stored versions, found and followed by the rules in force. */
final class Tracings implements CellTracing {
    private static final Pattern ADDRESS = Pattern.compile("[A-Z]{1,3}[1-9][0-9]{0,6}");

    private final Snapshots snapshots;

    Tracings(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    private Optional<Snapshot> read(Side side) {
        Snapshots.Reading reading = snapshots.read(side.agency(), new WorkbookFile(side.name(), side.workbook()));
        return reading instanceof Snapshots.Reading.Read read ? Optional.of(read.snapshot()) : Optional.empty();
    }

    @Override
    public Optional<Cell> find(Side version, String sheet, String cell) {
        return ADDRESS.matcher(cell).matches()
                ? read(version)
                        .flatMap(snapshot -> Tracing.find(snapshot, sheet, CellAddress.parse(cell))
                                .map(found -> told(snapshot, found)))
                : Optional.empty();
    }

    @Override
    public Optional<Cell> find(Side version, String form, String rowKey, String column) {
        return read(version)
                .flatMap(
                        snapshot -> Tracing.find(snapshot, form, rowKey, column).map(found -> told(snapshot, found)));
    }

    @Override
    public Optional<Follower> between(Side from, Side to) {
        Optional<Snapshot> old = read(from);
        Optional<Snapshot> fresh = read(to);
        if (old.isEmpty() || fresh.isEmpty()) {
            return Optional.empty();
        }
        Tracing tracing = Tracing.between(old.get(), fresh.get());
        return Optional.of((sheet, cell) -> Tracing.find(old.get(), sheet, CellAddress.parse(cell))
                .map(Sighting::spot)
                .map(tracing::follow)
                .filter(Trace.Followed.class::isInstance)
                .map(Trace.Followed.class::cast)
                .map(followed -> new Followed(told(fresh.get(), followed.now()), followed.sure())));
    }

    private static Cell told(Snapshot snapshot, Sighting sighting) {
        Spot spot = sighting.spot();
        String title = snapshot.tables().stream()
                .filter(table -> table.id().equals(spot.table()))
                .map(RecognizedTable::title)
                .findFirst()
                .orElse("");
        Anchor anchor = new Anchor(
                spot.form(),
                title,
                spot.sheet(),
                spot.cell().a1(),
                spot.rowKey(),
                spot.column(),
                spot.label(),
                ExactText.of(sighting.entry()));
        String number =
                sighting.entry().findNumber().map(BigDecimal::toPlainString).orElse("");
        return new Cell(anchor, sighting.entry().formula(), number);
    }
}
