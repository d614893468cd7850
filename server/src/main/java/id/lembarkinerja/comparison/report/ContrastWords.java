package id.lembarkinerja.comparison.report;

import id.lembarkinerja.comparison.Sides;
import id.lembarkinerja.comparison.Sighting;
import id.lembarkinerja.comparison.contrast.AgencyContrast;
import id.lembarkinerja.comparison.contrast.AgencyRow;
import id.lembarkinerja.comparison.contrast.PlanContrast;
import id.lembarkinerja.comparison.contrast.PlanRow;
import id.lembarkinerja.formulas.number.Decimals;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** How contrasts speak, on whatever they are written. */
final class ContrastWords {
    private static final int DIGITS = 2;

    private ContrastWords() {}

    /** How many indicators both have, and how many only one. */
    static String summary(AgencyContrast contrast, Sides<String> names) {
        List<AgencyRow> rows = contrast.rows();
        if (rows.isEmpty()) {
            return "Tidak ada indikator yang dapat disandingkan.";
        }
        long both = rows.stream().filter(AgencyRow::isShared).count();
        long left = rows.stream().filter(row -> row.sides().to() == null).count();
        return both + " indikator ada di keduanya, " + left + " hanya di " + names.from() + ", "
                + (rows.size() - both - left) + " hanya di " + names.to() + ". Selisih terlebar lebih dahulu.";
    }

    /** How many figures of the plan have a realisation that can be set in relation to them. */
    static String summary(PlanContrast contrast) {
        List<PlanRow> rows = contrast.rows();
        if (rows.isEmpty()) {
            return "Tidak ada angka rencana yang dapat disandingkan dengan realisasinya.";
        }
        long related = rows.stream().filter(row -> row.findShare().isPresent()).count();
        return rows.size() + " angka rencana, " + related
                + " di antaranya dapat dibandingkan. Bagian terkecil dari rencana lebih dahulu.";
    }

    static String printed(Optional<Sighting> cell) {
        return Narration.shown(cell.map(one -> one.entry().printed()).orElse(""));
    }

    static String percent(BigDecimal value) {
        return number(value) + " %";
    }

    static String points(BigDecimal value) {
        return number(value) + " poin persen";
    }

    static String number(BigDecimal value) {
        return Decimals.indonesian(value, DIGITS);
    }
}
