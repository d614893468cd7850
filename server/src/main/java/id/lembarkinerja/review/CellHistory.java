package id.lembarkinerja.review;

import id.lembarkinerja.review.CellTracing.Cell;
import id.lembarkinerja.review.CellTracing.Follower;
import id.lembarkinerja.submission.Submissions;
import id.lembarkinerja.submission.Version;
import id.lembarkinerja.submission.VersionComparison.Side;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** What a cell said in all versions, wherever it stood: who changed it, when, and why. */
public final class CellHistory {
    private final ThreadViews views;
    private final Submissions submissions;

    /** On these features. */
    public CellHistory(ThreadViews views, Submissions submissions) {
        this.views = views;
        this.submissions = submissions;
    }

    /**
     * The moments of a cell, newest first; versions that left it alone or can no longer be read are left out.
     *
     * @param version from which to look back; zero for the latest
     * @return nothing when there is no such version, or no such cell in it
     */
    public Optional<List<CellMoment>> list(String submission, int version, Threads.Aim aim) {
        List<Version> versions = submissions.read(store -> store.listVersions(submission));
        int start = version == 0 ? versions.size() : version;
        VersionShelf shelf = views.shelf(submission);
        Optional<Side> side = shelf.side(start);
        return side.flatMap(found -> views.find(found, aim))
                .map(cell -> moments(standings(versions.subList(0, start), cell, shelf)));
    }

    /** The cell in each version that can be read, from the last one back; each step starts where it was found last. */
    private static List<CellMoment> standings(List<Version> versions, Cell cell, VersionShelf shelf) {
        List<CellMoment> standings = new ArrayList<>();
        Version last = versions.get(versions.size() - 1);
        Cell there = cell;
        boolean sure = true;
        standings.add(new CellMoment(last, Optional.of(cell), true));
        for (int i = versions.size() - 2; i >= 0; i--) {
            Version before = versions.get(i);
            Optional<Follower> follower = shelf.between(last.n(), before.n());
            if (follower.isEmpty()) {
                continue;
            }
            Optional<CellTracing.Followed> followed =
                    follower.get().follow(there.anchor().sheet(), there.anchor().cell());
            // A doubt on the way is a doubt about everything before.
            sure &= followed.map(CellTracing.Followed::sure).orElse(true);
            standings.add(new CellMoment(before, followed.map(CellTracing.Followed::now), sure));
            if (followed.isPresent()) {
                there = followed.get().now();
                last = before;
            }
        }
        Collections.reverse(standings);
        return standings;
    }

    private static List<CellMoment> moments(List<CellMoment> standings) {
        List<CellMoment> moments = new ArrayList<>();
        Optional<Cell> before = Optional.empty();
        for (CellMoment standing : standings) {
            if (!said(before).equals(said(standing.cell()))) {
                moments.add(standing);
            }
            before = standing.cell();
        }
        Collections.reverse(moments);
        return List.copyOf(moments);
    }

    /** What counts as a change: what it prints, or the formula behind it; not that its row moved. */
    private static List<String> said(Optional<Cell> cell) {
        return cell.map(known -> List.of(known.anchor().printed(), known.formula()))
                .orElse(List.of());
    }
}
