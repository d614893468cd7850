package id.lembarkinerja.validation;

import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.formulas.number.Decimals;
import id.lembarkinerja.validation.Finding.Certainty;
import id.lembarkinerja.validation.Finding.Fix;
import id.lembarkinerja.validation.Finding.RelatedCell;
import id.lembarkinerja.validation.Finding.Severity;
import id.lembarkinerja.workbook.CellAddress;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A finding being written down at a cell that need not belong to a table. */
final class SpotDraft {
    private static final int MOST_RELATED = 12;

    private final String code;
    private final Severity severity;
    private final Certainty certainty;
    private final Spot spot;
    private final List<RelatedCell> related = new ArrayList<>();
    private final List<Fix> fixes = new ArrayList<>();
    private String expected = "";

    private SpotDraft(String code, Severity severity, Certainty certainty, Spot spot) {
        this.code = code;
        this.severity = severity;
        this.certainty = certainty;
        this.spot = spot;
    }

    /** The document itself proves that this is wrong. */
    static SpotDraft proven(String code, Spot spot) {
        return new SpotDraft(code, Severity.ERROR, Certainty.ASSERT, spot);
    }

    /** The document itself proves it, but its figures can be used as they are. */
    static SpotDraft noted(String code, Spot spot) {
        return new SpotDraft(code, Severity.WARNING, Certainty.ASSERT, spot);
    }

    /** Probably wrong; a person must decide. */
    static SpotDraft doubtful(String code, Spot spot) {
        return new SpotDraft(code, Severity.WARNING, Certainty.ASK, spot);
    }

    /** Worth knowing; a person may decide. */
    static SpotDraft hint(String code, Spot spot) {
        return new SpotDraft(code, Severity.INFO, Certainty.ASK, spot);
    }

    SpotDraft expected(String words) {
        this.expected = words;
        return this;
    }

    /** Other cells that take part; beyond a dozen nobody looks. */
    SpotDraft related(Collection<Spot> spots) {
        for (Spot other : spots) {
            if (related.size() < MOST_RELATED) {
                related(other);
            }
        }
        return this;
    }

    SpotDraft related(Spot other) {
        RelatedCell relation = new RelatedCell(other.file(), other.sheet(), other.cell());
        boolean itself = other.file() == spot.file()
                && other.sheet().equals(spot.sheet())
                && other.cell().equals(spot.cell());
        if (!itself && !related.contains(relation)) {
            related.add(relation);
        }
        return this;
    }

    /** Another cell of the same workbook that takes part. */
    SpotDraft related(String sheet, CellAddress cell) {
        related.add(new RelatedCell(spot.file(), sheet, cell.a1()));
        return this;
    }

    /** A formula, without its equals sign, that would mend it. */
    SpotDraft formula(Bilingual label, String formula) {
        fixes.add(new Fix(label, spot.cell(), "=" + formula));
        return this;
    }

    /** Offers a value for the cell; not where words would be lost by writing it. */
    SpotDraft fix(Bilingual label, BigDecimal value) {
        if (Replaceable.isFigure(spot.printed())) {
            fixes.add(new Fix(label, spot.cell(), Decimals.plain(value)));
        }
        return this;
    }

    /** See {@link Bilingual#of}. */
    Finding message(String indonesian, String english, Object... parts) {
        return message(Bilingual.of(indonesian, english, parts));
    }

    Finding message(Bilingual message) {
        String where = spot.table().isEmpty() ? spot.file() + ":" + spot.sheet() : spot.table();
        return new Finding(
                String.join(":", code, where, spot.rowKey(), spot.column(), spot.cell()),
                code,
                severity,
                certainty,
                spot.file(),
                spot.sheet(),
                spot.cell(),
                spot.table(),
                spot.rowKey(),
                spot.column(),
                spot.printed(),
                expected,
                message,
                List.copyOf(related),
                List.copyOf(fixes));
    }
}
