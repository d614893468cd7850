package id.lembarkinerja.validation;

import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.formulas.number.Decimals;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableRow;
import id.lembarkinerja.validation.Finding.Certainty;
import id.lembarkinerja.validation.Finding.Fix;
import id.lembarkinerja.validation.Finding.RelatedCell;
import id.lembarkinerja.validation.Finding.Severity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** A finding being written down. */
final class FindingDraft {
    /** Digits behind the decimal sign that people write out. */
    private static final int LONGEST_SAID = 6;

    private final String code;
    private final Severity severity;
    private final Certainty certainty;
    private final RecognizedTable table;
    private final List<RelatedCell> related = new ArrayList<>();
    private final List<Fix> fixes = new ArrayList<>();
    private String rowKey = "";
    private String column = "";
    private String cell = "";
    private String printed = "";
    private String expected = "";
    private boolean replaceable = true;

    private FindingDraft(String code, Severity severity, Certainty certainty, RecognizedTable table) {
        this.code = code;
        this.severity = severity;
        this.certainty = certainty;
        this.table = table;
        this.cell = table.range().first().a1();
    }

    /** The document itself proves that this is wrong. */
    static FindingDraft proven(String code, RecognizedTable table) {
        return new FindingDraft(code, Severity.ERROR, Certainty.ASSERT, table);
    }

    /** The document proves it, but the figures can be used as they are. */
    static FindingDraft noted(String code, RecognizedTable table) {
        return new FindingDraft(code, Severity.WARNING, Certainty.ASSERT, table);
    }

    /** Probably wrong; a person must decide. */
    static FindingDraft doubtful(String code, RecognizedTable table) {
        return new FindingDraft(code, Severity.WARNING, Certainty.ASK, table);
    }

    /** Worth knowing; a person may decide. */
    static FindingDraft hint(String code, RecognizedTable table) {
        return new FindingDraft(code, Severity.INFO, Certainty.ASK, table);
    }

    FindingDraft at(TableRow row, String columnKey) {
        this.rowKey = row.key();
        this.column = columnKey;
        TableCell at = row.cells().get(columnKey);
        if (at != null) {
            this.cell = at.cell().a1();
            this.printed = at.printed();
            this.replaceable = Replaceable.is(at.reading());
        }
        return this;
    }

    FindingDraft expected(BigDecimal value) {
        this.expected = Decimals.plain(display(value));
        return this;
    }

    FindingDraft expected(String words) {
        this.expected = words;
        return this;
    }

    FindingDraft related(RecognizedTable other, TableRow row, String columnKey) {
        TableCell at = row.cells().get(columnKey);
        if (at != null) {
            RelatedCell relation =
                    new RelatedCell(other.file(), other.sheet(), at.cell().a1());
            if (!related.contains(relation)) {
                related.add(relation);
            }
        }
        return this;
    }

    /** Offers a value for the cell the finding is at; not where words would be lost by writing it. */
    FindingDraft fix(Bilingual label, BigDecimal value) {
        if (replaceable) {
            fixes.add(new Fix(label, cell, Decimals.plain(value)));
        }
        return this;
    }

    /** The address the finding is at so far, for use in its message. */
    String cell() {
        return cell;
    }

    /** See {@link Bilingual#of}. */
    Finding message(String indonesian, String english, Object... parts) {
        return message(Bilingual.of(indonesian, english, parts));
    }

    Finding message(Bilingual message) {
        String id = String.join(":", code, table.id(), rowKey, column, cell);
        return new Finding(
                id,
                code,
                severity,
                certainty,
                table.file(),
                table.sheet(),
                cell,
                table.id(),
                rowKey,
                column,
                printed,
                expected,
                message,
                List.copyOf(related),
                List.copyOf(fixes));
    }

    /** Two decimals, half up: what a person writes into the cell. */
    static BigDecimal display(BigDecimal value) {
        return value.scale() <= 2 ? value : value.setScale(2, RoundingMode.HALF_UP);
    }

    /**
     * A figure in Indonesian notation: exactly as far as a person would write it, {@code 0,0217}; a longer one rounded,
     * and said to be: {@code sekitar 3,44}.
     */
    static Bilingual say(BigDecimal value) {
        BigDecimal exact = value.stripTrailingZeros();
        if (exact.scale() <= LONGEST_SAID) {
            return Bilingual.same(Decimals.indonesian(exact));
        }
        BigDecimal rounded = exact.setScale(2, RoundingMode.HALF_UP);
        // Two decimals of a small ratio would say next to nothing.
        boolean small = exact.abs().compareTo(BigDecimal.ONE) < 0;
        BigDecimal about = small ? exact.round(new MathContext(3, RoundingMode.HALF_UP)) : rounded;
        return Bilingual.of("sekitar {0}", "about {0}", Decimals.indonesian(about));
    }
}
