package id.lembarkinerja.validation.cause;

import id.lembarkinerja.validation.Finding;
import java.util.LinkedHashSet;
import java.util.Set;

/** A cell of a dossier. */
record Spot(int file, String sheet, String cell) {

    static Spot of(Finding finding) {
        return new Spot(finding.file(), finding.sheet(), finding.cell());
    }

    static Spot of(Finding.RelatedCell cell) {
        return new Spot(cell.file(), cell.sheet(), cell.cell());
    }

    /** The cell a finding points at and those that take part in its proof, in this order. */
    static Set<Spot> involved(Finding finding) {
        Set<Spot> spots = new LinkedHashSet<>();
        spots.add(of(finding));
        finding.related().forEach(cell -> spots.add(of(cell)));
        return spots;
    }
}
