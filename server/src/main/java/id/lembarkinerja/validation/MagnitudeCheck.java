package id.lembarkinerja.validation;

import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.formulas.number.Decimals;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.RowKind;
import id.lembarkinerja.recognition.TableColumn;
import id.lembarkinerja.recognition.TableRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code value-impossible}: a figure about a thousand times, or as a share a hundredth, of the figure it is compared
 * with. Separators slip: {@code 1.250} is stored as 1,25, {@code 80 %} as 0,8.
 */
final class MagnitudeCheck implements Check {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** A realisation lies within these multiples of its target; moved by a power of ten it does so again. */
    private static final BigDecimal FEWEST = new BigDecimal("0.3");

    private static final BigDecimal MOST = BigDecimal.valueOf(3);

    private static final Bilingual THOUSANDFOLD = Bilingual.of("seribu kali", "a thousand times");
    private static final Bilingual THOUSANDTH = Bilingual.of("seperseribu", "a thousandth of");

    private record Pair(String whole, String part) {}

    @Override
    public List<Finding> check(Dossier dossier) {
        List<Finding> findings = new ArrayList<>();
        for (RecognizedTable table : dossier.tables()) {
            List<Pair> pairs = pairs(table);
            for (TableRow row : pairs.isEmpty() ? List.<TableRow>of() : table.rows()) {
                if (row.kind() == RowKind.INDICATOR || row.kind() == RowKind.TOTAL) {
                    pairs.stream()
                            .flatMap(pair -> check(table, row, pair).stream())
                            .findFirst()
                            .ifPresent(findings::add);
                }
            }
        }
        return findings;
    }

    /** Every realisation with the target of the same period, and what was spent with what was planned. */
    private static List<Pair> pairs(RecognizedTable table) {
        List<Pair> pairs = new ArrayList<>();
        for (TableColumn column : table.columns()) {
            if (column.key().startsWith("actual")) {
                String target = "target" + column.key().substring("actual".length());
                if (table.findColumn(target).isPresent()) {
                    pairs.add(new Pair(target, column.key()));
                }
            }
        }
        if (table.findColumn("budget").isPresent()
                && table.findColumn("expenditure").isPresent()) {
            pairs.add(new Pair("budget", "expenditure"));
        }
        return pairs;
    }

    private static Optional<Finding> check(RecognizedTable table, TableRow row, Pair pair) {
        Optional<BigDecimal> whole = PrintedFigure.find(row, pair.whole()).filter(figure -> figure.signum() > 0);
        Optional<BigDecimal> part = PrintedFigure.find(row, pair.part()).filter(figure -> figure.signum() > 0);
        if (whole.isEmpty() || part.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal ratio = Decimals.divide(part.get(), whole.get());
        if (isUsual(ratio.movePointLeft(3))) {
            return Optional.of(thousandfold(table, row, pair, THOUSANDFOLD, Decimals.divide(part.get(), THOUSAND)));
        }
        boolean money = pair.part().equals("expenditure");
        if (!money && isUsual(ratio.movePointRight(3)) && isSlippedThousand(part.get())) {
            return Optional.of(
                    thousandfold(table, row, pair, THOUSANDTH, part.get().multiply(THOUSAND)));
        }
        if (!money && isUsual(ratio.movePointRight(2)) && isShare(part.get(), whole.get())) {
            return Optional.of(share(table, row, pair.part(), pair.whole(), part.get()));
        }
        return !money && isUsual(ratio.movePointLeft(2)) && isShare(whole.get(), part.get())
                ? Optional.of(share(table, row, pair.whole(), pair.part(), whole.get()))
                : Optional.empty();
    }

    private static boolean isUsual(BigDecimal ratio) {
        return ratio.compareTo(FEWEST) >= 0 && ratio.compareTo(MOST) <= 0;
    }

    /** {@code 1,25} or {@code 1,234}: a number typed with a point for the thousands. */
    private static boolean isSlippedThousand(BigDecimal figure) {
        int decimals = figure.stripTrailingZeros().scale();
        return decimals >= 1 && decimals <= 3 && figure.compareTo(THOUSAND) < 0;
    }

    /** A share of one beside a percentage. */
    private static boolean isShare(BigDecimal small, BigDecimal percentage) {
        return small.compareTo(BigDecimal.ONE) <= 0
                && small.stripTrailingZeros().scale() > 0
                && percentage.compareTo(BigDecimal.TEN) >= 0
                && percentage.compareTo(HUNDRED) <= 0;
    }

    private static Finding thousandfold(
            RecognizedTable table, TableRow row, Pair pair, Bilingual times, BigDecimal slipped) {
        FindingDraft draft = FindingDraft.doubtful("value-impossible", table)
                .at(row, pair.part())
                .related(table, row, pair.whole());
        draft.fix(write(slipped), slipped);
        return draft.message(
                "Angka di {0} kira-kira {1} angka pembandingnya ({2} terhadap {3}). Mungkin tanda ribuan atau desimal"
                        + " tergeser; periksa keduanya.",
                "The figure in {0} is about {1} the figure it is compared with ({2} against {3}). A thousands separator"
                        + " or a decimal sign may have slipped; check both figures.",
                draft.cell(),
                times,
                said(row, pair.part()),
                said(row, pair.whole()));
    }

    private static Finding share(RecognizedTable table, TableRow row, String column, String other, BigDecimal figure) {
        FindingDraft draft =
                FindingDraft.doubtful("value-impossible", table).at(row, column).related(table, row, other);
        draft.fix(write(figure.multiply(HUNDRED)), figure.multiply(HUNDRED));
        return draft.message(
                "Angka di {0} ({1}) tampak pecahan, sedangkan pembandingnya ({2}) persen. Tulis keduanya dalam persen.",
                "The figure in {0} ({1}) looks like a fraction, while the one it is compared with ({2}) is in percent."
                        + " Write both in percent.",
                draft.cell(),
                Decimals.indonesian(figure),
                said(row, other));
    }

    private static Bilingual write(BigDecimal figure) {
        return Bilingual.of("Tulis {0}", "Write {0}", Decimals.indonesian(figure));
    }

    private static String said(TableRow row, String column) {
        return PrintedFigure.find(row, column).map(Decimals::indonesian).orElse("");
    }
}
